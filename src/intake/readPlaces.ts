import type { LocationGrade } from '../domain/action.ts';
import { isCommune, levelOfCode } from '../domain/territory.ts';
import { itemsOf } from './lists.ts';
import type { RowReader } from './rowReader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Codes of the territories that a row names, each once; those that it does not name have their fault. */
export function readPlaces(reader: RowReader, { places }: Vocabulary): readonly string[] {
  const items = itemsOf(reader.text('territories'), (text) => 'code' in places.match(text));
  return [...new Set(items.flatMap((item) => reader.named('territories', 'places', item) ?? []))];
}

/** What codes are all of: communes, neighbourhoods, or the whole agglomeration alone. */
function sortOf(codes: readonly string[], agglomeration: string): LocationGrade | undefined {
  if (codes.length === 0) return 'unknown';
  if (codes.length === 1 && codes[0] === agglomeration) return 'contract';
  if (codes.every(isCommune)) return 'communes';
  return codes.every((code) => levelOfCode(code)?.startsWith('qpv')) ? 'neighbourhoods' : undefined;
}

/** How well a row locates its action, and where: as it says, or as its territories tell. */
export interface Located {
  readonly locationGrade: LocationGrade;
  readonly territories: readonly string[];
}

/** The location of an action; `undefined` where its cells say two things, or none. */
export function readLocation(
  reader: RowReader,
  vocabulary: Vocabulary,
  agglomeration: string,
): Located | undefined {
  const before = reader.faults.length;
  const territories = readPlaces(reader, vocabulary);
  const said = reader.text('locationGrade');
  const asked = said === '' ? undefined : reader.named('locationGrade', 'grades', said);
  if (reader.faults.length > before) return undefined;
  const sort = sortOf(territories, agglomeration);
  if (sort === undefined) return refuse(reader, 'mixedTerritories');
  if (asked === undefined || asked === sort) return { locationGrade: sort, territories };
  if (asked === 'address' && sort === 'communes') return { locationGrade: asked, territories };
  if (asked === 'contract' && sort === 'unknown')
    return { locationGrade: asked, territories: [agglomeration] };
  return refuse(reader, sort === 'unknown' ? 'noTerritory' : 'gradeMismatch');
}

function refuse(reader: RowReader, why: 'mixedTerritories' | 'noTerritory' | 'gradeMismatch'): undefined {
  reader.fault('territories', { why });
  return undefined;
}
