import { VOICES, type ExpressedNeed } from '../domain/register.ts';
import { countOf, yearOf } from './readFigures.ts';
import { readPlaces } from './readPlaces.ts';
import type { RowReader } from './rowReader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The need of the row that a reader has begun, under this id; `undefined` where a rule is broken. */
export function readNeed(
  reader: RowReader,
  id: string,
  { vocabulary, agglomeration }: { readonly vocabulary: Vocabulary; readonly agglomeration: string },
): ExpressedNeed | undefined {
  const [themeText, voiceText, sourceText] = (['theme', 'expressedBy', 'source'] as const).map((field) =>
    reader.needed(field),
  );
  const theme = themeText ? reader.named('theme', 'themes', themeText) : undefined;
  const voice = voiceText ? reader.named('expressedBy', 'voices', voiceText) : undefined;
  const source = sourceText ? reader.named('source', 'sources', sourceText) : undefined;
  const wording = reader.needed('wording');
  const before = reader.faults.length;
  const territories = readPlaces(reader, vocabulary);
  if (territories.length === 0 && reader.faults.length === before) {
    reader.fault('territories', { why: 'noTerritory' });
  }
  // The whole agglomeration holds all its parts: with one of them, it would say both.
  if (territories.length > 1 && territories.includes(agglomeration)) {
    reader.fault('territories', { why: 'mixedTerritories' });
  }
  const year = yearOf(reader);
  const count = countOf(reader, 'count');
  const expressedBy = VOICES.find((name) => name === voice);
  if (reader.faults.length > 0 || !theme || !source || !expressedBy || year === undefined) return undefined;
  return { id, theme, territories, year, expressedBy, wording, count, source };
}
