import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActions } from '../../scripts/steps/readActions.ts';
import { readProgrammes } from '../../scripts/steps/readProgrammes.ts';
import { REGISTER_FILE, type PublishedRegister } from '../../src/domain/register.ts';
import { holdersOf } from '../../src/stats/register/envelopes.ts';
import { selectActions, undatedActions, type RegisterFilter } from '../../src/stats/register/filter.ts';
import { flowOf } from '../../src/stats/register/flows.ts';
import { programmeTimeline } from '../../src/stats/register/timeline.ts';
import { totalsOf } from '../../src/stats/register/totals.ts';
import { build, removeTemporaryFolders } from '../country.ts';
import { readJson } from '../promises.ts';
import { sharedFolder } from '../shared.ts';

let register: PublishedRegister;

beforeAll(async () => {
  const run = await build(fileURLToPath(new URL('../../data', import.meta.url)));
  if (!run.published) throw new Error(run.said);
  register = await readJson<PublishedRegister>(run.to, REGISTER_FILE);
});
afterAll(removeTemporaryFolders);

const totals = (filter: RegisterFilter) => totalsOf(selectActions(register, filter), holdersOf(register));
const inYear = (programme: string, year: number) =>
  totals({ programmes: [programme], period: { from: year, to: year } });

describe('the register', () => {
  // ANCT, Ci-Ville, contract CV193: posts and State contributions of each year.
  it.each([
    [2020, 36, 71_550_216],
    [2021, 38, 76_272_916],
    [2022, 40, 85_016_000],
    [2023, 30, 67_667_190],
  ])('pays in %d for %d adultes-relais, as published, to the cent', (year, posts, cents) => {
    expect(inYear('adultes-relais', year).total).toMatchObject({
      actions: posts,
      posts,
      cents,
      unpublished: 0,
    });
  });

  it.each([
    [2020, 3],
    [2021, 2],
    [2022, 3],
    [2023, 4],
  ])('pays in %d for %d posts of the FONJEP, as published', (year, posts) => {
    expect(inYear('fonjep', year).total).toMatchObject({ actions: posts, posts });
  });

  it('locates most posts at the contract only: 93 of 156', () => {
    const { total, located, shared, notLocated } = totals({ programmes: ['adultes-relais', 'fonjep'] });
    expect([total.posts, located.posts, shared.posts]).toEqual([156, 156 - notLocated.posts, 0]);
    expect(notLocated.posts).toBe(93);
  });

  // Valenciennes Métropole: 61 + 96 + 114 + 6 million euros, in an envelope of 528.
  it('holds 277 million euros in the four ANRU conventions, not added to the envelope of 528', () => {
    expect(totals({ programmes: ['pnru'] }).total.cents).toBe(27_700_000_000);
    const whole = totals({ programmes: ['pnru', 'pnrqad', 'renouvellement-2006-2020'] });
    expect(whole.total).toMatchObject({ actions: 1, cents: 52_800_000_000 });
    expect(whole.inEnvelopes).toEqual({ actions: 6, cents: 27_700_000_000 });
  });

  it('conserves the total of all that is recorded, of which the amounts are known', () => {
    const { total, located, shared, notLocated, inEnvelopes } = totals({});
    expect(located.cents + shared.cents + notLocated.cents).toBe(total.cents);
    expect(total.actions + inEnvelopes.actions).toBe(175);
    expect(flowOf(register.actions, holdersOf(register)).cents).toBe(total.cents);
  });

  it('has three actions without a year, which are in no period', () => {
    expect(undatedActions(register, {}).map(({ id }) => id)).toEqual([
      'BEUV-MAISON-FAMILLE',
      'BEUV-MAISON-JEUNES',
      'PNRQAD-CONDE',
    ]);
  });

  it('names no partner and no theme that its tables do not describe', () => {
    for (const { id, name } of register.partners) expect(name, id).not.toBe(id);
    for (const { id, axis } of register.themes) expect(axis, id).not.toBe('');
  });

  it('tells the milestones of the founding years, one of them without a date', () => {
    const { lines, axis } = programmeTimeline(register);
    expect(axis).toEqual({ from: 1996, to: 2030 });
    const pucs = lines.find(({ programme }) => programme.id === 'pucs-2007-2009');
    expect(pucs?.steps.map(({ date }) => date)).toEqual(['2010-05-31']);
    expect(pucs?.undated).toHaveLength(1);
    const ptcs = lines.find(({ programme }) => programme.id === 'ptcs-2011');
    expect(ptcs?.steps.map(({ date }) => date)).toEqual(['2010', '2011-06-06']);
  });
});

const facts = sharedFolder('facts');

describe.skipIf(facts === undefined)('the tables as they were carried over', () => {
  const text = (name: string) => ({ name, text: readFileSync(join(facts ?? '', name), 'utf8') });

  it('are read as they are, but for their sources, which are no cards', () => {
    const rules = { partners: undefined, sources: undefined };
    const programmes = readProgrammes(text('programmes.csv'), rules);
    expect(programmes.issues.filter(({ column }) => column !== 'source')).toEqual([]);
    const actions = readActions(text('actions.csv'), {
      ...rules,
      ...{ agglomeration: '245901160', declared: new Set(), themes: undefined },
      programmes: programmes.value.ids,
    });
    expect(actions.issues).toEqual([]);
    expect(actions.value.list).toHaveLength(175);
  });
});
