/** What the pointer does on the map: the same for areas and for circles. */
export interface Pointer {
  readonly hover: (event: Event) => void;
  readonly leave: () => void;
  readonly select: (event: MouseEvent) => void;
}
