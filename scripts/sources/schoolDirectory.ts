import { OPEN_LICENCE } from './licence.ts';
import type { PlaceSource } from './source.ts';

/**
 * Ministry of education, directory of schools, with the headings of its export for people (`use_labels=true`).
 *
 * Its ids are those of the other lists of schools: a school that two lists hold stands once. Nursery schools have no
 * list of their own.
 */
export const schoolDirectory: PlaceSource = {
  kind: 'places',
  id: 'education-nationale-annuaire',
  card: {
    producer: "Ministère de l'Éducation nationale",
    title: "Annuaire de l'éducation",
    edition: '2026',
    referencePeriod: '2026 (mis à jour chaque jour)',
    licence: OPEN_LICENCE,
    page: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/',
    caveats: ['établissements ouverts seulement', 'position parfois approchée'],
  },
  name: /^fr-en-annuaire-education/i,
  addresses: [
    {
      url: 'https://data.education.gouv.fr/api/explore/v2.1/catalog/datasets/fr-en-annuaire-education/exports/csv?lang=fr&timezone=Europe%2FBerlin&use_labels=true&delimiter=%3B',
      file: 'fr-en-annuaire-education.csv',
    },
  ],
  tested: false,
  documentation: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/information/',
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: 'Identifiant_de_l_etablissement',
    name: 'Nom_etablissement',
    commune: 'Code_commune',
    address: ['Adresse_1', 'Code_postal', 'Nom_commune'],
    position: { x: 'longitude', y: 'latitude', projection: 'EPSG:4326' },
    category: 'libelle_nature',
  },
  only: { column: 'etat', form: /^OUVERT$/ },
  categories: {
    'ECOLE MATERNELLE': 'ecole_maternelle',
    'ECOLE DE NIVEAU ELEMENTAIRE': 'ecole_elementaire_ou_primaire',
    COLLEGE: 'college',
    'LYCEE ENSEIGNT GENERAL ET TECHNOLOGIQUE': 'lycee',
    'LYCEE D ENSEIGNEMENT GENERAL': 'lycee',
    'LYCEE D ENSEIGNEMENT GENERAL ET TECHNOLOGIQUE': 'lycee',
    'LYCEE POLYVALENT': 'lycee',
    'LYCEE PROFESSIONNEL': 'lycee_professionnel',
  },
  year: 2026,
};
