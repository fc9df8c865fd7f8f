import { expect, it } from 'vitest';
import { digestOfFigures } from './digestOfFigures.ts';

it('is the same for the same figures in another order of rows and columns, and another writing', () => {
  const one = digestOfFigures('CODGEO,A,B\n01001,0.5,\n59001,12,1e-7\n');
  expect(one.rows).toBe(2);
  expect(digestOfFigures('CODGEO,B,A\r\n59001,0.0000001,12.0\r\n01001,,.50\r\n')).toEqual(one);
});

it.each([
  ['a figure', 'CODGEO,A\n01001,0.5\n59001,13\n'],
  ['zero for an absence', 'CODGEO,A\n01001,0.5\n59001,0\n'],
  ['an absence', 'CODGEO,A\n01001,0.5\n59001,\n'],
  ['a code without its zero', 'CODGEO,A\n1001,0.5\n59001,12\n'],
  ['the name of a column', 'CODGEO,B\n01001,0.5\n59001,12\n'],
  ['a row less', 'CODGEO,A\n01001,0.5\n'],
])('differs by %s', (_what, csv) => {
  const { sha256 } = digestOfFigures('CODGEO,A\n01001,0.5\n59001,12\n');
  expect(digestOfFigures(csv).sha256).not.toBe(sha256);
});
