import { DuckDBInstance } from '@duckdb/node-api';
import { comparateur2021 } from '../../../sources/comparateur2021.ts';
import type { Task } from '../task.ts';

/** The same selection by DuckDB, in memory, with as many threads as it takes by itself: one a core. */
export async function duckdb({ file, wanted, to }: Task): Promise<void> {
  const { code, columns, dialect } = comparateur2021;
  const { codes, areKept } = wanted;
  const names = columns.map(({ column }) => column);
  const types = [`'${code}': 'VARCHAR'`, ...names.map((name) => `'${name}': 'DOUBLE'`)].join();
  const list = codes.map((one) => `'${one}'`).join();
  const table = `read_csv('${quoted(file)}', delim = '${dialect.delimiter}', header = true, types = {${types}})`;
  const rows = `SELECT ${[code, ...names].join()} FROM ${table} WHERE ${code} ${areKept ? '' : 'NOT '}IN (${list})`;

  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${rows}) TO '${quoted(to)}' (HEADER, DELIMITER ',')`);
  connection.closeSync();
  instance.closeSync();
}

function quoted(path: string): string {
  return path.replaceAll("'", "''");
}
