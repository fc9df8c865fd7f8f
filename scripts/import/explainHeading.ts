import type { Dialect } from '../sources/source.ts';

/** How many headings a message lists: the first ones are enough to know a file. */
const SHOWN = 12;

/** What is wrong with a heading that must hold these columns once each, or `undefined` if it does. */
export function explainHeading(
  heading: readonly string[],
  columns: readonly string[],
  delimiter?: Dialect['delimiter'],
): { readonly column: string; readonly value?: string; readonly rule: string } | undefined {
  const [only = ''] = heading;
  const other = [';', ',', '\t'].find((mark) => mark !== delimiter && only.includes(mark));
  if (delimiter !== undefined && heading.length === 1 && columns.length > 1 && other !== undefined) {
    const rule = `cells are separated by ${show(other)} where this source has ${show(delimiter)}`;
    return { column: 'header', value: cut(only), rule };
  }
  const absent = columns.filter((column) => !heading.includes(column));
  if (absent.length > 0) return { column: 'header', rule: explainAbsent(absent, heading, columns) };
  const twice = columns.find((column) => heading.indexOf(column) !== heading.lastIndexOf(column));
  return twice === undefined ? undefined : { column: twice, rule: 'the heading stands twice: which is it?' };
}

/** Names the columns that are not there, and what is there instead. */
function explainAbsent(
  absent: readonly string[],
  heading: readonly string[],
  columns: readonly string[],
): string {
  const others = heading.filter((cell) => cell !== '' && !columns.includes(cell));
  const instead = others.slice(0, SHOWN).map(cut).join(', ');
  const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
  const plural = absent.length > 1 ? 'the columns' : 'the column';
  return `${plural} ${absent.join(', ')} ${absent.length > 1 ? 'are' : 'is'} not there; there is instead: ${instead === '' ? 'nothing' : instead}${more}`;
}

function show(mark: string): string {
  return mark === '\t' ? 'tab' : mark;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
