/** What two screenshots of the map show inside each territory, pixel by pixel. */
import type { BrowserContext, Page } from '@playwright/test';
import { mapOf } from './atlas.ts';

/** Places inside each territory, in CSS pixels from the corner of the map, away from its own outline. */
export type Places = Readonly<Record<string, readonly (readonly [x: number, y: number])[]>>;

/** A colour: red, green, blue. */
export type Color = readonly [red: number, green: number, blue: number];

/** Places on a fine grid inside each shape of the SVG map. */
export function placesInside(page: Page): Promise<Places> {
  return mapOf(page).evaluate((map) => {
    const frame = map.getBoundingClientRect();
    const shapes = [...map.querySelectorAll<SVGGeometryElement>('path[data-code]')];
    return Object.fromEntries(
      shapes.map((shape) => {
        const matrix = shape.getScreenCTM();
        const { left, top, width, height } = shape.getBoundingClientRect();
        const inside = (x: number, y: number) =>
          matrix !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
        const places: [number, number][] = [];
        for (let y = Math.ceil(top); y < top + height; y += 2)
          for (let x = Math.ceil(left); x < left + width; x += 2)
            if ([-3, 0, 3].every((dx) => [-3, 0, 3].every((dy) => inside(x + 0.5 + dx, y + 0.5 + dy))))
              places.push([x - Math.round(frame.left), y - Math.round(frame.top)]);
        return [shape.getAttribute('data-code') ?? '', places];
      }),
    );
  });
}

/** The colours of a screenshot at those places. */
export async function colorsAt(
  context: BrowserContext,
  png: Buffer,
  places: Places,
): Promise<Readonly<Record<string, readonly Color[]>>> {
  const { width, data } = await decoded(context, png);
  const at = ([x, y]: readonly [number, number]): Color => {
    const start = 4 * (y * width + x);
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
  };
  return Object.fromEntries(Object.entries(places).map(([code, inside]) => [code, inside.map(at)]));
}

/** How many pixels two screenshots have alike once the second is moved. */
export async function alike(
  context: BrowserContext,
  [first, second]: readonly [Buffer, Buffer],
  moves: readonly (readonly [x: number, y: number])[],
): Promise<number[]> {
  const [a, b] = [await decoded(context, first), await decoded(context, second)];
  return moves.map(([dx, dy]) => {
    let count = 0;
    for (let y = 1; y < a.height - 1; y += 1)
      for (let x = 1; x < a.width - 1; x += 1) {
        const [here, there] = [4 * (y * a.width + x), 4 * ((y + dy) * a.width + x + dx)];
        if ([0, 1, 2].every((i) => Math.abs((a.data[here + i] ?? 0) - (b.data[there + i] ?? 0)) <= 3))
          count += 1;
      }
    return count;
  });
}

/** The pixels of a screenshot, decoded by a blank page. */
async function decoded(context: BrowserContext, png: Buffer) {
  const page = await context.newPage();
  const { width, height, encoded } = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const surface = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!surface) throw new Error('no surface to read from');
    surface.drawImage(image, 0, 0);
    const { data } = surface.getImageData(0, 0, image.width, image.height);
    const parts = Array.from({ length: Math.ceil(data.length / 8192) }, (_, i) =>
      String.fromCharCode(...data.subarray(8192 * i, 8192 * (i + 1))),
    );
    return { width: image.width, height: image.height, encoded: btoa(parts.join('')) };
  }, png.toString('base64'));
  await page.close();
  return { width, height, data: Buffer.from(encoded, 'base64') };
}

/** The colour that most of the places have. */
export function mainColor(colors: readonly Color[]): Color {
  const counts = new Map<string, number>();
  for (const color of colors) counts.set(color.join(), (counts.get(color.join()) ?? 0) + 1);
  const [most = '0,0,0'] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const [red = 0, green = 0, blue = 0] = most.split(',').map(Number);
  return [red, green, blue];
}

/** How far two colours are, on the channel where they differ most. */
export function distance(a: Color, b: Color): number {
  return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
}

/** The mean colour of the places: that of a hatching, wherever its strokes begin. */
export function meanColor(colors: readonly Color[]): Color {
  const mean = (channel: 0 | 1 | 2) =>
    colors.reduce((sum, color) => sum + color[channel], 0) / Math.max(1, colors.length);
  return [mean(0), mean(1), mean(2)];
}
