import { ascending, descending } from 'd3';

/** A label to place, centred on a point of the viewBox; the heaviest are placed first. */
export interface LabelItem {
  readonly code: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** A width of screen, by the size that a font readable there takes in units of the viewBox. */
export interface LabelTier {
  readonly tier: number;
  readonly fontSize: number;
}

/** A rectangle of the viewBox, from its top left corner, that no label may cover. */
export interface LabelObstacle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LINE_HEIGHT = 1.2;
const CHARACTER_WIDTH = 0.52;

/**
 * The labels that fit, each with the first tier at which it does, tiers taken from the largest font to the smallest.
 *
 * Labels never overlap one another or an obstacle. Heavier ones go first (equal weights: by code). A label placed at a
 * tier stays at all the later ones, where it is smaller; one that never fits is left out. The width of a text is its
 * number of characters × font size × `characterWidth`, its height 1.2 font sizes.
 */
export function placeLabels(
  items: readonly LabelItem[],
  tiers: readonly LabelTier[],
  characterWidth = CHARACTER_WIDTH,
  obstacles: readonly LabelObstacle[] = [],
): { code: string; tier: number }[] {
  const queue = items.toSorted((a, b) => b.weight - a.weight || ascending(a.code, b.code));
  const placed = new Map<LabelItem, number>();
  for (const { tier, fontSize } of tiers.toSorted((a, b) => descending(a.fontSize, b.fontSize))) {
    const boxOf = (item: LabelItem) => labelBox(item, fontSize, characterWidth);
    const taken = [...obstacles, ...[...placed.keys()].map(boxOf)];
    for (const item of queue.filter((candidate) => !placed.has(candidate))) {
      const box = boxOf(item);
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.set(item, tier);
    }
  }
  return [...placed].map(([{ code }, tier]) => ({ code, tier }));
}

/** About how wide a text is drawn, in the units of the size of its font. */
export function widthOfLabel(text: string, fontSize: number, characterWidth = CHARACTER_WIDTH): number {
  return [...text].length * fontSize * characterWidth;
}

/** The rectangle that a label covers. */
function labelBox({ text, x, y }: LabelItem, fontSize: number, characterWidth: number): LabelObstacle {
  const [width, height] = [widthOfLabel(text, fontSize, characterWidth), fontSize * LINE_HEIGHT];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two rectangles share some surface; touching is allowed. */
function overlap(a: LabelObstacle, b: LabelObstacle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
