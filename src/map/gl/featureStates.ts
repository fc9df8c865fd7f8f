import { isCommune } from '../../domain/territory.ts';
import { PLAIN_COLOR, type Shade } from '../shade.ts';

/** How a territory is pointed at: by the other pictures, by the sheet, by the arrow keys. */
export interface Marks {
  readonly marked: boolean;
  readonly chosen: boolean;
  readonly stood: boolean;
}

/** What MapLibre is told of a territory. The colour is the one the SVG map, the legend and the table have. */
export interface FeatureState extends Marks {
  readonly color: string;
  readonly absence: string | null;
  readonly opacity: number;
}

/** Opacity of the colours over the IGN plan, so that streets show through. */
const OVER_PLAN = 0.7;

/** The state of a territory. Quarters that only outline the communes are clear; communes under quarters are paper. */
export function featureState(
  code: string,
  shade: Shade,
  marks: Marks,
  { shown, overPlan }: { readonly shown: boolean; readonly overPlan: boolean },
): FeatureState {
  const clear = !shown && (!isCommune(code) || overPlan);
  return {
    ...marks,
    color: shade.kind === 'class' ? shade.color : PLAIN_COLOR,
    absence: shade.kind === 'absence' ? shade.absence : null,
    opacity: clear ? 0 : overPlan ? OVER_PLAN : 1,
  };
}
