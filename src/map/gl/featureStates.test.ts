import { describe, expect, it } from 'vitest';
import { PLAIN, PLAIN_COLOR, type Shade } from '../shade.ts';
import { featureState } from './featureStates.ts';

const NONE = Object.freeze({ marked: false, chosen: false, stood: false });
const CLASS: Shade = Object.freeze({ kind: 'class', rank: 2, color: '#41b6c4' });
const state = (code: string, shade: Shade, shown: boolean, overPlan = false) =>
  featureState(code, shade, NONE, { shown, overPlan });

describe('the state of a territory in MapLibre', () => {
  it('carries the colour of its class, and no absence', () => {
    expect(state('59001', CLASS, true)).toMatchObject({ color: '#41b6c4', absence: null, opacity: 1 });
  });

  it('carries its absence over paper, never a colour of the scale', () => {
    const shade: Shade = { kind: 'absence', absence: 'suppressed' };
    expect(state('59001', shade, true)).toMatchObject({ color: PLAIN_COLOR, absence: 'suppressed' });
  });

  it('carries the marks as they are', () => {
    const marks = { marked: true, chosen: false, stood: true };
    expect(featureState('59001', PLAIN, marks, { shown: true, overPlan: false })).toMatchObject(marks);
  });

  it.each([
    ['a quarter that only outlines the communes is clear', 'QN05901M', false, false, 0],
    ['a commune under quarters is paper', '59001', false, false, 1],
    ['a commune under quarters lets the IGN plan through', '59001', false, true, 0],
    ['what the level colours lets streets show through', '59001', true, true, 0.7],
  ])('%s', (_, code, shown, overPlan, opacity) => {
    expect(state(code, PLAIN, shown, overPlan).opacity).toBe(opacity);
  });
});
