import type { Level } from '../../src/domain/level.ts';
import { levelOfCode, parseTerritoryCode } from '../../src/domain/territory.ts';

const NAMES: Readonly<Record<Level, string>> = {
  commune: 'a commune (5 characters)',
  iris: 'an IRIS (9 characters)',
  qpv2024: 'a neighbourhood of 2024 (QN, 5 digits, a letter)',
  qpv2015: 'a neighbourhood of 2015 (QP, 6 digits)',
};

/** Why a text is not a code of this level, or `undefined` if it has its shape. Nothing is repaired in silence. */
export function explainCode(level: Level, text: string): string | undefined {
  if (parseTerritoryCode(level, text)) return undefined;

  const whole = wholeCode(text);
  if (whole !== text && parseTerritoryCode(level, whole))
    return `the code lost its leading zero: write ${whole}`;

  const other = levelOfCode(text);
  const rule = `not the code of ${NAMES[level]}`;
  return other ? `${rule}, but of ${NAMES[other]}` : rule;
}

/** The code that lost its leading zero, with it; any other text as it is. For messages: no table is read with it. */
export function wholeCode(text: string): string {
  const whole = /^Q[NP]\d/.test(text) ? `${text.slice(0, 2)}0${text.slice(2)}` : `0${text}`;
  return levelOfCode(text) === undefined && levelOfCode(whole) !== undefined ? whole : text;
}
