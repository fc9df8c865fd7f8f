import { describe, expect, it } from 'vitest';
import type { PublishedService } from '../../domain/access.ts';
import { servicesTakeaway } from './servicesTakeaway.ts';

const service = (id: string, at?: readonly [number, number]) =>
  ({
    id,
    category: 'pharmacie',
    name: id,
    address: '',
    commune: '59014',
    year: 2024,
    source: 's',
    ...(at ? { at } : {}),
  }) as PublishedService;
const table = (listed: Parameters<typeof servicesTakeaway>[0]['listed']) =>
  servicesTakeaway({
    ...{ title: 'Services', listed, communeName: () => 'Anzin' },
    cards: { s: { id: 's', producer: 'Insee' }, t: { id: 't', producer: 'IGN' } } as never,
  });

describe('services to take away', () => {
  it('have their point, or say that no position is published', () => {
    const { rows } = table([{ service: service('a', [3.5, 50.3]) }, { service: service('b') }]);
    expect(rows[0]?.geometry).toEqual({ type: 'Point', coordinates: [3.5, 50.3] });
    expect(rows[1]?.geometry).toBeUndefined();
    expect(rows[1]?.cells).toContainEqual({ absent: 'position non publiée' });
  });

  it('have walks only where the table is about a place', () => {
    const walked = { service: service('a', [3.5, 50.3]), walked: 400, minutes: 6 };
    expect(table([walked]).columns.length).toBe(table([{ service: service('a') }]).columns.length + 2);
    expect(table([walked]).rows[0]?.cells).toContain(400);
  });

  it('have as many cells as columns, and the cards of their sources alone', () => {
    const { columns, rows, sources } = table([{ service: service('a'), walked: 1, minutes: 1 }]);
    expect(rows[0]?.cells).toHaveLength(columns.length);
    expect(sources.map(({ id }) => id)).toEqual(['s']);
  });
});
