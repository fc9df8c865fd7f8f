import type { AplId, FacilityCountId } from '../../domain/recorded.ts';
import type { ServiceCategory, ServiceFamily, ServiceRange } from '../../domain/service.ts';

/** The words of a category: alone, of several, and inside a sentence with its article. */
export interface ServiceText {
  readonly singular: string;
  readonly plural: string;
  readonly inSentence: string;
  /** What the count of the BPE holds, where its words are wider or other than those of the category. */
  readonly countedAs?: string;
}

/** Categories of services. Fetched with the views that show them. */
export const SERVICE_TEXTS: Readonly<Record<ServiceCategory, ServiceText>> = {
  arret_tram: {
    singular: 'arrêt de tramway',
    plural: 'arrêts de tramway',
    inSentence: 'un arrêt de tramway',
  },
  banque: { singular: 'banque', plural: 'banques', inSentence: 'une banque' },
  bibliotheque: { singular: 'bibliothèque', plural: 'bibliothèques', inSentence: 'une bibliothèque' },
  boucherie: {
    singular: 'boucherie',
    plural: 'boucheries',
    inSentence: 'une boucherie',
    countedAs: 'boucheries et charcuteries',
  },
  boulangerie: { singular: 'boulangerie', plural: 'boulangeries', inSentence: 'une boulangerie' },
  bureau_de_poste: {
    singular: 'point de contact de La Poste',
    plural: 'points de contact de La Poste',
    inSentence: 'un point de contact de La Poste',
    countedAs: 'bureaux, relais et agences',
  },
  chirurgien_dentiste: {
    singular: 'chirurgien-dentiste',
    plural: 'chirurgiens-dentistes',
    inSentence: 'un chirurgien-dentiste',
  },
  cinema: { singular: 'cinéma', plural: 'cinémas', inSentence: 'un cinéma' },
  clinique: { singular: 'clinique', plural: 'cliniques', inSentence: 'une clinique' },
  college: { singular: 'collège', plural: 'collèges', inSentence: 'un collège' },
  ecole_elementaire_ou_primaire: {
    singular: 'école élémentaire ou primaire',
    plural: 'écoles élémentaires ou primaires',
    inSentence: 'une école élémentaire ou primaire',
  },
  ecole_maternelle: {
    singular: 'école maternelle',
    plural: 'écoles maternelles',
    inSentence: 'une école maternelle',
  },
  enseignement_superieur: {
    singular: 'établissement d’enseignement supérieur',
    plural: 'établissements d’enseignement supérieur',
    inSentence: 'un établissement d’enseignement supérieur',
  },
  epicerie: { singular: 'épicerie', plural: 'épiceries', inSentence: 'une épicerie' },
  equipement_sportif: {
    singular: 'équipement sportif',
    plural: 'équipements sportifs',
    inSentence: 'un équipement sportif',
    countedAs: 'tous types d’équipements sportifs',
  },
  france_services: {
    singular: 'France services',
    plural: 'France services',
    inSentence: 'une France services',
  },
  gare: { singular: 'gare', plural: 'gares', inSentence: 'une gare' },
  grand_magasin: { singular: 'grand magasin', plural: 'grands magasins', inSentence: 'un grand magasin' },
  hebergement_personnes_agees: {
    singular: 'hébergement pour personnes âgées',
    plural: 'hébergements pour personnes âgées',
    inSentence: 'un hébergement pour personnes âgées',
  },
  hopital: { singular: 'hôpital', plural: 'hôpitaux', inSentence: 'un hôpital' },
  hypermarche: { singular: 'hypermarché', plural: 'hypermarchés', inSentence: 'un hypermarché' },
  infirmier: {
    singular: 'infirmière ou infirmier',
    plural: 'infirmières et infirmiers',
    inSentence: 'une infirmière ou un infirmier',
  },
  librairie: { singular: 'librairie', plural: 'librairies', inSentence: 'une librairie' },
  lycee: {
    singular: 'lycée général ou technologique',
    plural: 'lycées généraux ou technologiques',
    inSentence: 'un lycée général ou technologique',
    countedAs: 'lycées d’enseignement général ou technologique',
  },
  lycee_professionnel: {
    singular: 'lycée professionnel',
    plural: 'lycées professionnels',
    inSentence: 'un lycée professionnel',
  },
  masseur_kinesitherapeute: {
    singular: 'masseur-kinésithérapeute',
    plural: 'masseurs-kinésithérapeutes',
    inSentence: 'un masseur-kinésithérapeute',
  },
  mediation_numerique: {
    singular: 'lieu de médiation numérique',
    plural: 'lieux de médiation numérique',
    inSentence: 'un lieu de médiation numérique',
  },
  medecin_generaliste: {
    singular: 'médecin généraliste',
    plural: 'médecins généralistes',
    inSentence: 'un médecin généraliste',
  },
  opticien: { singular: 'opticien', plural: 'opticiens', inSentence: 'un opticien' },
  pain_patisserie_confiserie: {
    singular: 'commerce de pain, pâtisserie et confiserie',
    plural: 'commerces de pain, pâtisserie et confiserie',
    inSentence: 'un commerce de pain, pâtisserie et confiserie',
  },
  pharmacie: { singular: 'pharmacie', plural: 'pharmacies', inSentence: 'une pharmacie' },
  poissonnerie: { singular: 'poissonnerie', plural: 'poissonneries', inSentence: 'une poissonnerie' },
  presse: {
    singular: 'commerce de presse et papeterie',
    plural: 'commerces de presse et papeterie',
    inSentence: 'un commerce de presse et papeterie',
    countedAs: 'papeteries et points de presse',
  },
  primeur: {
    singular: 'commerce de fruits et légumes',
    plural: 'commerces de fruits et légumes',
    inSentence: 'un commerce de fruits et légumes',
  },
  psychiatrie: {
    singular: 'structure de psychiatrie',
    plural: 'structures de psychiatrie',
    inSentence: 'une structure de psychiatrie',
  },
  restaurant: {
    singular: 'restaurant',
    plural: 'restaurants',
    inSentence: 'un restaurant',
    countedAs: 'restaurants et restauration rapide',
  },
  sage_femme: { singular: 'sage-femme', plural: 'sages-femmes', inSentence: 'une sage-femme' },
  soins_longue_duree: {
    singular: 'unité de soins de longue durée',
    plural: 'unités de soins de longue durée',
    inSentence: 'une unité de soins de longue durée',
  },
  soins_suite_readaptation: {
    singular: 'établissement de soins de suite et de réadaptation',
    plural: 'établissements de soins de suite et de réadaptation',
    inSentence: 'un établissement de soins de suite et de réadaptation',
  },
  station_service: {
    singular: 'station-service',
    plural: 'stations-service',
    inSentence: 'une station-service',
  },
  superette: { singular: 'supérette', plural: 'supérettes', inSentence: 'une supérette' },
  supermarche: {
    singular: 'supermarché',
    plural: 'supermarchés',
    inSentence: 'un supermarché',
    countedAs: 'supermarchés et magasins multi-commerces',
  },
  surgeles: {
    singular: 'magasin de surgelés',
    plural: 'magasins de surgelés',
    inSentence: 'un magasin de surgelés',
  },
  tribunal: { singular: 'tribunal', plural: 'tribunaux', inSentence: 'un tribunal' },
};

