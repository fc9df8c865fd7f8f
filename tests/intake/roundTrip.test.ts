import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTION_COLUMNS } from '../../scripts/steps/readActions.ts';
import { ACTION_STATUSES, type Action } from '../../src/domain/action.ts';
import { ACTION_FIELDS } from '../../src/domain/intake.ts';
import { VOICES, type ExpressedNeed } from '../../src/domain/register.ts';
import { atlasVocabulary, type Known } from '../../src/intake/atlasVocabulary.ts';
import { toCorrectedCsv, toDataCsv } from '../../src/intake/exportTables.ts';
import { buildChanged, removeTemporaryFolders } from '../country.ts';
import { CARD, countryKnown, opened, readOpened, utf8 } from './country.ts';

let known: Known;
beforeAll(async () => void (known = await countryKnown()));
afterAll(removeTemporaryFolders);

/** Words as people write them, formulas and separators among them; never blank, never with spaces around. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      "=cmd|' /C calc'!A0",
      '@SUM(1)',
      '-2',
      '+33 3',
      "'=x",
      'a;b',
      'a,b',
      '"',
      'l1\nl2',
      '01001',
    ),
  )
  // eslint-disable-next-line no-control-regex
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u0081\u008d\u008f\u0090\u009d\ufeff]/g, '').trim())
  .filter((text) => text !== '');

const location = fc.constantFrom<Pick<Action, 'locationGrade' | 'territories'>>(
  { locationGrade: 'neighbourhoods', territories: ['QN00101M', 'QN00102N'] },
  { locationGrade: 'communes', territories: ['01001', '2A004'] },
  { locationGrade: 'address', territories: ['01001'] },
  { locationGrade: 'contract', territories: ['900000001'] },
  { locationGrade: 'unknown', territories: [] },
);
const whole = fc.option(fc.integer({ min: 0, max: 999_999_999 }));
const years = fc.constantFrom([2015, 2023], [2020, 2020], [undefined, undefined], [2019, undefined]);

/** Actions that every rule allows, with amounts that no envelope of the country holds. */
const action = fc
  .record({
    title: words,
    beneficiary: words,
    theme: fc.constantFrom('emploi', 'lien-social', 'vie-associative'),
    location,
    years,
    cents: fc.option(fc.integer({ min: 0, max: 1e13 })),
    amountNote: words,
    parts: fc.uniqueArray(fc.constantFrom('etat', 'region', 'communes'), { minLength: 1 }),
    share: fc.boolean(),
    jobs: whole,
    posts: whole,
    inhabitantsReached: whole,
    status: fc.option(fc.constantFrom(...ACTION_STATUSES), { nil: undefined }),
  })
  .map(
    ({ location: { locationGrade, territories }, years: [startYear, endYear], parts, share, ...rest }) => ({
      ...{ ...rest, locationGrade, territories, startYear, endYear },
      ...{ programme: 'communes', parent: undefined, source: CARD.id },
      funders: parts.map((partner, i) => ({
        partner,
        cents: share && i === 0 && rest.cents !== null ? Math.floor(rest.cents / 2) : null,
      })),
    }),
  );

const actions = fc
  .array(action, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((one, i): Action => ({ ...one, id: `V-${String(i).padStart(2, '0')}` })));

const needs = fc
  .array(
    fc.record({
      theme: fc.constantFrom('emploi', 'education'),
      territories: fc.constantFrom(['01001', 'QN00101M'], ['900000001'], ['2A004']),
      year: fc.integer({ min: 1990, max: 2030 }),
      expressedBy: fc.constantFrom(...VOICES),
      wording: words,
      count: whole,
      source: fc.constant(CARD.id),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => all.map((one, i): ExpressedNeed => ({ ...one, id: `B-${String(i).padStart(2, '0')}` })));

it('the columns of the import are those of the file of actions, in its order', () => {
  expect(ACTION_FIELDS).toEqual(ACTION_COLUMNS);
});

describe('every row and every cent come back from the corrected file', () => {
  it('of actions', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (brought) => {
        const csv = toCorrectedCsv('actions', brought, atlasVocabulary(known));
        const reading = readOpened(await opened(utf8(csv)), 'actions', known);
        expect(reading.faults).toEqual([]);
        // An amount that is absent keeps its note; one that is there may have none.
        expect(reading.actions.map(({ value }) => value)).toEqual(brought);
      }),
    );
  });
  it('of needs', async () => {
    await fc.assert(
      fc.asyncProperty(needs, async (brought) => {
        const csv = toCorrectedCsv('needs', brought, atlasVocabulary(known));
        const reading = readOpened(await opened(utf8(csv)), 'needs', known);
        expect(reading.faults).toEqual([]);
        expect(reading.needs.map(({ value }) => value)).toEqual(brought);
      }),
    );
  });
});

describe('every row and every cent come back from the file of data/', () => {
  it('of actions, and the published rows are as they were', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (brought) => {
        const csv = toDataCsv('actions', { published: known.register.actions, brought });
        const empty = {
          ...known,
          register: { ...known.register, actions: [] },
        };
        const reading = readOpened(await opened(utf8(csv)), 'actions', empty);
        expect(reading.faults).toEqual([]);
        const expected = [...known.register.actions, ...brought].toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(reading.actions.map(({ value }) => value)).toEqual(expected);
      }),
    );
  });
});

describe('the build accepts the file of data/', () => {
  it('of actions and of needs, and publishes what was brought', async () => {
    const [sample = []] = fc.sample(actions, { numRuns: 1, seed: 7 });
    const [wanted = []] = fc.sample(needs, { numRuns: 1, seed: 7 });
    const plain = sample.map((one, i) => ({
      ...one,
      title: `Action ${String(i)}`,
      beneficiary: 'Association',
    }));
    const { register } = known;
    const run = await buildChanged({
      'actions.csv': () => toDataCsv('actions', { published: register.actions, brought: plain }),
      'needs.csv': () => toDataCsv('needs', { published: register.needs, brought: wanted }),
      'sources.json': (text) =>
        JSON.stringify(
          [...(JSON.parse(text) as { id: string }[]), CARD].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        ),
    });
    expect(run.said).toContain('Published');
    expect(run.published).toBe(true);
  });
});
