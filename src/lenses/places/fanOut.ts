/** Room of a place that is fanned out, in CSS pixels. */
const ROOM = 30;

/**
 * Where `count` places that share one point stand around it, in CSS pixels from it: on rings of 6, 12, 18 … none of them
 * nearer than a shape is wide to another.
 */
export function fanOut(count: number): readonly (readonly [dx: number, dy: number])[] {
  const places: [number, number][] = [];
  for (let ring = 1; places.length < count; ring += 1) {
    const room = Math.min(6 * ring, count - places.length);
    for (let i = 0; i < room; i += 1) {
      const angle = (2 * Math.PI * i) / room - Math.PI / 2;
      places.push([ROOM * ring * Math.cos(angle), ROOM * ring * Math.sin(angle)]);
    }
  }
  return places;
}
