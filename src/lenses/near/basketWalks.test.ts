import { expect, it } from 'vitest';
import type { PublishedService } from '../../domain/access.ts';
import type { WalkedService } from '../../geo/servicesByTime.ts';
import { basketWalks } from './basketWalks.ts';

const walk = (id: string, category: PublishedService['category'], minutes: number): WalkedService => ({
  service: { ...{ id, category, name: id, address: '', commune: '59606', year: 2024, source: 's' } },
  ...{ direct: 0, walked: 0, minutes },
});

it('the basket gives the nearest of each category, in its own order, and none where none is known', () => {
  const walks = [walk('near', 'pharmacie', 4), walk('school', 'college', 6), walk('far', 'pharmacie', 9)];
  const found = basketWalks(walks, ['college', 'gare', 'pharmacie']);
  expect(found.map((line) => [line.category, line.walk?.service.id])).toEqual([
    ['college', 'school'],
    ['gare', undefined],
    ['pharmacie', 'near'],
  ]);
});
