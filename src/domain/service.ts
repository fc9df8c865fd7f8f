import type { AplId, FacilityCountId } from './recorded.ts';

/** What a service is for, in the order of menus: the domains that the BPE and the local contracts speak of. */
export const SERVICE_FAMILIES = [
  'education',
  'health',
  'administration',
  'employment',
  'culture',
  'sport',
  'shops',
  'transport',
  'earlyChildhood',
] as const;

export type ServiceFamily = (typeof SERVICE_FAMILIES)[number];

/** The three ranges that INSEE sorts facilities into (gammes), from what most communes have to what few have. */
export const SERVICE_RANGES = ['proximity', 'intermediate', 'superior'] as const;

export type ServiceRange = (typeof SERVICE_RANGES)[number];

/** What a category of services is, beside what it is called. */
export interface ServiceKind {
  readonly family: ServiceFamily;
  /** Range of INSEE; `null` where INSEE sorts it in none, or where no publication that was read tells which. */
  readonly range: ServiceRange | null;
  /** Codes of the BPE 2024 that make it; none where the BPE has no such type, or cuts it otherwise. */
  readonly bpe: readonly string[];
  /** The count of the tables of observations that counts the same facilities; `null` where none does. */
  readonly counted: FacilityCountId | null;
  /** The accessibility published for it by the DREES; `null` where none is. */
  readonly apl: AplId | null;
}

const kind = (
  family: ServiceFamily,
  range: ServiceRange | null,
  bpe: readonly string[] = [],
  { counted = null, apl = null }: Partial<Pick<ServiceKind, 'counted' | 'apl'>> = {},
): ServiceKind => ({ family, range, bpe, counted, apl });

/**
 * Every category of services, under the name it has in `data/services.csv`, in the order of their names.
 *
 * Codes: nomenclature of the BPE 2024 (INSEE). Ranges, each from a publication of INSEE or of its file of ranges:
 * - proximity: the 26 groups of the composition of 2025 (`BPE_gammes_equipements_2025.xlsx`, as other public projects
 *   list them). INSEE takes the three points of the post as one, nursery, primary and elementary schools as one, the
 *   small food shops (superette, épicerie) as one.
 * - intermediate: secondary schools of the first cycle, supermarkets, banks (Lévy, Mora, Simon Prusse, Insee Analyses
 *   83, 2023).
 * - superior: hypermarkets, fishmongers, cinemas (Châtel, Insee Focus 113, 2018, as reported).
 *
 * Ranges are made anew each year. A category that none of these names has none here, though INSEE may sort it.
 *
 * Some cases: `hopital` and `clinique` are one type of the BPE, which does not tell public from private, and so are
 * `hypermarche` and `grand_magasin`. `pain_patisserie_confiserie` also holds chocolate and sweet shops, which the type
 * B207 of bakeries does not. The BPE has neither tram stops nor digital helpers. It counts sports facilities in a
 * group whose types the source of the count does not list. Its post offices are counted with the counters that shops
 * and town halls keep for the post: 16,955 in France in 2024, when the law asks for 17,000 points of all kinds.
 */
export const SERVICE_KINDS = {
  arret_tram: kind('transport', null),
  banque: kind('shops', 'intermediate', ['A203'], { counted: 'facilitiesBank' }),
  bibliotheque: kind('culture', 'proximity', ['F307'], { counted: 'facilitiesLibrary' }),
  boucherie: kind('shops', null, ['B204'], { counted: 'facilitiesButcher' }),
  boulangerie: kind('shops', 'proximity', ['B207'], { counted: 'facilitiesBakery' }),
  bureau_de_poste: kind('administration', 'proximity', ['A206', 'A207', 'A208'], {
    counted: 'facilitiesPostOffice',
  }),
  chirurgien_dentiste: kind('health', null, ['D277'], { apl: 'aplDentists' }),
  cinema: kind('culture', 'superior', ['F303'], { counted: 'facilitiesCinema' }),
  clinique: kind('health', null, ['D101']),
  college: kind('education', 'intermediate', ['C201'], { counted: 'facilitiesLowerSecondarySchool' }),
  ecole_elementaire_ou_primaire: kind('education', 'proximity', ['C108', 'C109']),
  ecole_maternelle: kind('education', 'proximity', ['C107']),
  enseignement_superieur: kind('education', null, ['C501', 'C502', 'C503', 'C504', 'C505', 'C509']),
  epicerie: kind('shops', 'proximity', ['B202']),
  equipement_sportif: kind('sport', null, [], { counted: 'facilitiesSport' }),
  france_services: kind('administration', null, ['A128']),
  gare: kind('transport', null, ['E107', 'E108', 'E109']),
  grand_magasin: kind('shops', null, ['B104']),
  hebergement_personnes_agees: kind('administration', null, ['D401'], {
    counted: 'facilitiesElderlyHousing',
  }),
  hopital: kind('health', null, ['D101']),
  hypermarche: kind('shops', 'superior', ['B104']),
  infirmier: kind('health', 'proximity', ['D281'], { apl: 'aplNurses' }),
  librairie: kind('shops', null, ['B324']),
  lycee: kind('education', null, ['C301'], { counted: 'facilitiesUpperSecondarySchool' }),
  lycee_professionnel: kind('education', null, ['C302']),
  masseur_kinesitherapeute: kind('health', 'proximity', ['D279'], { apl: 'aplPhysiotherapists' }),
  medecin_generaliste: kind('health', 'proximity', ['D265'], { apl: 'aplGeneralPractitioners' }),
  mediation_numerique: kind('administration', null),
  opticien: kind('shops', null, ['B313']),
  pain_patisserie_confiserie: kind('shops', null),
  pharmacie: kind('health', 'proximity', ['D307'], { counted: 'facilitiesPharmacy' }),
  poissonnerie: kind('shops', 'superior', ['B206']),
  presse: kind('shops', null, ['B325'], { counted: 'facilitiesNewsagent' }),
  primeur: kind('shops', null, ['B208']),
  psychiatrie: kind('health', null, ['D104', 'D109']),
  restaurant: kind('shops', 'proximity', ['A504'], { counted: 'facilitiesRestaurant' }),
  sage_femme: kind('health', null, ['D278'], { apl: 'aplMidwives' }),
  soins_longue_duree: kind('health', null, ['D103']),
  soins_suite_readaptation: kind('health', null, ['D102']),
  station_service: kind('shops', null, ['B316'], { counted: 'facilitiesFuelStation' }),
  superette: kind('shops', 'proximity', ['B201'], { counted: 'facilitiesMinimarket' }),
  supermarche: kind('shops', 'intermediate', ['B105'], { counted: 'facilitiesSupermarket' }),
  surgeles: kind('shops', null, ['B205']),
  tribunal: kind('administration', null, ['A108', 'A109', 'A131', 'A132', 'A136', 'A137', 'A138', 'A139']),
} as const satisfies Record<string, ServiceKind>;

export type ServiceCategory = keyof typeof SERVICE_KINDS;

/** Kinds of services and facilities, as `data/services.csv` names them. */
export const SERVICE_CATEGORIES = Object.keys(SERVICE_KINDS) as readonly ServiceCategory[];

/** Whether a text names a category of services. */
export function isServiceCategory(text: string): text is ServiceCategory {
  return Object.hasOwn(SERVICE_KINDS, text);
}

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
  /** Pupils, beds or places; `null` where not published. */
  readonly capacity: number | null;
  /** Days it opens, 1 for Monday to 7, in order; `null` where not published. */
  readonly days: readonly number[] | null;
}
