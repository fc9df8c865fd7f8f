import { WALK_THRESHOLDS, type AccessParameters, type WalkThreshold } from '../../domain/access.ts';
import {
  isServiceCategory,
  SERVICE_FAMILIES,
  SERVICE_KINDS,
  SERVICE_RANGES,
  type ServiceCategory,
  type ServiceFamily,
  type ServiceRange,
} from '../../domain/service.ts';
import type { WalkedService } from '../../geo/servicesByTime.ts';
import { pacesOf, parsePace } from '../../state/access/pace.ts';
import { subjectSlug } from '../../state/access/subjectSlug.ts';
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

const DEFAULT_THRESHOLD: WalkThreshold = 15;
/** The address of a list without a limit of time. */
export const ANY_DISTANCE = 'tous';

const FAMILY_SLUGS: Readonly<Record<ServiceFamily, string>> = {
  education: 'enseignement',
  health: 'sante',
  administration: 'administration',
  employment: 'emploi',
  culture: 'culture',
  sport: 'sport',
  shops: 'commerces',
  transport: 'transports',
  earlyChildhood: 'petite-enfance',
};

const RANGE_SLUGS: Readonly<Record<ServiceRange, string>> = {
  proximity: 'proximite',
  intermediate: 'intermediaire',
  superior: 'superieure',
};

/** The name of a range in the address. */
export function rangeSlug(range: ServiceRange): string {
  return RANGE_SLUGS[range];
}

/** Whether a choice of services is a family. */
function isFamily(what: string): what is ServiceFamily {
  return Object.hasOwn(FAMILY_SLUGS, what);
}

/** The name in the address of a family or of a category. */
export function whatSlug(what: ServiceFamily | ServiceCategory): string {
  return isFamily(what) ? FAMILY_SLUGS[what] : subjectSlug(what);
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
    what: read('service', parseWhat) ?? null,
    range: read('gamme', (text) => SERVICE_RANGES.find((range) => rangeSlug(range) === text)) ?? null,
    threshold: threshold === ANY_DISTANCE ? null : (threshold ?? DEFAULT_THRESHOLD),
    speed: read('pas', (text) => parsePace(text, parameters)) ?? pacesOf(parameters)[0],
  };
  return { filter, rejected };
}

function parseWhat(text: string): ServiceFamily | ServiceCategory | undefined {
  const category = text.replaceAll('-', '_');
  if (isServiceCategory(category)) return category;
  return SERVICE_FAMILIES.find((family) => FAMILY_SLUGS[family] === text);
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
      isAsked && (range === null || kind.range === range) && (threshold === null || minutes <= threshold)
    );
  });
}

/** How a threshold stands in the address; `null` for the one that is there by itself. */
export function thresholdText(threshold: WalkThreshold | null): string | null {
  if (threshold === null) return ANY_DISTANCE;
  return threshold === DEFAULT_THRESHOLD ? null : String(threshold);
}
