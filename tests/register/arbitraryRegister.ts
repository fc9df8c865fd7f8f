import {
  array,
  constantFrom,
  integer,
  nat,
  option,
  record,
  subarray,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import {
  ACTION_STATUSES,
  LOCATION_GRADES,
  type Action,
  type Funder,
  type Programme,
} from '../../src/domain/action.ts';
import type { RegisterPlace } from '../../src/domain/register.ts';
import type { TerritoryCode } from '../../src/domain/territory.ts';
import type { RegisterFilter } from '../../src/stats/register/filter.ts';

const COMMUNES = ['59001', '59002', '59003'];
const QUARTERS = ['QN05901M', 'QN05902M'];
const OLD_QUARTERS = ['QP059001', 'QP059002'];
const THEMES = ['emploi', 'logement'];
const PROGRAMMES = ['contrat', 'pnru', 'communes'];
const PARTNERS = ['etat', 'region', 'communes'];
/** SIREN of the agglomeration of random registers. */
const SIREN = '900000001';

const place = (
  code: string,
  level: RegisterPlace['level'],
  within: RegisterPlace['within'] = [],
  from2015: RegisterPlace['from2015'] = [],
): RegisterPlace => ({ code: code as TerritoryCode, level, name: code, within, from2015 });

/** Three communes; a neighbourhood that is the same place in both generations, and one that is not, in two communes. */
export const PLACES: readonly RegisterPlace[] = [
  ...COMMUNES.map((code) => place(code, 'commune')),
  place(
    'QN05901M',
    'qpv2024',
    [{ commune: '59001', share: 1 }],
    [{ code: 'QP059001' as TerritoryCode, kept: 0.99, inherited: 0.98 }],
  ),
  place(
    'QN05902M',
    'qpv2024',
    [
      { commune: '59001', share: 0.7 },
      { commune: '59002', share: 0.3 },
    ],
    [{ code: 'QP059002' as TerritoryCode, kept: 0.6, inherited: 0.5 }],
  ),
  place('QP059001', 'qpv2015', [{ commune: '59001', share: 1 }]),
  place('QP059002', 'qpv2015', [{ commune: '59002', share: 1 }]),
];

/** An action as the invented ones are, with what a test says of it. */
export function action(id: string, changes: Partial<Action> = {}): Action {
  return {
    ...{ id, programme: 'contrat', parent: undefined, title: `Action ${id}`, theme: 'emploi' },
    ...{ locationGrade: 'communes', territories: ['59001'], beneficiary: 'Association' },
    ...{ funders: [{ partner: 'etat', cents: null }], startYear: 2020, endYear: 2020 },
    ...{ cents: 1000, amountNote: '', jobs: null, posts: null, inhabitantsReached: null },
    ...{ status: undefined, source: 'registre' },
    ...changes,
  };
}

/** A programme, with what a test says of it. */
export function programme(id: string, changes: Partial<Programme> = {}): Programme {
  return {
    ...{ id, title: `Programme ${id}`, startYear: 2015, endYear: 2023, note: '' },
    ...{ partners: [], source: 'registre', envelope: undefined },
    ...changes,
  };
}

const cents = integer({ min: 0, max: 1e12 });
const year = option(integer({ min: 2000, max: 2030 }), { nil: undefined });

/** Parents point anywhere, to nothing and in circles too: the functions must hold whatever they are given. */
const actions: Arbitrary<readonly Action[]> = array(
  record({
    programme: constantFrom(...PROGRAMMES),
    parent: option(
      constantFrom(...PROGRAMMES, ...Array.from({ length: 12 }, (_, i) => `A${String(i)}`), 'nobody'),
      {
        nil: undefined,
      },
    ),
    theme: constantFrom(...THEMES),
    grade: constantFrom(...LOCATION_GRADES),
    communes: subarray(COMMUNES, { minLength: 1 }),
    quarters: subarray([...QUARTERS, ...OLD_QUARTERS], { minLength: 1 }),
    partners: uniqueArray(constantFrom(...PARTNERS), { minLength: 1 }),
    /** Thousandths of the amount that each funder gives, or not known. */
    parts: array(option(nat(300), { nil: null }), { minLength: 3, maxLength: 3 }),
    years: record({ start: year, end: year }),
    amount: option(cents, { nil: null }),
    posts: option(nat(3), { nil: null }),
    status: option(constantFrom(...ACTION_STATUSES), { nil: undefined }),
  }),
  { maxLength: 12 },
).map((rows) =>
  rows.map(({ grade, communes, quarters, partners, parts, years, amount, ...row }, i) => {
    const places = grade === 'neighbourhoods' ? quarters : communes;
    const none = grade === 'unknown' ? [] : [SIREN];
    const funders = partners.map((partner, j): Funder => {
      const part = parts[j] ?? null;
      return { partner, cents: part === null || amount === null ? null : Math.floor((amount * part) / 1000) };
    });
    return action(`A${String(i)}`, {
      ...row,
      ...{ locationGrade: grade, funders, cents: amount, startYear: years.start, endYear: years.end },
      territories: grade === 'contract' || grade === 'unknown' ? none : places,
    });
  }),
);

/** A register of up to twelve actions. */
export const registers = record({
  actions,
  envelopes: array(option(constantFrom('A0', 'A1', 'A2'), { nil: undefined }), {
    minLength: 3,
    maxLength: 3,
  }),
}).map(({ actions: list, envelopes }) => ({
  actions: list,
  programmes: PROGRAMMES.map((id, i) => programme(id, { envelope: envelopes[i] })),
  places: PLACES,
}));

const list = <T>(values: readonly T[]) => option(subarray([...values]), { nil: undefined });

/** Any filter of these registers. */
export const filters: Arbitrary<RegisterFilter> = record({
  themes: list(THEMES),
  partners: list(PARTNERS),
  programmes: list(PROGRAMMES),
  statuses: list([...ACTION_STATUSES, 'unstated' as const]),
  period: option(
    record({ from: integer({ min: 2000, max: 2030 }), length: nat(10) }).map(({ from, length }) => ({
      from,
      to: from + length,
    })),
    { nil: undefined },
  ),
  territories: list([...COMMUNES, ...QUARTERS, ...OLD_QUARTERS]),
});
