import type { SourceDescription } from '../sources/source.ts';
import type { Input } from './input.ts';

/** A year in a name, which editions of one source change. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * Why a file that no description fits may have been left aside, in words for who put it there; `undefined` where its
 * name says nothing: it may well have nothing to do with the atlas.
 */
export function explainUnknown(
  { name }: Pick<Input, 'name'>,
  sources: readonly Pick<SourceDescription, 'id' | 'name'>[],
): string | undefined {
  if (/\.(?:xlsx?|xlsm|ods)$/i.test(name))
    return 'a workbook: export the sheet that holds the table as CSV UTF-8';
  if (/\.osm(?:\.(?:bz2|gz|xml))?$/i.test(name))
    return 'OpenStreetMap as XML: take the file that ends in .osm.pbf';
  if (/\.(?:7z|rar|gz|tar)$/i.test(name)) return 'an archive that is not read: extract it first';
  const own = name.slice(name.lastIndexOf('/') + 1);
  const known = sources.find((source) => isOtherYear(own, source));
  return known
    ? `named as ${known.id}, but for the year: a new edition needs its description (data/README.md)`
    : undefined;
}

function isOtherYear(own: string, { id, name }: Pick<SourceDescription, 'id' | 'name'>): boolean {
  const years = [...new Set(id.match(YEAR))];
  return years.some((year) => {
    const renamed = own.replace(YEAR, year);
    return renamed !== own && name.test(renamed);
  });
}
