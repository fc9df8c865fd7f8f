import { INDICATORS } from '../domain/indicators.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import type { Row } from '../state/rows.ts';
import { STANDINGS, standingOf, type Standing } from '../stats/standing.ts';
import type { RankInterval } from '../stats/rankInterval.ts';
import type { Judgement, Trajectory } from '../stats/trajectory.ts';
import { describeRow, referenceWords } from './describe.ts';
import { formatGap, formatNumber, plural } from './format.ts';
import { LEVEL_TEXTS } from './fr/domain.ts';
import { STANDING_TEXTS, TRAJECTORY_FR } from './fr/trajectory.ts';
import { typographic } from './typographic.ts';
import { cellText, sentence, sinceText, whenText } from './words.ts';

/** How a territory of the view stands. */
export function standingIn(atlas: Atlas, code: string): Standing {
  return standingOf(atlas.evolution.trajectories.get(code), atlas.indicator.concern);
}

/** How many territories of the view have each standing. */
function standingCounts(atlas: Atlas): ReadonlyMap<Standing, number> {
  const counts = new Map<Standing, number>();
  for (const { code } of atlas.rows) {
    const standing = standingIn(atlas, code);
    counts.set(standing, (counts.get(standing) ?? 0) + 1);
  }
  return counts;
}

/**
 * One sentence on all the trajectories of the view: "Depuis 2007, par rapport à l'agglomération : 5 communes décrochent,
 * 4 rattrapent…". Empty where none may be judged.
 */
export function describeTrajectories(atlas: Atlas): string {
  const { since } = atlas.evolution;
  const counts = standingCounts(atlas);
  if (since === null || (counts.get('notComparable') ?? 0) === atlas.rows.length) return '';
  const { one, many } = LEVEL_TEXTS[atlas.level];
  const told = STANDINGS.flatMap((standing) => {
    const count = counts.get(standing) ?? 0;
    const words = STANDING_TEXTS[standing];
    return count === 0 ? [] : [{ count, words: plural(count, words.one, words.many) }];
  });
  const parts = told.map(({ count, words }, i) =>
    i === 0 ? `${count} ${plural(count, one, many)} ${words}` : `${count} ${words}`,
  );
  const { to } = referenceWords(atlas);
  return sentence(`Depuis ${sinceText(since)}, par rapport ${to}\u00a0: ${parts.join(', ')}`);
}

/** What is said of a territory on the map of trajectories: its figure, its gap, and how it stands since when. */
export function describeStanding(atlas: Atlas, row: Row): string {
  const figure = describeRow(atlas, row);
  if (atlas.view.lens !== 'trajectory' || atlas.evolution.since === null) return figure;
  const standing = STANDING_TEXTS[standingIn(atlas, row.code)].label;
  return `${figure} ${sentence(`depuis ${sinceText(atlas.evolution.since)}\u00a0: ${standing}`)}`;
}

/** A difference of gaps: in points where the gaps are percentages, of a rate or of an amount. */
function changeOf({ change, now }: Judgement, decimals: number): string {
  return formatGap({ amount: change, unit: now.gap.unit === 'percent' ? 'points' : now.gap.unit }, decimals);
}

/** A change of gap with its margin: "+1,5 point (± 2,0)"; empty where nothing may be said. */
export function changeText(atlas: Atlas, code: string): string {
  const trajectory = atlas.evolution.trajectories.get(code);
  if (!trajectory?.comparable) return '';
  const decimals = changeDecimals(atlas);
  return `${changeOf(trajectory, decimals)} (±\u202f${formatNumber(trajectory.margin, decimals)})`;
}

/** How much wider or narrower the gap became: "écart plus grand de 24 %"; empty where it means nothing. */
export function relativeText(trajectory: Trajectory | undefined): string {
  if (!trajectory?.comparable || trajectory.relative === undefined) return '';
  const share = `${formatNumber(Math.abs(trajectory.relative), 0)}\u202f%`;
  if (/^0\D/.test(share)) return TRAJECTORY_FR.unchanged;
  return trajectory.relative > 0 ? TRAJECTORY_FR.wider(share) : TRAJECTORY_FR.narrower(share);
}

/** Fraction digits of a change of gap: one at least, or a margin under one half would read as nothing. */
function changeDecimals({ gapDecimals }: Pick<Atlas, 'gapDecimals'>): number {
  return Math.max(1, gapDecimals);
}

/**
 * One sentence on the trajectory of a territory: its gaps, the change, the margin, the verdict. Empty where nothing may be
 * said: see `whyNot`.
 */
export function describeTrajectory(atlas: Atlas, { code, place }: Row): string {
  const trajectory = atlas.evolution.trajectories.get(code);
  if (!trajectory?.comparable) return '';
  const name = typographic(place.label);
  const standing = STANDING_TEXTS[standingIn(atlas, code)].label;
  const { to } = referenceWords(atlas);
  const { before, now, margin } = trajectory;
  const gap = (amount: number) => formatGap({ amount, unit: now.gap.unit }, atlas.gapDecimals);
  const wider = relativeText(trajectory);
  const decimals = changeDecimals(atlas);
  return sentence(
    `${name}\u00a0: écart ${to} de ${gap(before.gap.amount)} ${whenText(before.period, atlas.id)}, de ` +
      `${gap(now.gap.amount)} ${whenText(now.period, atlas.id)}\u00a0: ${changeOf(trajectory, decimals)}` +
      `${wider && `, soit un ${wider}`}, marge ±\u202f${formatNumber(margin, decimals)}\u00a0; ${standing}`,
  );
}

/** The places that a territory may have: "3e", "entre 3e et 7e". */
export function rankText(interval: RankInterval | undefined): string {
  if (!interval) return '';
  const place = (rank: number) => (rank === 1 ? '1er' : `${rank}e`);
  const { first, last } = interval;
  return first === last ? place(first) : `entre ${place(first)} et ${place(last)}`;
}

/** The figure of a territory when the trajectory starts, or the reason there is none; empty without a start. */
export function beforeText(atlas: Atlas, code: string): string {
  if (atlas.evolution.since === null) return '';
  const index = atlas.series.periods.indexOf(atlas.evolution.since);
  return cellText(atlas.series.values[code]?.[index] ?? 'missing', atlas.id, atlas.decimals);
}

/** Whether high or low figures are a difficulty: else ranks and quadrants say neither good nor bad. */
export function hasConcern({ id }: Pick<Atlas, 'id'>): boolean {
  return INDICATORS[id].concern !== 'none';
}
