import type { Action, Programme } from './action.ts';
import type { IndicatorId } from './indicators.ts';
import type { Level } from './level.ts';
import type { Ancestor, CommuneShare, TerritoryCode } from './territory.ts';

/** What a partner is: the State and its operators, an elected body, a social fund, a landlord, or any other. */
export const PARTNER_KINDS = [
  'state',
  'localAuthority',
  'socialFund',
  'landlord',
  'chamber',
  'other',
] as const;

export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** Who pays for actions, or takes part in a programme. */
export interface Partner {
  readonly id: string;
  /** French, as visitors read it. */
  readonly name: string;
  readonly kind: PartnerKind;
}

/** What an action is about, and the indicator that tells of the need of it, if the atlas has one. */
export interface ActionTheme {
  readonly id: string;
  /** French, as visitors read it. */
  readonly label: string;
  /** The axis of the founding texts that it belongs to, in French. */
  readonly axis: string;
  /** The indicator that speaks for the need, by level. A level that is not there has none: it is not guessed. */
  readonly needs: Readonly<Partial<Record<Level, IndicatorId>>>;
  /** French: what the indicators do not tell of the need, or why there is none. */
  readonly note: string;
}

/** Who expressed a need: a council of citizens, a walk through the neighbourhood, a survey, a steering committee. */
export const VOICES = ['conseil-citoyen', 'diagnostic-en-marchant', 'enquete', 'comite-de-pilotage'] as const;

export type Voice = (typeof VOICES)[number];

/** A need, in the words of those who expressed it. */
export interface ExpressedNeed {
  readonly id: string;
  readonly theme: string;
  /** Communes or neighbourhoods, or the SIREN of the agglomeration alone. */
  readonly territories: readonly string[];
  readonly year: number;
  readonly expressedBy: Voice;
  readonly wording: string;
  /** How many people expressed it; `null` where not known. */
  readonly count: number | null;
  readonly source: string;
}

/** A step in the life of a programme: a signature, an evaluation, a committee. */
export interface ProgrammeStep {
  readonly id: string;
  readonly programme: string;
  /** `2010`, `2010-05` or `2010-05-31`; `undefined` where the source gives no date. */
  readonly date: string | undefined;
  /** French, as visitors read it. */
  readonly title: string;
  readonly source: string;
}

/** A commune, or a neighbourhood of either generation, that actions may name. */
export interface RegisterPlace {
  readonly code: TerritoryCode;
  readonly level: Exclude<Level, 'iris'>;
  readonly name: string;
  /** The communes of a neighbourhood, largest share first, noise left out; empty for a commune. */
  readonly within: readonly CommuneShare[];
  /** The neighbourhoods of 2015 that one of 2024 comes from; empty for any other. */
  readonly from2015: readonly Ancestor[];
}

/** `actions.json`: the register of actions, with all that it names. Lists are in the order of the ids. */
export interface PublishedRegister {
  readonly actions: readonly Action[];
  /** In the order of time: by first year, those without a year last. */
  readonly programmes: readonly Programme[];
  readonly partners: readonly Partner[];
  /** In the order of the table. */
  readonly themes: readonly ActionTheme[];
  readonly needs: readonly ExpressedNeed[];
  /** In the order of time inside each programme, those without a date last. */
  readonly steps: readonly ProgrammeStep[];
  /** In the order of the levels, then of the codes. */
  readonly places: readonly RegisterPlace[];
  /** Ids of the cards, which stand in `sources-later.json`. */
  readonly sources: readonly string[];
}

/** Name of the file of the register. */
export const REGISTER_FILE = 'actions.json';
