import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, removeTemporaryFolders } from '../country.ts';
import { drawMethod, french, linesIn, partOf } from './page.ts';
import { shippedIn } from './shipped.ts';

let to = '';
let shown: string[][] = [];
/** Metres from each point of Rives de l'Escaut to its nearest pharmacy, the shortest walk first, with its id. */
let walks: readonly (readonly [metres: number, id: string])[] = [];

const shipped = shippedIn(() => to);
// SIG Ville 2025: 11,320 inhabitants in 2020, more than any other neighbourhood of 2024.
const CODE = 'QN05921M';
const PEOPLE = 11_320;

beforeAll(async () => {
  const run = await build(join(import.meta.dirname, '..', '..', 'data'));
  if (!run.published) throw new Error(run.said);
  to = run.to;
  shown = linesIn(partOf((await drawMethod(to)).page, 'acces-exemple'));
  walks = await walksTo('pharmacie');
});
afterAll(removeTemporaryFolders);

/** By the formula of the haversines (R. W. Sinnott, 1984), every service tried from every point. */
async function walksTo(category: string): Promise<typeof walks> {
  const { categories } = await shipped.access();
  const file = await shipped.points('qpv-2024');
  const radians = Math.PI / 180;
  const summed = (differences: readonly number[]) => {
    let [sum, step] = [0, 0];
    return differences.map((difference) => (sum += step += difference) / 1e5);
  };
  const [x, y] = [summed(file.longitudes), summed(file.latitudes)];
  const [first, end] = file.territories[CODE] ?? [0, 0];
  const services = file.services[categories.indexOf(category)] ?? [];
  return Array.from({ length: end - first }, (_, i) => {
    const [lon, lat] = [x[first + i] ?? NaN, y[first + i] ?? NaN];
    const all = services.map(([id, east, north]) => {
      const [dx, dy] = [((east - lon) * radians) / 2, ((north - lat) * radians) / 2];
      const cosines = Math.cos(north * radians) * Math.cos(lat * radians);
      const chord = Math.sqrt(Math.sin(dy) ** 2 + cosines * Math.sin(dx) ** 2);
      return [2 * 6_371_008.8 * Math.asin(chord), id] as const;
    });
    const [metres, id] = all.sort(([a], [b]) => a - b)[0] ?? [NaN, ''];
    return [Math.round(metres), id] as const;
  }).sort(([a], [b]) => a - b);
}

const metresAt = (rank: number) => walks[rank]?.[0] ?? NaN;
const within = (limit: number) => walks.filter(([metres]) => metres <= limit).length;
const peopleAt = (count: number) => `${french((count * PEOPLE) / walks.length)} habitants`;
/** At 4 km/h, 1.34 times the direct distance (decision 0015). */
const minutes = (metres: number) => `${french((metres * 1.34) / (4000 / 60), 1)} min`;
const walk = (metres: number) => `${french(metres)} m × 1,34 = ${french(metres * 1.34)} m, à 4 km/h`;

describe('the worked example of a walk, computed again from the shipped points', () => {
  it('starts from the points and the inhabitants that they share: 861 points, 11,320 inhabitants', () => {
    expect(shown.slice(0, 2)).toEqual([
      ['Points de mesure', 'un tous les 50 m dans le périmètre', '861'],
      ['Habitants', 'en 2020, répartis également : 11 320 ÷ 861 = 13,1 par point', '11 320'],
    ]);
    expect(walks).toHaveLength(861);
  });

  it('shows the nearest and the farthest point', () => {
    const ends = [metresAt(0), metresAt(walks.length - 1)];
    expect(shown.slice(2, 4)).toEqual(
      ends.map((metres, i) => [
        `Le point le plus ${['proche', 'éloigné'][i] ?? ''}`,
        walk(metres),
        minutes(metres),
      ]),
    );
  });

  // 5, 10, 15, 20 and 30 minutes at 4 km/h, over 1.34: 248.76, 497.51, 746.27, 995.02 and 1,492.54 m.
  it.each([
    [5, 248],
    [10, 497],
    [15, 746],
    [20, 995],
    [30, 1492],
  ])('counts the points and the inhabitants within %i minutes, which is %i m', (limit, metres) => {
    const count = within(metres);
    expect(shown).toContainEqual([
      `À ${String(limit)} min au plus`,
      `${french(metres)} m au plus : ${french(count)} points, ${peopleAt(count)} ÷ 11 320`,
      `${french((count / walks.length) * 100, 1)} %`,
    ]);
  });

  it('finds where half of the inhabitants are: at the 431st of the 861 points', () => {
    const half = metresAt(430);
    const count = within(half);
    expect(shown[9]).toEqual([
      'La moitié des habitants',
      `${walk(half)} : ${french(count)} points, ${peopleAt(count)}, à cette distance au plus (la moitié : 5 660)`,
      minutes(half),
    ]);
  });

  it('names the pharmacy that is the nearest one from the most points', async () => {
    const times = new Map<string, number>();
    for (const [, id] of walks) times.set(id, (times.get(id) ?? 0) + 1);
    const [usual, count] = [...times].sort(([, a], [, b]) => b - a)[0] ?? ['', NaN];
    const name = (await shipped.services()).find(({ id }) => id === usual)?.name ?? '';
    const [what, how, share] = shown[10] ?? [];
    expect(what).toBe('Le plus proche, le plus souvent');
    expect(name).not.toBe('');
    expect(how?.startsWith(name.replaceAll("'", '’'))).toBe(true);
    expect(how?.endsWith(` : ${french(count)} points sur 861`)).toBe(true);
    expect(share).toBe(`${french((count / walks.length) * 100, 1)} %`);
  });

  it('ends with what may be said of it: 29 of 58 positions are known', () => {
    expect(shown.slice(11)).toEqual([
      [
        ...['Ce que l’atlas en dit', 'positions connues dans l’agglomération : 29 sur 58'],
        'au plus, au moins',
      ],
    ]);
  });
});
