import { INDICATORS } from '../domain/indicators.ts';
import { isAbsence, type Absence, type Cell, type Flag } from '../domain/measure.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import type { Row } from '../state/rows.ts';
import { roundTo } from '../stats/roundTo.ts';
import { referenceText, type ReferenceText } from './fr/reference.ts';
import { extremesOf, type Extreme } from '../stats/extremes.ts';
import { territorySentence, viewSentence } from './sentences.ts';
import { typographic } from './typographic.ts';

/** The words of what the gaps of the view are measured to. */
export function referenceWords({ view, published }: Atlas): ReferenceText {
  const known = published.manifest.profile.references?.find(({ code }) => code === view.reference);
  return referenceText(known?.code ?? null, known?.name ?? '');
}

/** The one sentence of the view of an atlas, or of one of its periods. */
export function describeView(
  atlas: Pick<Atlas, 'id' | 'level' | 'period' | 'decimals' | 'rows' | 'agglomeration'>,
): string {
  // Figures that read the same are a tie.
  const shown = (cell: Cell): Cell => (isAbsence(cell) ? cell : roundTo(cell, atlas.decimals));
  const cells = Object.fromEntries(atlas.rows.map(({ code, cell }) => [code, shown(cell)]));
  const { lowest, highest } = extremesOf(cells);
  const label = (code: string) =>
    typographic(atlas.rows.find((row) => row.code === code)?.place.label ?? code);
  const named = ({ value, codes }: Extreme) => ({ value, names: codes.map(label) });
  const absences = new Map<Absence, number>();
  const flags = new Map<Flag, number>();
  for (const { cell, flag } of atlas.rows) {
    if (isAbsence(cell)) absences.set(cell, (absences.get(cell) ?? 0) + 1);
    if (flag) flags.set(flag, (flags.get(flag) ?? 0) + 1);
  }
  return viewSentence({
    id: atlas.id,
    level: atlas.level,
    period: atlas.period,
    decimals: atlas.decimals,
    referenceDecimals: INDICATORS[atlas.id].decimals,
    reference: atlas.agglomeration,
    lowest: lowest && named(lowest),
    highest: highest && named(highest),
    absences,
    flags,
  });
}

/** One sentence on a territory of the view. */
export function describeRow(atlas: Atlas, { place, cell, gap, flag }: Row): string {
  return territorySentence(typographic(place.label), {
    id: atlas.id,
    cell,
    period: atlas.period,
    decimals: atlas.decimals,
    gap,
    flag,
    the: referenceWords(atlas).the,
  });
}
