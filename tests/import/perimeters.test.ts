import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { listInputs } from '../../scripts/io/listInputs.ts';
import { loadOfficialCode } from '../../scripts/io/officialCode.ts';
import { readScope } from '../../scripts/import/readScope.ts';
import { recognise, type Match } from '../../scripts/import/recognise.ts';
import type { Drawn } from '../../scripts/shapes/drawn.ts';
import { measured } from '../../scripts/shapes/measured.ts';
import { readDrawn } from '../../scripts/shapes/readDrawn.ts';
import { readPerimeters } from '../../scripts/shapes/readPerimeters.ts';
import { repair } from '../../scripts/shapes/repair.ts';
import { SOURCES } from '../../scripts/sources/all.ts';
import { BOUNDARY_FILES } from '../../src/domain/published.ts';
import { sharedFolder } from '../shared.ts';
import { declaredFor } from './declared.ts';

const fixtures = sharedFolder('fixtures');
const facts = sharedFolder('facts');
const official = loadOfficialCode();
let matches: readonly Match[] = [];

async function perimetersOf(siren: string) {
  const { value: scope } = readScope(siren, official);
  if (!scope) throw new Error(`no scope for ${siren}`);
  return readPerimeters(matches, scope);
}

beforeAll(async () => {
  if (!fixtures) return;
  const inputs = await listInputs(fixtures);
  matches = (await recognise(inputs.value, SOURCES)).matched;
});

describe.skipIf(!fixtures)('perimeters of the published files', () => {
  // The neighbourhoods of 2024 are those whose `siren_epci` names the agglomeration in the producer's file.
  it.each([
    ['245901160', 35],
    ['200042190', 47],
    ['245900428', 17],
    ['200093201', 95],
  ])('of %s: its communes, and the neighbourhoods that its producer gives it', async (siren, communes) => {
    const { value, issues } = await perimetersOf(siren);
    expect(issues).toEqual([]);
    const codesOf = (level: string) =>
      value.territories.filter((row) => row.level === level).map(({ code }) => code);
    expect(codesOf('commune')).toHaveLength(communes);
    expect(codesOf('qpv2024').sort()).toEqual(declaredFor(fixtures ?? '', siren));
  });

  it.skipIf(!facts)('gives the shares of surface that are known, to one hundredth', async () => {
    const { value } = await perimetersOf('245901160');
    const text = readFileSync(join(facts ?? '', 'territories.csv'), 'utf8');
    const known = Papa.parse<Record<string, string>>(text, { header: true }).data.filter(({ level }) =>
      level?.startsWith('qpv'),
    );
    const differences = known.flatMap((row) => {
      const read = value.territories.find(({ code }) => code === row.code);
      if (!read) return [`${row.code} is not there`];
      return (['surfaceShareByCommune', 'surfaceShareInsideAgglomeration', 'from2015'] as const)
        .filter((column) => !near(row[column] ?? '', read[column]))
        .map((column) => `${row.code} ${column}: ${row[column]} / ${read[column]}`);
    });
    expect(known).toHaveLength(30);
    expect(differences).toEqual([]);
  });
});

describe.skipIf(!fixtures)('the accuracy that the shipped perimeters declare', () => {
  it.each(['commune', 'qpv2015', 'qpv2024'] as const)(
    'of each %s is what is measured, and the most of all',
    async (level) => {
      const match = matches.find(({ source }) => source.kind === 'shape' && source.level === level);
      if (match?.source.kind !== 'shape') throw new Error(`no file draws the ${level}`);
      const folder = new URL('../../data/boundaries/', import.meta.url);
      const shipped = JSON.parse(readFileSync(new URL(BOUNDARY_FILES[level], folder), 'utf8')) as {
        accuracy: number;
        features: {
          properties: { code: string; name: string; accuracy: number };
          geometry: Drawn['geometry'];
        }[];
      };
      const shapes = shipped.features.map(({ properties: { code, name }, geometry }) => ({
        code,
        name,
        geometry,
      }));
      const codes = new Set(shapes.map(({ code }) => code));
      const { value } = await readDrawn(match);
      const originals = await repair(
        '',
        value.shapes.filter(({ code }) => codes.has(code)),
      );
      const found = measured(match.source, shapes, originals.value).map(({ code, accuracy }) => [
        code,
        accuracy,
      ]);
      expect(shipped.features.map(({ properties: { code, accuracy } }) => [code, accuracy])).toEqual(found);
      expect(shipped.accuracy).toBe(
        Math.max(...shipped.features.map(({ properties }) => properties.accuracy)),
      );
    },
  );
});

/** The same codes in the same order, each with the same shares but for the last digit. */
function near(a: string, b: string): boolean {
  const parts = (text: string) => text.split(/[ :/]/);
  const [left, right] = [parts(a), parts(b)];
  return (
    left.length === right.length &&
    left.every((part, i) => part === right[i] || Math.abs(Number(part) - Number(right[i])) <= 0.01)
  );
}
