import type { Action, Funder } from '../domain/action.ts';
import { FIELDS, type Field, type IntakeKind } from '../domain/intake.ts';
import type { ExpressedNeed } from '../domain/register.ts';
import { csvText } from '../files/csvText.ts';
import { keptAsText, neutralised } from '../files/neutralise.ts';
import { FIELD_TEXTS } from '../i18n/fr/bring.ts';
import type { List, Vocabulary } from './vocabulary.ts';

/** A row of a table, as its fields in the files of `data/`. */
type Cells = Readonly<Partial<Record<Field, string>>>;

/** Euros as a plain decimal, to the cent: `19875.06`, `850160`, `765.5`. Exact, digit by digit. */
function eurosText(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  const part = digits.slice(-2).replace(/0+$/, '');
  return digits.slice(0, -2) + (part && `.${part}`);
}

/** The fields of an action or of a need, as the files of `data/` write them. */
function cellsOf(row: Action | ExpressedNeed): Cells {
  return 'beneficiary' in row ? actionCells(row) : needCells(row);
}

function actionCells(action: Action): Cells {
  const { id, programme, parent, title, theme, locationGrade, territories, beneficiary, funders } = action;
  const { startYear, endYear, cents, amountNote, source, jobs, posts, inhabitantsReached, status } = action;
  const part = ({ partner, cents: own }: Funder) => (own === null ? partner : `${partner}:${eurosText(own)}`);
  return {
    ...{ id, programme, title, theme, locationGrade, beneficiary, amountNote, source },
    parent: parent ?? '',
    territories: territories.join(';'),
    funders: funders.map(part).join(';'),
    startYear: textOf(startYear),
    endYear: textOf(endYear),
    amountEur: cents === null ? '' : eurosText(cents),
    jobs: textOf(jobs),
    posts: textOf(posts),
    inhabitantsReached: textOf(inhabitantsReached),
    status: status ?? '',
  };
}

function needCells(need: ExpressedNeed): Cells {
  const { id, theme, territories, year, expressedBy, wording, count, source } = need;
  return {
    ...{ id, theme, expressedBy, wording, source },
    territories: territories.join(';'),
    year: String(year),
    count: textOf(count),
  };
}

function textOf(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** The rows of the register by its kind, and those brought. */
export interface Joined<T> {
  readonly published: readonly T[];
  readonly brought: readonly T[];
}

/**
 * The file to put in `data/`: the published rows and those brought, by id, in the columns that the build asks for.
 *
 * A text that a spreadsheet would run is neutralised in the rows brought; published ones are left as they are.
 */
export function toDataCsv(kind: IntakeKind, { published, brought }: Joined<Action | ExpressedNeed>): string {
  const fields = FIELDS[kind];
  const rows = [
    ...published.map((row) => cellsOf(row)),
    ...brought.map((row) => mapped(cellsOf(row), neutralised)),
  ].toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
  return csvText([fields, ...rows.map((row) => fields.map((field) => row[field] ?? ''))], {
    delimiter: ',',
    newline: '\n',
  });
}

function mapped(cells: Cells, change: (text: string) => string): Cells {
  return Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, change(text)]));
}

/** The lists whose words stand in the corrected file instead of their codes. */
const WORDED: Readonly<Partial<Record<Field, List>>> = {
  programme: 'programmes',
  theme: 'themes',
  locationGrade: 'grades',
  status: 'statuses',
  expressedBy: 'voices',
};

/**
 * The corrected file for a French spreadsheet: UTF-8 with its mark, semicolons, decimal commas, French headings, names
 * where they say one thing only. The import reads it again as it is.
 */
export function toCorrectedCsv(
  kind: IntakeKind,
  rows: readonly (Action | ExpressedNeed)[],
  vocabulary: Vocabulary,
): string {
  const fields = FIELDS[kind];
  const named = (list: List, code: string) => {
    const label = vocabulary[list].entry(code)?.label ?? code;
    const match = vocabulary[list].match(label);
    return 'code' in match && match.code === code ? label : code;
  };
  const lines = rows.map((row) => {
    const cells = cellsOf(row);
    return fields.map((field) => {
      const text = cells[field] ?? '';
      const list = WORDED[field];
      if (list) return text && keptAsText(named(list, text));
      if (field === 'amountEur') return frenchEuros(text);
      if (field === 'funders' && 'funders' in row) {
        return keptAsText(row.funders.map((funder) => funderText(funder, named)).join(' ; '));
      }
      return field === 'territories' ? text.replaceAll(';', ' ; ') : kept(field, text);
    });
  });
  return modelCsv(kind) + csvText(lines, { delimiter: ';', newline: '\r\n' });
}

/** An empty file to fill: the headings of the corrected one, for a French spreadsheet. */
export function modelCsv(kind: IntakeKind): string {
  const headings = FIELDS[kind].map((field) => FIELD_TEXTS[field]);
  return `\ufeff${csvText([headings], { delimiter: ';', newline: '\r\n' })}`;
}

/** Fields that are numbers, and stay so for a spreadsheet. */
const NUMBERS: readonly Field[] = [
  ...(['startYear', 'endYear', 'year', 'jobs', 'posts', 'inhabitantsReached', 'count'] as const),
];

function kept(field: Field, text: string): string {
  return NUMBERS.includes(field) ? text : keptAsText(text);
}

function funderText({ partner, cents }: Funder, named: (list: List, code: string) => string): string {
  const name = named('partners', partner);
  return cents === null ? name : `${name} : ${frenchEuros(eurosText(cents))}`;
}

/** Both decimals, so that no amount can be read as thousands. */
function frenchEuros(text: string): string {
  if (text === '') return '';
  const [whole = '', part = ''] = text.split('.');
  return `${whole},${part.padEnd(2, '0')}`;
}
