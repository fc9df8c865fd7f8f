import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, removeTemporaryFolders } from '../country.ts';
import { cellsOf, drawMethod, numbersAround, numbersIn, partOf } from './page.ts';
import { shippedIn } from './shipped.ts';

let to = '';
let part = '';
beforeAll(async () => {
  const run = await build(join(import.meta.dirname, '..', '..', 'data'));
  if (!run.published) throw new Error(run.said);
  to = run.to;
  part = partOf((await drawMethod(to)).page, 'acces-positions');
});
afterAll(removeTemporaryFolders);

const shipped = shippedIn(() => to);

/** Which count of the BPE is that of a category: by hand, from the nomenclature of the BPE 2024. */
const COUNTED: Readonly<Record<string, string>> = {
  banque: 'facilitiesBank',
  bibliotheque: 'facilitiesLibrary',
  boucherie: 'facilitiesButcher',
  boulangerie: 'facilitiesBakery',
  bureau_de_poste: 'facilitiesPostOffice',
  cinema: 'facilitiesCinema',
  college: 'facilitiesLowerSecondarySchool',
  equipement_sportif: 'facilitiesSport',
  hebergement_personnes_agees: 'facilitiesElderlyHousing',
  lycee: 'facilitiesUpperSecondarySchool',
  pharmacie: 'facilitiesPharmacy',
  presse: 'facilitiesNewsagent',
  restaurant: 'facilitiesRestaurant',
  station_service: 'facilitiesFuelStation',
  superette: 'facilitiesMinimarket',
  supermarche: 'facilitiesSupermarket',
};

/** What the shipped files say of a category: positions by commune, those around, those without, counts by commune. */
async function found() {
  const [{ supply }, all, codes] = await Promise.all([
    shipped.access(),
    shipped.services(),
    shipped.communes(),
  ]);
  const inside = new Set(codes);
  return (category: string) => {
    const own = all.filter((one) => one.category === category);
    const placed = own.filter(({ at }) => at);
    const counts = supply.find(({ id }) => id === COUNTED[category])?.counts ?? {};
    return {
      here: placed.filter(({ commune }) => inside.has(commune)).map(({ commune }) => commune),
      around: placed.filter(({ commune }) => !inside.has(commune)).length,
      alone: own.filter(({ at, commune }) => !at && inside.has(commune)).length,
      counted: codes.flatMap((code): [string, number][] => {
        const number = counts[code];
        return typeof number === 'number' ? [[code, number]] : [];
      }),
      communes: codes.length,
    };
  };
}

/** The lines of the table, by category. */
function lines(): [category: string, cells: string[]][] {
  return [...part.matchAll(/<tr data-category="([^"]+)">([\s\S]*?)<\/tr>/g)].map(
    ([, category = '', row = '']) => [category, cellsOf(row)],
  );
}

const total = (counted: readonly [string, number][]) => counted.reduce((sum, [, number]) => sum + number, 0);

describe('the table of what is known of each service', () => {
  it('has a line for each category that has a service or a count', async () => {
    const listed = (await shipped.services()).map(({ category }) => category);
    const expected = [...new Set([...listed, ...Object.keys(COUNTED)])].sort();
    expect(
      lines()
        .map(([category]) => category)
        .sort(),
    ).toEqual(expected);
  });

  it('counts the positions here and around, and the services known by their commune alone', async () => {
    const of = await found();
    for (const [category, [, , placed = '']] of lines()) {
      const { here, around, alone } = of(category);
      const expected = [here.length, ...(around ? [around] : []), ...(alone ? [alone] : [])];
      expect(numbersIn(placed), category).toEqual(expected.map(String));
    }
  });

  it('sets beside them the facilities that the BPE counts, and in how many communes', async () => {
    const of = await found();
    for (const [category, [, , , text = '']] of lines()) {
      const { counted, communes } = of(category);
      const isWhole = counted.length === communes;
      const where = isWhole ? [] : [String(counted.length), String(communes)];
      const expected = counted.length === 0 ? [] : [String(total(counted)), '2024', ...where];
      expect(numbersIn(text), category).toEqual(expected);
    }
  });

  // Decision 0016: complete from 95 % of those counted, in all and in each commune.
  it('reads each as it may be read', async () => {
    const of = await found();
    for (const [category, [, , , , reading]] of lines()) {
      const { here, alone, counted, communes } = of(category);
      const isWhole = counted.length === communes;
      const isShort = [...counted, ...(isWhole ? [['', total(counted)] as const] : [])].some(
        ([code, number]) => here.filter((commune) => code === '' || commune === code).length < 0.95 * number,
      );
      const isUnplaced = here.length === 0 && (!isWhole || total(counted) > 0 || alone > 0);
      expect(reading, category).toBe(
        isUnplaced ? 'non mesuré' : isShort ? 'au plus, au moins' : isWhole ? 'tel quel' : 'sans comptage',
      );
    }
  });

  // Insee, BPE 2024: 58 pharmacies; type D307, of the range of proximity.
  it('says of pharmacies: 29 positions here, 2 around, 58 counted', () => {
    expect(new Map(lines()).get('pharmacie')).toEqual([
      ...['Pharmacie', 'proximité, D307', '29 et 2 autour', '58 (2024)', 'au plus, au moins'],
    ]);
  });

  it('stands among no other number than the rule of 95 % and the years', async () => {
    const years = (await shipped.services()).map(({ year }) => year);
    expect(numbersAround(part)).toEqual([
      ...['95', String(Math.min(...years)), String(Math.max(...years)), '2024'],
    ]);
  });
});
