import type { Level } from '../../src/domain/level.ts';
import { levelOfCode, parseTerritoryCode } from '../../src/domain/territory.ts';

const NAMES: Readonly<Record<Level, string>> = {
  commune: 'a commune (5 characters)',
  qpv2024: 'a neighbourhood of 2024 (QN, 5 digits, a letter)',
  qpv2015: 'a neighbourhood of 2015 (QP, 6 digits)',
};

/** Why a text is not a code of this level, or `undefined` if it has its shape. Nothing is repaired in silence. */
export function explainCode(level: Level, text: string): string | undefined {
  if (parseTerritoryCode(level, text)) return undefined;

  const mended = withLeadingZero(text);
  if (parseTerritoryCode(level, mended)) return `the code lost its leading zero: write ${mended}`;

  const other = levelOfCode(text);
  const rule = `not the code of ${NAMES[level]}`;
  return other ? `${rule}, but of ${NAMES[other]}` : rule;
}

/** Department 01 to 09 of a commune, department 059 of a neighbourhood: what a spreadsheet drops. */
function withLeadingZero(text: string): string {
  return /^Q[NP]\d/.test(text) ? `${text.slice(0, 2)}0${text.slice(2)}` : `0${text}`;
}
