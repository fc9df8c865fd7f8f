import { SUITES } from './suites/suites.ts';
import { closingLine, tallyOf, total, type Tally } from './suites/tally.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(SUITES, name));
if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')} (there are: ${Object.keys(SUITES).join(', ')})`);
  process.exit(1);
}

const rows: { readonly name: string; readonly tally: Tally; readonly seconds: number }[] = [];
for (const [name, run] of Object.entries(SUITES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  const tally = await run().catch((error: unknown) => {
    // A suite that leaves no result must not stop the others, nor pass.
    console.error(error);
    return tallyOf(false);
  });
  rows.push({ name, tally, seconds: (performance.now() - start) / 1000 });
}

console.log('');
for (const { name, tally, seconds } of rows) {
  const count = String(tally.passed + tally.failed).padStart(5);
  console.log(
    `${tally.failed > 0 ? '✗' : '✓'} ${name.padEnd(8)}${count} run${seconds.toFixed(1).padStart(8)} s`,
  );
}
const all = total(rows.map(({ tally }) => tally));
process.exitCode = all.failed > 0 ? 1 : 0;
console.log(`\n${closingLine(all)}`);
