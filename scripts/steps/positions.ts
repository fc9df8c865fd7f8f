import type { Position } from '../access/walkingNetwork.ts';
import { parseNumber } from './parseNumber.ts';

/** About a tenth of a metre. */
const DECIMALS = 6;

/** A degree as tables hold it: six decimals, without the zeros at their end. */
export function writeDegree(degree: number): string {
  return String(Number(degree.toFixed(DECIMALS)));
}

/** Positions as a cell holds them: `3.5 50.35;3.51 50.36`, longitude first. Empty for none. */
export function writePositions(line: readonly Position[]): string {
  return line.map((at) => at.map(writeDegree).join(' ')).join(';');
}

/** The positions of a cell, in order; `undefined` where it holds anything else. */
export function parsePositions(cell: string): readonly Position[] | undefined {
  if (cell === '') return [];
  const line: Position[] = [];
  for (const text of cell.split(';')) {
    const [longitude, latitude, ...more] = text.split(' ');
    const position = toPosition(longitude, latitude);
    if (!position || more.length > 0) return undefined;
    line.push(position);
  }
  return line;
}

/** A longitude and a latitude, in degrees; `undefined` where one of them is none. */
export function toPosition(longitude = '', latitude = ''): Position | undefined {
  const [x, y] = [parseNumber(longitude), parseNumber(latitude)];
  if (x === undefined || y === undefined || Math.abs(x) > 180 || Math.abs(y) > 90) return undefined;
  return [x, y];
}
