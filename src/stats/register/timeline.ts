import type { Programme } from '../../domain/action.ts';
import type { ProgrammeStep, PublishedRegister } from '../../domain/register.ts';
import type { Years } from './filter.ts';

/** A programme on the axis of time. */
export interface ProgrammeLine {
  readonly programme: Programme;
  /** Its years; `undefined` where none is stated. One that states no end goes on to the end of the axis. */
  readonly years: Years | undefined;
  /** Whether its end is stated. */
  readonly hasEnd: boolean;
  /** Those with a date, in the order of time. */
  readonly steps: readonly (ProgrammeStep & { readonly date: string })[];
  /** Those without a date, to be told beside the axis. */
  readonly undated: readonly ProgrammeStep[];
  /** How many actions of the register it funds. */
  readonly actions: number;
}

/** The programmes in the order of time, and the years of their axis: those that anything of it states. */
export interface ProgrammeTimeline {
  readonly lines: readonly ProgrammeLine[];
  /** `undefined` where nothing is dated. */
  readonly axis: Years | undefined;
}

/** The programmes of a register on one axis of years, those without a year last. */
export function programmeTimeline({
  programmes,
  steps,
  actions,
}: Pick<PublishedRegister, 'programmes' | 'steps' | 'actions'>): ProgrammeTimeline {
  const stated = [
    ...programmes.flatMap(({ startYear, endYear }) => [startYear, endYear]),
    ...steps.map(({ date }) => (date === undefined ? undefined : Number(date.slice(0, 4)))),
  ].filter((year) => year !== undefined);
  const axis = stated.length === 0 ? undefined : { from: Math.min(...stated), to: Math.max(...stated) };
  const lines = programmes.map((programme): ProgrammeLine => {
    const own = steps.filter((step) => step.programme === programme.id);
    const { startYear: from, endYear } = programme;
    const to = endYear ?? axis?.to;
    return {
      programme,
      years: from === undefined || to === undefined ? undefined : { from, to },
      hasEnd: endYear !== undefined,
      steps: own
        .flatMap((step) => (step.date === undefined ? [] : [{ ...step, date: step.date }]))
        .sort(byDate),
      undated: own.filter(({ date }) => date === undefined),
      actions: actions.filter((action) => action.programme === programme.id).length,
    };
  });
  const rank = ({ years }: ProgrammeLine) => years?.from ?? Number.MAX_SAFE_INTEGER;
  return { lines: lines.toSorted((a, b) => rank(a) - rank(b)), axis };
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
