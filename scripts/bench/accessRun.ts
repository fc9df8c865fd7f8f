import {
  ACCESS_LEVELS,
  MATRIX_FILES,
  SERVICES_FILE,
  type PublishedServices,
} from '../../src/domain/access.ts';
import { measureAccess } from '../access/measureAccess.ts';
import { accessTables } from './accessTables.ts';
import { manyWalks } from './manyWalks.ts';
import { peakMemory } from './peakMemory.ts';

// Run in a process of its own by `accessBuild.ts`, which says how many times as many points and services.
const tables = manyWalks(await accessTables('data'), Number(process.argv[2]));

const start = performance.now();
const files = measureAccess(tables);
const milliseconds = performance.now() - start;

const textOf = (wanted: string) => files.find(({ name }) => name === wanted)?.text ?? '{}';
const points = ACCESS_LEVELS.map((level) => {
  const { weights = [] } = JSON.parse(textOf(MATRIX_FILES[level])) as {
    readonly weights?: readonly number[];
  };
  return weights.length;
});
const { services } = JSON.parse(textOf(SERVICES_FILE)) as PublishedServices;
process.send?.({
  milliseconds,
  kilobytes: peakMemory(),
  points: points.reduce((sum, count) => sum + count, 0),
  services: services.length,
});
