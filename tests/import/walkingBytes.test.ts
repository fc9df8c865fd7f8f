import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWalkingSource } from '../../scripts/walking/readWalkingSource.ts';
import { inputOf } from './inputs.ts';

const TOWN = readFileSync(new URL('../fixtures/walking/town.osm.pbf', import.meta.url));

describe('whatever became of its bytes', () => {
  const land = { boxes: [[3.47, 50.33, 3.53, 50.37]], communes: [] } as const;
  const read = (bytes: Uint8Array, pieceBytes?: number) =>
    readWalkingSource(inputOf('town.osm.pbf', bytes, pieceBytes), land);

  it('an extract cut anywhere is refused, or holds all its ways', async () => {
    const whole = await read(TOWN);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: TOWN.length - 1 }), async (length) => {
        const { value, issues } = await read(TOWN.subarray(0, length));
        if (issues.length === 0) expect(value.files).toEqual(whole.value.files);
        else expect(issues).toHaveLength(1);
      }),
    );
  });

  it('an extract whose bytes were changed is read or refused, and never ends the import', async () => {
    const change = fc.record({
      at: fc.integer({ min: 0, max: TOWN.length - 1 }),
      byte: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = Uint8Array.from(TOWN);
        for (const { at, byte } of changes) bytes[at] = byte;
        const { issues } = await read(bytes);
        expect(issues.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('it gives the same tables however its bytes come', async () => {
    const whole = await read(TOWN);
    expect((await read(TOWN, 7)).value.files).toEqual(whole.value.files);
  });
});
