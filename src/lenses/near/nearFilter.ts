import { WALK_THRESHOLDS, type AccessParameters, type WalkThreshold } from '../../domain/access.ts';
import {
  isServiceCategory,
  SERVICE_KINDS,
  SERVICE_RANGES,
  type ServiceCategory,
  type ServiceFamily,
  type ServiceRange,
} from '../../domain/service.ts';
import { wholeMinutes } from '../../domain/accessFigure.ts';
import type { WalkedService } from '../../geo/servicesByTime.ts';
import { ANY_DISTANCE, DEFAULT_THRESHOLD, rangeSlug } from '../../state/access/choices.ts';
import { familyOfSlug, familySlug } from '../../state/access/familySlug.ts';
import { pacesOf, parsePace } from '../../state/access/pace.ts';
import { isOwnSlug, subjectSlug } from '../../state/access/subjectSlug.ts';
import type { Details } from '../../state/details.ts';
import type { Rejected } from '../../state/viewFromQuery.ts';

/** The services that the list shows, as the address asks for them. */
export interface NearFilter {
  /** A family or one category; `null`: all. */
  readonly what: ServiceFamily | ServiceCategory | null;
  readonly range: ServiceRange | null;
  /** Minutes; `null`: at any distance. */
  readonly threshold: WalkThreshold | null;
  /** Walking speed, km/h. */
  readonly speed: number;
}

/** The name in the address of a family or of a category. */
export function whatSlug(what: ServiceFamily | ServiceCategory): string {
  return isServiceCategory(what) ? subjectSlug(what) : familySlug(what);
}

/** Reads what the address says of the list. Total: what cannot be used gives way to its default, and is told in `rejected`. */
export function nearFilterOf(
  details: Details,
  parameters: AccessParameters,
): { readonly filter: NearFilter; readonly rejected: readonly Rejected[] } {
  const rejected: Rejected[] = [];
  const read = <T>(
    parameter: 'service' | 'gamme' | 'seuil' | 'pas',
    parse: (text: string) => T | undefined,
  ) => {
    const text = details[parameter];
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) rejected.push({ parameter, value: text.slice(0, 60) });
    return value;
  };
  const threshold = read('seuil', (text) =>
    text === ANY_DISTANCE ? ANY_DISTANCE : WALK_THRESHOLDS.find((minutes) => String(minutes) === text),
  );
  const filter = {
    // A figure that no category has is a choice of the view of access.
    what: isOwnSlug(details.service ?? '') ? null : (read('service', parseWhat) ?? null),
    range: read('gamme', (text) => SERVICE_RANGES.find((range) => rangeSlug(range) === text)) ?? null,
    threshold: threshold === ANY_DISTANCE ? null : (threshold ?? DEFAULT_THRESHOLD),
    speed: read('pas', (text) => parsePace(text, parameters)) ?? pacesOf(parameters)[0],
  };
  return { filter, rejected };
}

function parseWhat(text: string): ServiceFamily | ServiceCategory | undefined {
  const category = text.replaceAll('-', '_');
  if (isServiceCategory(category)) return category;
  return familyOfSlug(text);
}

/** The walks that a filter keeps, in their order. */
export function keptWalks(
  walks: readonly WalkedService[],
  { what, range, threshold }: Pick<NearFilter, 'what' | 'range' | 'threshold'>,
): readonly WalkedService[] {
  return walks.filter(({ service: { category }, minutes }) => {
    const kind = SERVICE_KINDS[category];
    const isAsked = what === null || what === category || what === kind.family;
    return (
      isAsked &&
      (range === null || kind.range === range) &&
      (threshold === null || wholeMinutes(minutes) <= threshold)
    );
  });
}

/** How a threshold stands in the address; `null` for the one that is there by itself. */
export function thresholdText(threshold: WalkThreshold | null): string | null {
  if (threshold === null) return ANY_DISTANCE;
  return threshold === DEFAULT_THRESHOLD ? null : String(threshold);
}
