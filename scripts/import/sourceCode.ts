import { communeOfIris } from '../../src/domain/territory.ts';
import type { TableSource } from '../sources/source.ts';
import { explainCode } from '../steps/explainCode.ts';

type SourceLevel = TableSource['level'];

const LOOKS: readonly (readonly [look: RegExp, rule: string])[] = [
  [/^$/, 'a row without a code'],
  [
    /^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
    'scientific notation: a spreadsheet rewrote the code, take the file of the producer',
  ],
  [/^\d+[.,]0+$/, 'the code was turned into a number: take the file of the producer'],
  [/^["'].*["']$|^'/, 'the code stands between quotes or after one'],
];

/** Why a text is not a code of this level in a file of a producer, or `undefined` if it is. Nothing is repaired. */
export function explainSourceCode(level: SourceLevel, text: string): string | undefined {
  if (isCode(level, text)) return undefined;
  const look = LOOKS.find(([pattern]) => pattern.test(text));
  if (look) return look[1];

  const tight = text.replace(/\s/g, '');
  if (tight !== text && isCode(level, tight)) return `the code is written with spaces: write ${tight}`;
  const upper = text.toUpperCase();
  if (upper !== text && isCode(level, upper)) return `the code is in small letters: write ${upper}`;
  return explainCode(level, text);
}

/** The commune whose code begins a code of this level, if codes of the level are made so. */
export function communeOf(level: SourceLevel, code: string): string | undefined {
  if (level === 'commune') return code;
  return level === 'iris' ? communeOfIris(code) : undefined;
}

function isCode(level: SourceLevel, text: string): boolean {
  return explainCode(level, text) === undefined;
}
