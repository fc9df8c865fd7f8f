/** Kinds of services and facilities, as `data/services.csv` names them. */
export const SERVICE_CATEGORIES = [
  'arret_tram',
  'bibliotheque',
  'boucherie',
  'bureau_de_poste',
  'cinema',
  'clinique',
  'college',
  'ecole_elementaire_ou_primaire',
  'ecole_maternelle',
  'enseignement_superieur',
  'epicerie',
  'france_services',
  'gare',
  'grand_magasin',
  'hopital',
  'hypermarche',
  'librairie',
  'lycee',
  'lycee_professionnel',
  'mediation_numerique',
  'opticien',
  'pain_patisserie_confiserie',
  'pharmacie',
  'poissonnerie',
  'presse',
  'primeur',
  'psychiatrie',
  'soins_longue_duree',
  'soins_suite_readaptation',
  'station_service',
  'superette',
  'supermarche',
  'surgeles',
  'tribunal',
] as const;

export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** A service or a facility, where it stands and what says so. */
export interface Service {
  readonly id: string;
  readonly category: ServiceCategory;
  readonly name: string;
  /** As published; empty where the producer gives none. */
  readonly address: string;
  readonly commune: string;
  /** Degrees, WGS 84; `null` where the commune is all that is known. */
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  /** Year observed. */
  readonly year: number;
  readonly source: string;
}
