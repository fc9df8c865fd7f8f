import type { Issue } from '../steps/checked.ts';
import type { Dialect, SourceDescription } from '../sources/source.ts';
import { explainHeading } from './explainHeading.ts';
import { columnsOf, Headings } from './headings.ts';
import type { Input } from './input.ts';

/** A file that a description fits, with what comes with it: the parts of a shapefile, the dictionary of an archive. */
export interface Match {
  readonly input: Input;
  readonly source: SourceDescription;
  readonly companions: readonly Input[];
}

/** What a folder holds: files that a description fits, files that none fits, and those that were meant to. */
export interface Recognised {
  readonly matched: readonly Match[];
  readonly unknown: readonly Input[];
  readonly issues: readonly Issue[];
}

/**
 * The description that fits each file.
 *
 * What a file holds decides: its headings, or the attributes of its records. Its name, or that of its archive, decides
 * between editions whose headings are the same. A file that bears the name of a source and not its columns is an issue.
 */
export async function recognise(
  inputs: readonly Input[],
  sources: readonly SourceDescription[],
): Promise<Recognised> {
  const headings = new Headings(inputs);
  const fits: { readonly input: Input; readonly source: SourceDescription }[] = [];
  const rest: Input[] = [];
  const issues: Issue[] = [];
  for (const input of inputs) {
    const fit = await fitOf(input, sources, headings);
    if ('issue' in fit) issues.push(fit.issue);
    else if (fit.sources.length === 0) rest.push(input);
    else fits.push(...fit.sources.map((source) => ({ input, source })));
  }
  const matched = fits.map((fit) => ({
    ...fit,
    companions: rest.filter((other) => isCompanion(other, fit.input)),
  }));
  const known = new Set(matched.flatMap(({ companions }) => companions));
  return { matched, unknown: rest.filter((input) => !known.has(input)), issues };
}

async function fitOf(
  input: Input,
  sources: readonly SourceDescription[],
  headings: Headings,
): Promise<{ readonly sources: readonly SourceDescription[] } | { readonly issue: Issue }> {
  const fitting: SourceDescription[] = [];
  const failing: { readonly source: SourceDescription; readonly issue: Issue; readonly absent: number }[] =
    [];
  for (const source of sources) {
    const heading = await headings.of(input, source);
    if (!heading) continue;
    if ('issue' in heading) failing.push({ source, issue: heading.issue, absent: Infinity });
    else {
      const columns = columnsOf(source);
      const absent = columns.filter((column) => !heading.columns.includes(column));
      if (absent.length === 0) fitting.push(source);
      else {
        const found = explainHeading(heading.columns, columns, delimiterOf(source));
        const told = `the name is that of ${source.id}, but ${found?.rule}`;
        failing.push({
          source,
          issue: { file: input.name, line: 1, column: 'header', rule: told },
          absent: absent.length,
        });
      }
    }
  }
  const named = fitting.filter(({ name }) => name.test(ownName(input)));
  const free = fitting.filter(({ byNameOnly }) => byNameOnly !== true);
  const chosen = named.length > 0 ? named : fitting.filter(({ name }) => name.test(archiveName(input)));
  if (chosen.length === 1 || areApart(chosen)) return { sources: chosen };

  const [meant] = failing
    .filter(({ source }) => source.name.test(ownName(input)))
    .sort((a, b) => a.absent - b.absent);
  if (meant && chosen.length === 0) return { issue: meant.issue };
  if (free.length === 0 && chosen.length === 0) return { sources: [] };
  const [only] = free;
  if (free.length === 1 && only) return explainYear(input, only) ?? { sources: free };
  const ids = free.map(({ id }) => id).join(', ');
  const rule = `several sources have these columns: ${ids}. Give the file the name it bears at its producer`;
  return { issue: { file: input.name, rule } };
}

function delimiterOf(source: SourceDescription): Dialect['delimiter'] | undefined {
  return 'dialect' in source ? source.dialect?.delimiter : undefined;
}

/** A file described twice, for two cards: each keeps other columns of it, or other rows. */
function areApart(sources: readonly SourceDescription[]): boolean {
  const kept = sources.flatMap((source) => {
    if (source.kind === 'table') return source.columns.map(({ column }) => column);
    return source.kind === 'actions' && source.only ? [String(source.only.form)] : ['all', 'all'];
  });
  return sources.length > 1 && new Set(kept).size === kept.length;
}

/** A new edition often has the headings of the last: a year in the name that the source does not know is told. */
function explainYear(input: Input, source: SourceDescription): { readonly issue: Issue } | undefined {
  const years = [...ownName(input).matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => year);
  const known = JSON.stringify(source);
  const strange = years.find((year) => !known.includes(year));
  if (years.length === 0 || strange === undefined) return undefined;
  const rule = `its columns are those of ${source.id}, but its name says ${strange}: an edition that is not described?`;
  return { issue: { file: input.name, rule } };
}

/** Other files of the same shapefile; the dictionary or the notes beside a table in its archive. */
function isCompanion(input: Input, of: Input): boolean {
  const stem = (name: string): string => name.replace(/\.(?:shp\.xml|[^.]*)$/, '').toLowerCase();
  if (/\.shp$/i.test(of.name) && stem(input.name) === stem(of.name)) return true;
  const inArchive = input.container === of.container && input.name !== input.container;
  return (
    inArchive &&
    /^(?:meta|varmod|dictionnaire|doc|lisez|readme)|\.(?:pdf|txt|md|html?|xlsx?|ods|docx?)$/i.test(
      ownName(input),
    )
  );
}

function ownName({ name }: Input): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function archiveName({ container }: Input): string {
  return container.slice(container.lastIndexOf('/') + 1);
}
