/** How well an action is located: at an address, in the neighbourhoods or communes named, in the whole contract, or not. */
export const LOCATION_GRADES = ['address', 'neighbourhoods', 'communes', 'contract', 'unknown'] as const;

export type LocationGrade = (typeof LOCATION_GRADES)[number];

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
  readonly funders: readonly string[];
  readonly startYear: number | undefined;
  readonly endYear: number | undefined;
  /** Euros; `null` where no amount is published, and `amountNote` says why. */
  readonly amount: number | null;
  readonly amountNote: string;
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
}
