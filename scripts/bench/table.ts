import type { AccessBuild } from './accessBuild.ts';
import { BUDGETS } from './budgets.ts';
import type { Results } from './results.ts';
import type { Spread } from './spread.ts';
import type { WalkingBuild } from './walkingBuild.ts';

/** The results as lines that a person reads: weights in kB of 1,000 bytes, times in ms, memory in MB. */
export function table({ weights, firstMap, updates, dataBuild, access, walking }: Results): string {
  const budgets: Readonly<Record<string, number>> = BUDGETS;
  const weightRows = Object.entries(weights).map(([kind, bytes]: [string, number]) => {
    const budget = budgets[kind];
    const verdict =
      budget === undefined ? '' : `${kilobytes(budget)}   ${bytes <= budget ? 'ok' : 'TOO HEAVY'}`;
    return row(kind, kilobytes(bytes), verdict);
  });
  const rows = (measures: object) =>
    Object.entries(measures).map(([name, { median, min, max }]: [string, Spread]) =>
      row(name, String(median), `${min} – ${max}`),
    );
  return [
    heading('gzipped weights, kB', 'weight', 'budget'),
    ...weightRows,
    ...(firstMap ? [heading('first visit, ms', 'median', 'min – max'), ...rows(firstMap)] : []),
    ...(updates
      ? [
          heading('change of indicator, ms', 'median', '95th percentile'),
          ...updates.map(({ territories, median, p95 }) =>
            row(`${territories} territories`, String(median), String(p95)),
          ),
        ]
      : []),
    ...(dataBuild ? [heading('data build, ms and kB', 'median', 'min – max'), ...rows(dataBuild)] : []),
    ...(access ? [heading('access, points × services', 'ms', 'peak, kB'), ...access.map(accessRow)] : []),
    ...(walking ? [heading('walks on a network', 'ms', 'peak, kB'), walkingRow(walking)] : []),
  ].join('\n');
}

function accessRow({ times, points, services, wall, peakMemory }: AccessBuild): string {
  return row(`${times}×: ${points} × ${services}`, String(wall.median), String(peakMemory.median));
}

function walkingRow({ nodes, points, kinds, wall, peakMemory }: WalkingBuild): string {
  return row(`${nodes} nodes: ${points} × ${kinds}`, String(wall.median), String(peakMemory.median));
}

function heading(title: string, middle: string, last: string): string {
  return `\n${row(title, middle, last)}\n${'─'.repeat(62)}`;
}

function row(name: string, middle: string, last: string): string {
  return `${name.padEnd(28)}${middle.padStart(12)}   ${last}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
