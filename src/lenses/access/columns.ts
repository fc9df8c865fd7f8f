import { WALK_THRESHOLDS } from '../../domain/access.ts';
import type { ServiceCategory } from '../../domain/service.ts';
import { accessFigureText } from '../../i18n/access.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ACCESS_FR } from '../../i18n/fr/access.ts';
import { ABSENCE_TEXTS } from '../../i18n/fr/domain.ts';
import { usualText } from '../../i18n/usualService.ts';
import type { AccessState } from '../../state/access/AccessState.svelte.ts';
import { leastBound, wholePercent, type AccessFigure } from '../../domain/accessFigure.ts';
import { basketOf, walkFigure } from '../../state/access/figures.ts';
import { knowledgeIn, walkOf, type Where } from '../../state/access/walks.ts';
import type { Cell } from '../../domain/measure.ts';
import type { LensColumn } from '../sortedRows.ts';

/** A column before it is told for whom: a territory by its code, or the agglomeration. */
interface Told {
  readonly name: string;
  readonly title: string;
  readonly highFirst?: boolean;
  readonly isText?: boolean;
  readonly textOf: (where: Where) => string;
  readonly keyOf: (where: Where) => number | string | undefined;
}

/** The columns of the table of the view: its distribution, or its figure, each with that of the agglomeration. */
export function columnsOf(state: AccessState): readonly LensColumn[] {
  return toldOf(state).map(({ name, title, highFirst, isText, textOf, keyOf }) => ({
    ...{ name, title },
    ...(highFirst ? { highFirst } : {}),
    ...(isText ? { isText } : {}),
    textOf: ({ code }) => textOf(code),
    keyOf: ({ code }) => keyOf(code),
    whole: textOf(null),
  }));
}

function toldOf(state: AccessState): readonly Told[] {
  const { measure } = state.choices;
  switch (measure) {
    case 'share':
    case 'median':
      return state.category ? walkColumns(state, state.category) : [];
    case 'basket':
      return [figureColumn(state, ACCESS_FR.table.basket), allColumn(state)];
    case 'supply':
      return [countColumn(state), figureColumn(state, ACCESS_FR.table.rate)];
    case 'apl':
      return [figureColumn(state, ACCESS_FR.table.index)];
    case 'floating':
      return [figureColumn(state, ACCESS_FR.table.shared)];
  }
}

function walkColumns(state: AccessState, category: ServiceCategory): readonly Told[] {
  const shares = WALK_THRESHOLDS.map((threshold): Told => {
    const figure = (where: Where) => walkFigure(state.view, where, category, threshold);
    return {
      ...{ name: `share-${threshold}`, title: ACCESS_FR.table.within(threshold), highFirst: true },
      textOf: (where) => accessFigureText(figure(where), 'share'),
      keyOf: (where) => keyOfFigure(figure(where)),
    };
  });
  const median = (where: Where) => walkFigure(state.view, where, category, null);
  const usual = (where: Where) =>
    usualText(walkOf(state.view, where, category), (id) => state.serviceName(id));
  const columns: readonly Told[] = [
    ...shares,
    {
      ...{ name: 'median', title: ACCESS_FR.table.median },
      textOf: (where) => accessFigureText(median(where), 'median'),
      keyOf: (where) => keyOfFigure(median(where)),
    },
    {
      ...{ name: 'usual', title: ACCESS_FR.table.usual, isText: true },
      textOf: usual,
      keyOf: (where) => usual(where) || undefined,
    },
  ];
  return state.level === 'commune' ? [...columns, positionsColumn(state, category)] : columns;
}

/** How many of the facilities of each commune have a position. */
function positionsColumn(state: AccessState, category: ServiceCategory): Told {
  const completeness = state.access.completeness[category];
  const pairOf = (where: Where) =>
    where === null
      ? completeness && ([completeness.placed, completeness.counted?.number ?? null] as const)
      : (completeness?.communes[where] ?? ([0, null] as const));
  return {
    ...{ name: 'positions', title: ACCESS_FR.table.positions },
    textOf: (where) => {
      const [placed = 0, counted = null] = pairOf(where) ?? [];
      return counted === null
        ? ACCESS_FR.table.positionsAlone(placed)
        : ACCESS_FR.table.positionsText(placed, formatNumber(counted, 0));
    },
    keyOf: (where) => pairOf(where)?.[0],
  };
}

function figureColumn(state: AccessState, title: string): Told {
  const { measure } = state.choices;
  return {
    ...{ name: 'figure', title, highFirst: true },
    textOf: (where) => accessFigureText(state.figure(where), measure, state.basketSize),
    keyOf: (where) => keyOfFigure(state.figure(where)),
  };
}

/** The part of the inhabitants that has the whole basket within reach. */
function allColumn(state: AccessState): Told {
  const sure = state.choices.basket.every((category) => knowledgeIn(state.access, category) === 'complete');
  const bound = leastBound(sure ? 'complete' : 'partial');
  const share = (where: Where) => {
    const all = basketOf(state.view, where)?.distribution.at(-1);
    return all === undefined ? undefined : wholePercent(all, bound);
  };
  return {
    ...{ name: 'all', title: ACCESS_FR.table.all, highFirst: true },
    textOf: (where) => {
      const value = share(where);
      return value === undefined
        ? ABSENCE_TEXTS.missing
        : accessFigureText({ kind: 'value', value, bound }, 'share');
    },
    keyOf: share,
  };
}

function countColumn(state: AccessState): Told {
  const supply = state.access.supply.find(({ id }) => id === state.choices.subject);
  const cell = (where: Where): Cell =>
    (where === null ? supply?.agglomeration.count : supply?.counts[where]) ?? 'missing';
  return {
    ...{ name: 'count', title: ACCESS_FR.table.count(supply?.year ?? 0), highFirst: true },
    textOf: (where) => {
      const count = cell(where);
      return typeof count === 'number' ? formatNumber(count, 0) : ABSENCE_TEXTS[count];
    },
    keyOf: (where) => {
      const count = cell(where);
      return typeof count === 'number' ? count : undefined;
    },
  };
}

function keyOfFigure(figure: AccessFigure | undefined): number | undefined {
  return figure?.kind === 'value' ? figure.value : undefined;
}
