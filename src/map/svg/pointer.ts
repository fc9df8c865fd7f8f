/** What the pointer does on the map: the same for areas and for circles. */
export interface Pointer {
  readonly hover: (event: Event) => void;
  readonly leave: () => void;
  readonly select: (event: Event) => void;
}

/** The part of the frame that is shown: left, top, width and height, in its units. */
export type ViewBox = readonly [x: number, y: number, width: number, height: number];

/** The size of the drawing on the screen, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
