/** A commune of today, or one that became part of another, as the official code lists it. */
export interface OfficialCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement?: string;
  readonly region?: string;
  /** Of a commune of today: the codes of the communes that it absorbed. */
  readonly anciensCodes?: readonly string[];
  /** Of a delegated or associated commune: the commune of today that it is part of. */
  readonly chefLieu?: string;
  /** Of a municipal arrondissement: Paris, Lyon or Marseille. */
  readonly commune?: string;
}

/** An agglomeration of communes with its own taxes (EPCI). */
export interface OfficialEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string; readonly nom: string }[];
}

/** A department (`59`) or a region (`32`). */
export interface OfficialPlace {
  readonly code: string;
  readonly nom: string;
}

/** The official geographic code of a year. */
export interface OfficialCode {
  /** The lists are those of 1 January of this year. */
  readonly year: number;
  readonly communes: readonly OfficialCommune[];
  readonly epcis: readonly OfficialEpci[];
  readonly departments: readonly OfficialPlace[];
  readonly regions: readonly OfficialPlace[];
}
