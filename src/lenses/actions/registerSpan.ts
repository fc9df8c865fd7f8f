import type { PublishedRegister } from '../../domain/register.ts';
import type { Years } from '../../stats/register/filter.ts';

/** The first and the last year that the actions and the programmes of a register state; this century where none does. */
export function registerSpan({
  actions,
  programmes,
}: Pick<PublishedRegister, 'actions' | 'programmes'>): Years {
  const years = [...actions, ...programmes]
    .flatMap(({ startYear, endYear }) => [startYear, endYear])
    .filter((year) => year !== undefined);
  return years.length === 0 ? { from: 2000, to: 2030 } : { from: Math.min(...years), to: Math.max(...years) };
}
