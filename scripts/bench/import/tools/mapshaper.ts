import { writeFile } from 'node:fs/promises';
import program from 'mapshaper';
import { comparateur2021 } from '../../../sources/comparateur2021.ts';
import type { Task } from '../task.ts';

/** The same selection by mapshaper, which reads no other column and no other row than those asked for. */
export async function mapshaper({ file, wanted, to }: Task): Promise<void> {
  const { code, columns } = comparateur2021;
  const { codes, areKept } = wanted;
  const fields = [code, ...columns.map(({ column }) => column)].join();
  const filter = `${areKept ? '' : '!'}${JSON.stringify(codes)}.includes(${code})`;
  const files = await program.applyCommands(
    `-i "${file}" string-fields=${code} csv-fields=${fields} csv-filter='${filter}' -o out.csv`,
    {},
  );
  await writeFile(to, files['out.csv'] ?? '');
}
