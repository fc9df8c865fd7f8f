/** A dot with its name. */
export interface Named {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The heaviest are named first. */
  readonly weight: number;
}

/** A name placed: where its text starts or ends, on its baseline. */
export interface PlacedName {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

/** What names must stay in, and what they are written with. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  /** Half the size of a dot. */
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of a character, in font sizes. */
const CHARACTER = 0.52;

/**
 * The names that fit beside their dots: at the right, at the left, above, or below, the first place that is free.
 *
 * No name covers a dot, another name or the edge. Those that do not fit are left out: pointing at a dot names it.
 */
export function namesBeside(items: readonly Named[], room: Room): readonly PlacedName[] {
  const dots = items.map(({ x, y }): Box => box(x, y, room.radius, room.radius));
  const taken: Box[] = [];
  const placed: PlacedName[] = [];
  for (const item of items.toSorted((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))) {
    const free = candidates(item, room).find(({ area }) => {
      const inside =
        area.left >= room.left &&
        area.right <= room.right &&
        area.top >= room.top &&
        area.bottom <= room.bottom;
      return inside && ![dots, taken].some((boxes) => boxes.some((other) => meet(area, other)));
    });
    if (!free) continue;
    taken.push(free.area);
    placed.push(free.name);
  }
  return placed;
}

function candidates({ code, text, x, y }: Named, { fontSize, radius }: Room) {
  const width = [...text].length * fontSize * CHARACTER;
  const away = radius + 3;
  const place = (anchor: PlacedName['anchor'], dx: number, dy: number) => {
    const centre = anchor === 'start' ? x + dx + width / 2 : anchor === 'end' ? x + dx - width / 2 : x;
    return {
      area: box(centre, y + dy, width / 2, fontSize * 0.55),
      // The baseline is a third of a font size under the middle of the letters.
      name: { code, text, x: x + dx, y: y + dy + fontSize * 0.33, anchor },
    };
  };
  return [
    place('start', away, 0),
    place('end', -away, 0),
    place('middle', 0, -away - fontSize * 0.5),
    place('middle', 0, away + fontSize * 0.5),
  ];
}

function box(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
