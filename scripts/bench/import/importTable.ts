import type { Comparison } from './compareTools.ts';
import { MEMORY_LIMIT, type ImportResults } from './importResults.ts';
import type { Cost } from './measureTools.ts';
import { TOOLS } from './task.ts';

/** The results as lines that a person reads: times in ms (median, least and most), memory in MB of 1,000,000 bytes. */
export function importTable({ comparisons, growth, isRealFile, load, machine }: ImportResults): string {
  const file = isRealFile ? 'the comparateur of INSEE' : 'an INVENTED comparateur';
  const { slope, intercept, r2 } = growth.fit;
  const verdict = growth.peakMegabytes < MEMORY_LIMIT ? 'ok' : 'TOO MUCH';
  return [
    `\n${file}; load ${load.before} before, ${load.after} after, on ${machine.cores} cores`,
    ...comparisons.flatMap(linesOf),
    heading('rows, millions', 's per million', 'ms', 'peak MB', 'rows kept'),
    ...growth.sizes.map(({ rows, rowsKept, cost, secondsPerMillionRows }) =>
      line(
        String(rows / 1e6),
        secondsPerMillionRows.toFixed(2),
        ...[timeOf(cost.task), megabytes(cost.peak.max), String(rowsKept)],
      ),
    ),
    `seconds = ${intercept.toFixed(2)} + ${slope.toFixed(2)} × millions of rows, r2 = ${r2.toFixed(4)}`,
    `seconds for a million rows, most over least: ${growth.secondsMaxOverMin}`,
    `highest peak: ${growth.peakMegabytes} MB of ${MEMORY_LIMIT} at most   ${verdict}`,
  ].join('\n');
}

function linesOf({ selection, rows, costs, ratios }: Comparison): readonly string[] {
  const what = selection.kind === 'country' ? 'all France' : `EPCI ${selection.siren}`;
  return [
    heading(`${what}, ${rows} rows`, 'task', 'process', 'peak MB', 'loaded MB'),
    ...TOOLS.map((tool) => {
      const { task, wall, peak, loaded } = costs[tool];
      return line(tool, timeOf(task), timeOf(wall), megabytes(peak.median), megabytes(loaded.median));
    }),
    ...Object.entries(ratios).map(([tool, { task, wall, peak }]) =>
      line(`atlas / ${tool}`, `× ${task}`, `× ${wall}`, `× ${peak}`, ''),
    ),
  ];
}

function heading(...cells: [string, string, string, string, string]): string {
  return `\n${line(...cells)}\n${'─'.repeat(86)}`;
}

function line(name: string, ...cells: string[]): string {
  const widths = [20, 20, 10, 11];
  return `${name.padEnd(24)}${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('')}`.trimEnd();
}

function timeOf({ median, min, max }: Cost['task']): string {
  return `${median} (${min}–${max})`;
}

function megabytes(kilobytes: number): string {
  return ((kilobytes * 1024) / 1e6).toFixed(0);
}
