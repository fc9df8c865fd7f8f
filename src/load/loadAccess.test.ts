import { afterEach, describe, expect, it, vi } from 'vitest';
import { MATRIX_FILES } from '../domain/access.ts';
import { packMatrix } from '../geo/packedMatrix.ts';
import { loadMatrix } from './loadAccess.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadMatrix', () => {
  it('asks for the file of the level, and unpacks it', async () => {
    const matrix = {
      ...{ longitudes: [3.5], latitudes: [50.3], weights: [12], territories: { QN05901M: [0, 1] as const } },
      ...{ services: [['A']], nearest: { direct: [[0]] }, metres: { direct: [[0]] } },
    };
    vi.stubGlobal('document', { baseURI: 'https://exemple.fr/atlas/' });
    const json = async () => packMatrix(matrix, [[['A', 3.5, 50.3]]]);
    const fetch = vi.fn(async (_: URL) => ({ ok: true, json }));
    vi.stubGlobal('fetch', fetch);
    expect(await loadMatrix('qpv2024')).toEqual(matrix);
    expect(String(fetch.mock.calls[0]?.[0])).toBe(`https://exemple.fr/atlas/data/${MATRIX_FILES.qpv2024}`);
  });
});
