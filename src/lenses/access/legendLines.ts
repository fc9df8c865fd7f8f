import { maySum } from '../../domain/comparability.ts';
import { ACCESS_DECIMALS, accessFigureText, bounded, capital, valueText } from '../../i18n/access.ts';
import { formatNumber } from '../../i18n/format.ts';
import { fr } from '../../i18n/fr.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import { LEVEL_TEXTS } from '../../i18n/fr/domain.ts';
import type { Shade } from '../../map/shade.ts';
import type { AccessFigure, Bound } from '../../domain/accessFigure.ts';
import { territoryAccess, type AccessView } from '../../state/access/walks.ts';
import { OPEN, rankIn, shadeOfFigure, worstRank, type AccessScale } from './scale.ts';

/** A line of the legend: a class or an absence, with its territories and their inhabitants. */
export interface LegendLine {
  readonly name: string;
  readonly text: string;
  readonly detail: string;
  readonly shade: Shade;
  readonly codes: readonly string[];
  readonly mark: string | undefined;
}

/** A territory with its figure, as the legend counts it. */
export interface Figured {
  readonly code: string;
  readonly figure: AccessFigure | undefined;
}

/** The lines of the legend: the classes from the lowest, then each reason why a territory has no figure. */
export function legendLines(
  view: Pick<AccessView, 'access' | 'level'>,
  scale: AccessScale,
  rows: readonly Figured[],
  agglomeration: AccessFigure | undefined,
): readonly LegendLine[] {
  const home = agglomeration?.kind === 'value' ? rankIn(scale, agglomeration.value) : undefined;
  const bound = boundIn([agglomeration, ...rows.map(({ figure }) => figure)]);
  const isOpen = (rank: number) => bound !== 'exact' && rank === worstRank(scale);
  const classes = scale.palette.map((color, rank): LegendLine => {
    const codes = rows.flatMap(({ code, figure }) =>
      figure?.kind === 'value' && rankIn(scale, figure.value) === rank ? [code] : [],
    );
    return {
      ...{ name: String(rank), codes },
      text: isOpen(rank) ? capital(ACCESS_FR.legend.tooLittle) : classText(scale, rank, bound),
      detail: detailOf(view, codes),
      shade: isOpen(rank) ? OPEN : { kind: 'class', rank, color },
      mark: rank === home ? ACCESS_FR.legend.agglomeration : undefined,
    };
  });
  return [...classes, ...absenceLines(view, scale, rows)];
}

function absenceLines(
  view: Pick<AccessView, 'access' | 'level'>,
  scale: AccessScale,
  rows: readonly Figured[],
): readonly LegendLine[] {
  const byText = new Map<string, { figure: AccessFigure; codes: string[] }>();
  for (const { code, figure } of rows) {
    if (!figure || figure.kind === 'value') continue;
    const text = accessFigureText(figure, scale.measure);
    byText.set(text, { figure, codes: [...(byText.get(text)?.codes ?? []), code] });
  }
  return [...byText].map(([text, { figure, codes }]) => ({
    ...{ name: figure.kind === 'absent' ? figure.absence : figure.kind, text: capital(text), codes },
    detail: detailOf(view, codes),
    shade: shadeOfFigure(scale, figure),
    mark: undefined,
  }));
}

/** The bound of the figures of a view: one category, or one basket, has the same everywhere. */
function boundIn(figures: readonly (AccessFigure | undefined)[]): Bound {
  return figures.flatMap((figure) => (figure?.kind === 'value' ? [figure.bound] : []))[0] ?? 'exact';
}

/** The words of a class: half-open as elsewhere, but minutes, which hold their upper bound; what is sure of bounds. */
function classText({ measure, breaks }: AccessScale, rank: number, bound: Bound): string {
  const [low, high] = [breaks[rank - 1], breaks[rank]];
  const words = ACCESS_FR.legend;
  if (low === undefined && high === undefined) return fr.legend.single;
  if (bound !== 'exact') {
    const limit = (measure === 'median' ? high : low) ?? 0;
    return bounded(bound, measure === 'basket' ? formatNumber(limit, 0) : valueText(limit, measure));
  }
  if (measure === 'median') {
    if (low === undefined) return words.upTo(high ?? 0);
    return high === undefined ? words.beyond(low) : words.moreThan(low, high);
  }
  const text = (bound: number) =>
    measure === 'share' ? valueText(bound, measure) : formatNumber(bound, ACCESS_DECIMALS[measure]);
  if (low === undefined) return fr.legend.below(text(high ?? 0));
  return high === undefined ? fr.legend.above(text(low)) : fr.legend.between(text(low), text(high));
}

/** How many territories, and their inhabitants: added up over communes only. */
function detailOf({ access, level }: Pick<AccessView, 'access' | 'level'>, codes: readonly string[]): string {
  if (codes.length === 0) return ACCESS_FR.legend.empty;
  const { one, many } = LEVEL_TEXTS[level];
  const short = (text: string) => text.replace(/ prioritaires? de \d{4}/, '');
  const territories = fr.legend.territories(codes.length, short(one), short(many));
  const people = codes.flatMap((code) => territoryAccess({ access, level }, code)?.inhabitants ?? []);
  if (people.length === 0) return territories;
  const text = (count: number) => formatNumber(count, 0);
  const inhabitants = maySum('population', level).may
    ? fr.legend.inhabitants(text(people.reduce((sum, n) => sum + n, 0)))
    : fr.legend.inhabitantsEach(text(Math.min(...people)), text(Math.max(...people)));
  return `${territories}, ${inhabitants}`;
}
