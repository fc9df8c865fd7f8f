import { OPEN_LICENCE } from './licence.ts';
import type { ActionSource } from './source.ts';

const POSTS = {
  kind: 'actions',
  format: 'json',
  name: /^ci-ville/i,
  tested: true,
  isPosts: true,
  funders: ['etat'],
  amountNote: "participation annuelle de l'État à un poste",
  columns: {
    id: 'id_poste',
    year: 'annee',
    amount: 'montant',
    beneficiary: 'raison_sociale',
    contract: 'code_cv',
  },
} as const;

const CARD = {
  producer: 'ANCT',
  edition: null,
  referencePeriod: '2020 à 2023',
  licence: OPEN_LICENCE,
  page: null,
  caveats: ["localisés au contrat de ville, pas au quartier d'intervention"],
} as const;

/** ANCT, Ci-Ville: posts of mediators paid by the State, a record a post and a year. */
export const mediators: ActionSource = {
  ...POSTS,
  id: 'anct-adultes-relais',
  card: { ...CARD, title: 'Ci-Ville : postes adultes-relais' },
  only: { column: 'fichier', form: /^adulte-relais-/ },
  programme: { id: 'adultes-relais', title: 'Postes adultes-relais (État, programme 147)' },
  theme: 'lien-social',
  title: 'Poste adulte-relais (médiation sociale)',
};

/** ANCT, Ci-Ville: posts of associations paid by the FONJEP, a record a post and a year. */
export const fonjepPosts: ActionSource = {
  ...POSTS,
  id: 'anct-fonjep',
  card: { ...CARD, title: 'Ci-Ville : postes FONJEP politique de la ville' },
  only: { column: 'fichier', form: /^postes-fonjep-/ },
  programme: { id: 'fonjep', title: 'Postes FONJEP politique de la ville (État, programme 147)' },
  theme: 'vie-associative',
  title: 'Poste FONJEP politique de la ville',
};
