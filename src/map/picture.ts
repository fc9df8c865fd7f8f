import { formatNumber, formatSigned } from '../i18n/format.ts';
import type { Atlas } from '../state/Atlas.svelte.ts';
import type { Row } from '../state/rows.ts';
import type { Circle, Drawing } from './Drawing.svelte.ts';
import type { Shade } from './shade.ts';

/** What both maps draw on the territories. */
export interface Picture {
  readonly shadeOf: (code: string) => Shade;
  readonly circles: readonly Circle[];
  /** What stands in the shape of a territory on paper; nothing where it is empty. */
  readonly written: (row: Row) => string;
}

/** The shades of a view of its own and what it writes on paper, nothing unless given. */
export interface Painting {
  readonly shadeOf: (code: string) => Shade;
  readonly written?: (row: Row) => string;
}

/** The picture of the figures of the view, or that of a painting: then no figure of the view is drawn or written. */
export function pictureOf(atlas: Atlas, drawing: Drawing, painting?: Painting): Picture {
  if (painting) return { circles: [], written: () => '', ...painting };
  return {
    shadeOf: (code) => drawing.shade(code),
    circles: drawing.circles,
    written: ({ cell, gap }) => {
      if (typeof cell !== 'number') return '';
      // On grey paper the figures stand in for the colours, so they are what is coloured.
      return atlas.method === 'gap' && gap
        ? formatSigned(gap.amount, atlas.gapDecimals)
        : formatNumber(cell, atlas.decimals);
    },
  };
}
