import type { ShapeSource } from '../sources/source.ts';
import type { Drawn } from './drawn.ts';
import { strayOf } from './strayOf.ts';

/** Metres between two looks along a border. Communes are long, and nobody asks for them to the metre. */
const STEPS = { commune: 25, iris: 25, qpv2015: 2, qpv2024: 2 } as const;

/**
 * The shapes with their accuracy: how far each stands from the one that its file draws, and that one from the official
 * border, in whole metres, rounded up.
 */
export function measured(
  { level, accuracy }: ShapeSource,
  shapes: readonly Drawn[],
  originals: readonly Drawn[],
): readonly Drawn[] {
  return shapes.map((shape) => {
    const original = originals.find(({ code }) => code === shape.code);
    if (!original) return shape;
    const { most } = strayOf(shape.geometry, original.geometry, STEPS[level]);
    return { ...shape, accuracy: Math.max(1, Math.ceil(accuracy + most)) };
  });
}
