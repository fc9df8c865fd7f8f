import {
  ACCESS_LEVELS,
  WALK_THRESHOLDS,
  type PublishedAccess,
  type WalkingEngine,
  type WalkThreshold,
} from '../../domain/access.ts';
import type { AccessLevel } from '../../domain/access.ts';
import {
  isServiceCategory,
  SERVICE_KINDS,
  type ServiceCategory,
  type ServiceRange,
} from '../../domain/service.ts';
import type { DetailName, Details } from '../details.ts';
import type { Rejected } from '../viewFromQuery.ts';
import { parseBasket } from './basket.ts';
import { ACCESS_MEASURES, measureOfSlug, measuresAt, subjectsOf, type AccessMeasure } from './measures.ts';
import { familyOfSlug } from './familySlug.ts';
import { pacesOf, parsePace } from './pace.ts';
import { subjectSlug } from './subjectSlug.ts';

/** What the view of access shows, as the address asks for it. */
export interface AccessChoices {
  readonly measure: AccessMeasure;
  /** What the measure is told of: a category, a count or an accessibility by its id; empty for the basket. */
  readonly subject: string;
  readonly threshold: WalkThreshold;
  /** Only the services of one range; `null`: all. */
  readonly range: ServiceRange | null;
  readonly engine: WalkingEngine;
  /** Walking speed, km/h. */
  readonly speed: number;
  readonly basket: readonly ServiceCategory[];
  /** 1 for Monday to 7; `null`: whatever the day. */
  readonly day: number | null;
}

/** Minutes of the view until the visitor chooses. */
export const DEFAULT_THRESHOLD: WalkThreshold = 15;
/** The threshold of a list without a limit of time, in the address. */
export const ANY_DISTANCE = 'tous';
const DEFAULT_CATEGORY: ServiceCategory = 'pharmacie';

const RANGE_SLUGS: Readonly<Record<ServiceRange, string>> = {
  proximity: 'proximite',
  intermediate: 'intermediaire',
  superior: 'superieure',
};
const ENGINE_SLUGS: Readonly<Record<WalkingEngine, string>> = { direct: 'direct', network: 'reseau' };

/** The name of a range in the address. */
export function rangeSlug(range: ServiceRange): string {
  return RANGE_SLUGS[range];
}

/** The name of an engine in the address. */
export function engineSlug(engine: WalkingEngine): string {
  return ENGINE_SLUGS[engine];
}

/** The engine that the view shows by itself: the network where there is one, which knows canals and railways. */
export function defaultEngine({ engines }: PublishedAccess): WalkingEngine {
  return engines.includes('network') ? 'network' : 'direct';
}

/** Whether a subject is of a range; what has no category is of none. */
export function isOfRange(subject: string, range: ServiceRange | null): boolean {
  if (range === null) return true;
  const slug = subjectSlug(subject).replaceAll('-', '_');
  return isServiceCategory(slug) && SERVICE_KINDS[slug].range === range;
}

/**
 * Reads what the address says of access. Total: whatever a visitor types, each unusable parameter gives way to its
 * default and is told in `rejected`.
 *
 * A service that the measure has not, or a measure that the level has not, gives way in silence: another choice was
 * changed.
 */
export function choicesOf(
  details: Details,
  access: PublishedAccess,
  level: AccessLevel,
  days: readonly number[] = [],
): { readonly choices: AccessChoices; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  const told = <T>(parameter: DetailName, parse: (text: string) => T | undefined): T | undefined => {
    const text = details[parameter];
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) rejected.push({ parameter, value: text.slice(0, 60) });
    return value;
  };
  const offered = measuresAt(access, level);
  const askedMeasure = told('mesure', (slug) => {
    const known = measureOfSlug(slug);
    return known && ACCESS_LEVELS.some((one) => measuresAt(access, one).includes(known)) ? known : undefined;
  });
  const measure = offered.find((one) => one === askedMeasure) ?? offered[0] ?? 'share';
  const range = told('gamme', (slug) => keyOf(RANGE_SLUGS, slug)) ?? null;
  // A family, and any distance, are choices of the list of what is near.
  const asked = familyOfSlug(details.service ?? '')
    ? undefined
    : told('service', (slug) => (isSubjectSlug(access, level, slug) ? slug : undefined));
  const basket = parseBasket(details.panier, access);
  if (basket.dropped.length > 0)
    rejected.push({ parameter: 'panier', value: basket.dropped.join(',').slice(0, 60) });
  return {
    choices: {
      ...{ measure, range, basket: basket.categories },
      subject: measure === 'basket' ? '' : subjectOf(access, level, measure, range, asked),
      threshold:
        (details.seuil === ANY_DISTANCE
          ? undefined
          : told('seuil', (text) => WALK_THRESHOLDS.find((minutes) => String(minutes) === text))) ??
        DEFAULT_THRESHOLD,
      engine:
        told('moteur', (slug) => {
          const engine = keyOf(ENGINE_SLUGS, slug);
          return engine && access.engines.includes(engine) ? engine : undefined;
        }) ?? defaultEngine(access),
      speed: told('pas', (text) => parsePace(text, access.parameters)) ?? pacesOf(access.parameters)[0],
      day: told('jour', (text) => days.find((day) => String(day) === text)) ?? null,
    },
    rejected,
  };
}

/** What a measure is told of: what was asked for if it has it, else the pharmacy, else the first of the range, or of all. */
function subjectOf(
  access: PublishedAccess,
  level: AccessLevel,
  measure: AccessMeasure,
  range: ServiceRange | null,
  asked: string | undefined,
): string {
  const subjects = subjectsOf(access, level, measure);
  const inRange = subjects.filter((subject) => isOfRange(subject, range));
  const [first] = access.parameters.basket.filter((category) => inRange.includes(category));
  return (
    subjects.find((subject) => subjectSlug(subject) === asked) ??
    inRange.find((subject) => subjectSlug(subject) === DEFAULT_CATEGORY) ??
    first ??
    inRange[0] ??
    subjects[0] ??
    ''
  );
}

function isSubjectSlug(access: PublishedAccess, level: AccessLevel, slug: string): boolean {
  return ACCESS_MEASURES.some((measure) =>
    subjectsOf(access, level, measure).some((subject) => subjectSlug(subject) === slug),
  );
}

function keyOf<K extends string>(slugs: Readonly<Record<K, string>>, slug: string): K | undefined {
  return (Object.keys(slugs) as K[]).find((key) => slugs[key] === slug);
}
