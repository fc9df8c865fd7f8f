import { readAccessPublication } from '../../scripts/site/readAccessPublication.ts';
import { readPublished } from '../../scripts/site/readPublished.ts';
import { prerenderMethod } from '../../src/prerender.ts';

/** The page of the method, drawn as the site draws it from a published folder, and without what is said of access. */
export async function drawMethod(folder: string): Promise<{ readonly page: string; readonly plain: string }> {
  const published = await readPublished(folder);
  const access = await readAccessPublication(folder, published.manifest);
  return { page: prerenderMethod(published, access).body, plain: prerenderMethod(published).body };
}

/** What a reader sees of some HTML, on one line, with plain spaces. */
export function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/g, '')
    .replace(/<\/(?:p|li|dt|dd|tr|td|th|caption|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A part of a page, by its anchor, without the parts that it holds. */
export function partOf(page: string, id: string): string {
  const [, html = ''] = page.split(`<section aria-labelledby="${id}">`);
  return html.split(/<section|<\/section>/)[0] ?? '';
}

/** The first table of a part. */
export function tableIn(html: string): string {
  return /<table[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
}

/** The cells of some lines of a table. */
export function cellsOf(row: string): string[] {
  return [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell));
}

/** The lines of the first table of a part, under its head. */
export function linesIn(html: string): string[][] {
  const body = tableIn(html).replace(/<thead>[\s\S]*<\/thead>/, '');
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row));
}

const NUMBER = /(?<![\p{L}\d,.])\d{1,3}(?: \d{3})+(?![\d\p{L}])|(?<![\p{L}\d])\d+(?:,\d+)?(?!\p{L})/gu;

/** Every number of a text, as it is written. Those of names (`C201`, `2SFCA`) are none. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([number]) => number);
}

/** Every number of a part, but those of its table. */
export function numbersAround(html: string): string[] {
  return numbersIn(textOf(html.replace(tableIn(html), '')));
}

/** A number as the page writes it, without the formats of the atlas: "10 702", "48,5". */
export function french(value: number, digits = 0): string {
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
