/** How a figure was obtained, after SDMX `OBS_STATUS`. */
export const VALUE_STATUSES = ['normal', 'provisional', 'estimated'] as const;

/** Why there is no figure. An absence is never a zero, a colour of the scale, or a member of a mean. */
export const ABSENCES = [
  'suppressed',
  'missing',
  'notPublished',
  'notApplicable',
  'outOfScope',
  'underCorrection',
] as const;

export type ValueStatus = (typeof VALUE_STATUSES)[number];
export type Absence = (typeof ABSENCES)[number];

/** What is said of a figure that is not plain. */
export type Flag = Exclude<ValueStatus, 'normal'>;

/** A value, or the reason there is none. Zero is a value; a withheld figure is not zero. */
export type Measure =
  | { readonly status: ValueStatus; readonly value: number }
  | { readonly status: Absence; readonly value: null };

/** What a published cell holds: a number, or the code of an absence. */
export type Cell = number | Absence;

/** Whether a text is the code of an absence. */
export function isAbsence(text: unknown): text is Absence {
  return ABSENCES.some((absence) => absence === text);
}

/** Whether a text is the status of a figure that exists. */
export function isValueStatus(text: string): text is ValueStatus {
  return VALUE_STATUSES.some((status) => status === text);
}