/** Families of services, as in a menu. */
export const SERVICE_FAMILY_TEXTS: Readonly<Record<ServiceFamily, string>> = {
  education: 'Enseignement',
  health: 'Santé',
  administration: 'Administration et action sociale',
  employment: 'Emploi',
  culture: 'Culture',
  sport: 'Sport',
  shops: 'Commerces et services',
  transport: 'Transports',
  earlyChildhood: 'Petite enfance',
};

/** Ranges of INSEE, as in a menu, and what they gather. */
export const SERVICE_RANGE_TEXTS: Readonly<Record<ServiceRange, { label: string; meaning: string }>> = {
  proximity: {
    label: 'Gamme de proximité',
    meaning: 'les équipements que le plus de communes possèdent',
  },
  intermediate: {
    label: 'Gamme intermédiaire',
    meaning: 'des équipements moins répandus',
  },
  superior: {
    label: 'Gamme supérieure',
    meaning: 'les équipements les plus rares',
  },
};

/** Facilities counted by the BPE. */
export const FACILITY_TEXTS: Readonly<Record<FacilityCountId, string>> = {
  facilitiesBakery: 'Boulangeries-pâtisseries',
  facilitiesBank: 'Banques et caisses d’épargne',
  facilitiesButcher: 'Boucheries et charcuteries',
  facilitiesCinema: 'Cinémas',
  facilitiesCulture: 'Équipements culturels',
  facilitiesElderlyHousing: 'Hébergements pour personnes âgées',
  facilitiesFoodShop: 'Commerces alimentaires',
  facilitiesFuelStation: 'Stations-service',
  facilitiesLibrary: 'Bibliothèques',
  facilitiesLowerSecondarySchool: 'Collèges',
  facilitiesMinimarket: 'Supérettes',
  facilitiesNewsagent: 'Papeteries et points de presse',
  facilitiesPharmacy: 'Pharmacies',
  facilitiesPostOffice: 'Bureaux, relais et agences de La Poste',
  facilitiesRestaurant: 'Restaurants et restauration rapide',
  facilitiesSport: 'Équipements sportifs',
  facilitiesSupermarket: 'Supermarchés et magasins multi-commerces',
  facilitiesUpperSecondarySchool: 'Lycées d’enseignement général ou technologique',
};

const FULL_TIME = 'équivalents temps plein accessibles pour 100\u202f000 habitants';

/** Accessibility of a profession (DREES), with its unit. */
export const APL_TEXTS: Readonly<Record<AplId, { label: string; unit: string }>> = {
  aplDentists: { label: 'Accessibilité aux chirurgiens-dentistes', unit: FULL_TIME },
  aplGeneralPractitioners: {
    label: 'Accessibilité aux médecins généralistes',
    unit: 'consultations accessibles par an et par habitant',
  },
  aplGeneralPractitionersUnder65: {
    label: 'Accessibilité aux médecins généralistes de moins de 65\u00a0ans',
    unit: 'consultations accessibles par an et par habitant',
  },
  aplMidwives: {
    label: 'Accessibilité aux sages-femmes',
    unit: 'équivalents temps plein accessibles pour 100\u202f000 femmes',
  },
  aplNurses: { label: 'Accessibilité aux infirmières et infirmiers', unit: FULL_TIME },
  aplPhysiotherapists: { label: 'Accessibilité aux masseurs-kinésithérapeutes', unit: FULL_TIME },
};
