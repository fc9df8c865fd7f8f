import { decimalsOf, INDICATORS } from '../../../domain/indicators.ts';
import type { Published, PublishedSources } from '../../../domain/published.ts';
import type { RegisterPlace } from '../../../domain/register.ts';
import { levelOfCode } from '../../../domain/territory.ts';
import type { TakeawayCell, TakeawayTable } from '../../../files/takeaway.ts';
import { LEVEL_TEXTS } from '../../../i18n/fr/domain.ts';
import { DOWNLOADS_FR } from '../../../i18n/fr/downloads.ts';
import { ANSWER_TEXTS, NEED_GRID_FR } from '../../../i18n/fr/needGrid.ts';
import { INDICATOR_TEXTS } from '../../../i18n/fr/indicators.ts';
import { referenceText } from '../../../i18n/fr/reference.ts';
import { gapDecimals, needText, noNeedText } from '../../../i18n/needWords.ts';
import { periodText } from '../../../i18n/words.ts';
import type { PublishedRegister } from '../../../domain/register.ts';
import { ANSWER_RELATIONS, type NeedGrid } from '../../../state/register/grid.ts';
import type { Need } from '../../../state/register/needs.ts';
import { sourcesAt } from '../../../state/sourcesAt.ts';
import { roundTo } from '../../../stats/roundTo.ts';

/** The most fraction digits of a figure of the atlas, and of a gap or a margin. */
const FINEST = 2;

/** What a grid is taken away with. */
export interface GridTaken {
  readonly register: PublishedRegister;
  readonly published: Published;
  readonly cards: PublishedSources;
  readonly level: RegisterPlace['level'];
  readonly nameOf: (code: string) => string;
}

/** The grid to be taken away, a line a territory and theme: figures, gaps with their margins, and how many actions. */
export function gridTakeaway({ themes, rows }: NeedGrid, taken: GridTaken): TakeawayTable {
  const { register, published, cards, level, nameOf } = taken;
  const { columns: words, yes, no } = NEED_GRID_FR.take;
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const cells = rows.flatMap((row) => row.cells);
  const needs = cells.flatMap(({ need }) => (need.known ? [need] : []));
  const used = new Set(
    cells.flatMap(({ answer }) => ANSWER_RELATIONS.flatMap((relation) => answer.actions[relation])),
  );
  const cited = new Set([
    ...register.actions.filter(({ id }) => used.has(id)).map(({ source }) => source),
    ...cells.flatMap(({ expressed }) => expressed.map(({ source }) => source)),
  ]);
  const figures = sourcesAt(
    published,
    needs.map(({ id, of, period }) => ({ level: levelOfCode(of) ?? level, id, period })),
  );
  return {
    title: NEED_GRID_FR.take.title(LEVEL_TEXTS[level].menu),
    columns: [
      { title: words.code },
      { title: words.territory },
      { title: words.theme },
      { title: words.strength },
      { title: words.why },
      { title: words.indicator },
      { title: words.period },
      { title: words.of },
      { title: words.value, decimals: FINEST },
      { title: words.unit },
      { title: words.reference },
      { title: words.referenceValue, decimals: FINEST },
      { title: words.gap, decimals: FINEST },
      { title: words.gapUnit },
      { title: words.margin, decimals: FINEST },
      { title: words.answer },
      ...ANSWER_RELATIONS.map((relation) => ({
        title: NEED_GRID_FR.detail.relations[relation],
        decimals: 0,
      })),
      { title: words.blank },
      { title: words.expressed, decimals: 0 },
    ],
    rows: rows.flatMap(({ place, cells: own }) =>
      own.map(({ theme, need, answer, isBlank, expressed }) => ({
        cells: [
          ...[place.code, nameOf(place.code), labels.get(theme) ?? theme, needText(need)],
          ...needCells(need, level),
          ANSWER_TEXTS[answer.state].legend,
          ...ANSWER_RELATIONS.map((relation) => answer.actions[relation].length),
          ...[isBlank ? yes : no, expressed.length],
        ],
        territory: place.code,
      })),
    ),
    sources: [...figures, ...Object.values(cards).filter(({ id }) => cited.has(id))],
    notes: [NEED_GRID_FR.rule, NEED_GRID_FR.recorded, NEED_GRID_FR.contract],
  };
}

/** From the reason why it is not known to the margin. */
function needCells(need: Need, level: RegisterPlace['level']): readonly TakeawayCell[] {
  if (!need.known) {
    const absent = { absent: needText(need) };
    return [noNeedText(need.reason, level), '', '', '', absent, '', '', absent, absent, '', absent];
  }
  const { id, of, period, value, reference, referenceValue, gap, margin } = need;
  const decimals = gapDecimals(need);
  return [
    ...['', INDICATOR_TEXTS[id].label, periodText(period), of],
    roundTo(value, decimalsOf(id, levelOfCode(of) ?? level)),
    INDICATOR_TEXTS[id].unit,
    referenceText(reference, '').label,
    roundTo(referenceValue, INDICATORS[id].decimals),
    roundTo(gap.amount, decimals),
    DOWNLOADS_FR.gapUnits[gap.unit],
    roundTo(margin, Math.max(1, decimals)),
  ];
}
