/** How well an action is located: at an address, in the neighbourhoods or communes named, in the whole contract, or not. */
export const LOCATION_GRADES = ['address', 'neighbourhoods', 'communes', 'contract', 'unknown'] as const;

export type LocationGrade = (typeof LOCATION_GRADES)[number];

/** Where an action stands, as its source says: not begun, begun, ended, or given up. */
export const ACTION_STATUSES = ['planned', 'underway', 'completed', 'abandoned'] as const;

export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** A partner that pays for an action, with its part of the amount in cents, or `null` where none is published. */
export interface Funder {
  readonly partner: string;
  readonly cents: number | null;
}

/** A funded action or post. It is counted once, whatever the territories it is shared among. */
export interface Action {
  readonly id: string;
  readonly programme: string;
  /** Programme or action whose total holds this one: never added to it. */
  readonly parent: string | undefined;
  readonly title: string;
  readonly theme: string;
  readonly locationGrade: LocationGrade;
  /** Communes, neighbourhoods or the SIREN of the agglomeration, as the grade says; none where unknown. */
  readonly territories: readonly string[];
  readonly beneficiary: string;
  /** At least one, each once, in the order of the table. */
  readonly funders: readonly Funder[];
  readonly startYear: number | undefined;
  readonly endYear: number | undefined;
  /** Amount in cents, an integer; `null` where none is published, and `amountNote` says why. */
  readonly cents: number | null;
  readonly amountNote: string;
  /** People at work in it, at the date that the note states; never added up. `null` where not published. */
  readonly jobs: number | null;
  /** Funded posts for its years, as a rule one or none; `null` where not published. */
  readonly posts: number | null;
  /** Inhabitants it reached; never added up, the same person may be reached twice. `null` where not published. */
  readonly inhabitantsReached: number | null;
  /** `undefined` where the source does not say. */
  readonly status: ActionStatus | undefined;
  readonly source: string;
}

/** A programme that actions are funded by. */
export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly startYear: number | undefined;
  readonly endYear: number | undefined;
  readonly note: string;
  readonly partners: readonly string[];
  /** `undefined` for what is only a heading: it states nothing that a source could say. */
  readonly source: string | undefined;
  /** The action that states the total of the programme: all that is part of the programme is in it. */
  readonly envelope: string | undefined;
}
