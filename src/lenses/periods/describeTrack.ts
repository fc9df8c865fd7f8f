import { isAbsence } from '../../domain/measure.ts';
import { INDICATORS } from '../../domain/indicators.ts';
import { referenceText } from '../../i18n/fr/reference.ts';
import { PERIODS_FR } from '../../i18n/fr/periods.ts';
import { fr } from '../../i18n/fr.ts';
import { typographic } from '../../i18n/typographic.ts';
import { cellText, fullText, sentence, shortPeriod, whenText } from '../../i18n/words.ts';
import type { Atlas } from '../../state/Atlas.svelte.ts';
import { WHOLE, type Track } from './tracks.ts';

/** The name of a track, as its label on the chart and its line in the table. */
export function trackName(atlas: Atlas, { key, role }: Track): string {
  if (key === WHOLE) return fr.table.agglomeration;
  if (role === 'territory') return typographic(atlas.places.find(({ code }) => code === key)?.label ?? key);
  const wider = atlas.published.manifest.profile.references?.find(({ code }) => code === key);
  return referenceText(key, wider?.name ?? key).label;
}

/** The name of a track and its last figure, with its period where that is not the last of all, cut to so many characters. */
export function trackLabel(atlas: Atlas, track: Track, room: number): string {
  const last = track.points.findLast(({ cell }) => !isAbsence(cell));
  if (!last) return '';
  const figure = cellText(last.cell, atlas.id, trackDecimals(atlas, track));
  const isLatest = last.period === track.points.at(-1)?.period;
  const value = isLatest ? figure : PERIODS_FR.lastKnown(figure, shortPeriod(last.period));
  // Beside the line the words of its level would be cut away.
  const name = trackName(atlas, track).replace(/ \((?:département|région)\)$/, '');
  const left = room - value.length - 1;
  return `${name.length > left ? `${name.slice(0, Math.max(1, left - 1))}…` : name} ${value}`;
}

/** The decimals of a track: those of its level, or those of the indicator itself for a reference. */
export function trackDecimals(atlas: Atlas, { role }: Track): number {
  return role === 'territory' ? atlas.decimals : INDICATORS[atlas.id].decimals;
}

/** One sentence on a track: its first figure and its last one, or that there is none. */
export function describeTrack(atlas: Atlas, track: Track): string {
  const name = trackName(atlas, track);
  const known = track.points.filter(({ cell }) => !isAbsence(cell));
  const [first, last] = [known[0], known.at(-1)];
  const text = (point: (typeof known)[number], words: typeof cellText) =>
    `${words(point.cell, atlas.id, trackDecimals(atlas, track))} ${whenText(point.period, atlas.id)}`;
  if (!first || !last) {
    const absence = cellText(track.points.at(-1)?.cell ?? 'missing', atlas.id, 0);
    return sentence(`${name}\u00a0: ${absence}`);
  }
  if (first === last) return sentence(`${name}\u00a0: ${text(first, fullText)}`);
  return sentence(`${name}\u00a0: ${text(first, cellText)}, ${text(last, fullText)}`);
}
