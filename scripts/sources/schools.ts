import { OPEN_LICENCE } from './licence.ts';
import type { PlaceSource } from './source.ts';

/** Ministry of education, schools with their position. Of the natures of schools, those read on a real file are kept. */
export const locatedSchools2024: PlaceSource = {
  kind: 'places',
  id: 'education-nationale-geolocalisation',
  card: {
    producer: "Ministère de l'Éducation nationale",
    title: 'Adresse et géolocalisation des établissements (collèges)',
    edition: '2024',
    referencePeriod: '2024',
    licence: OPEN_LICENCE,
    page: 'https://data.education.gouv.fr/explore/dataset/fr-en-adresse-et-geolocalisation-etablissements-premier-et-second-degre/',
    caveats: ['position déduite de l’adresse : parfois approchée'],
  },
  name: /^fr-en-adresse-et-geolocalisation/i,
  tested: true,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: 'numero_uai',
    name: 'appellation_officielle',
    commune: 'code_commune',
    address: ['adresse_uai', 'code_postal_uai', 'libelle_commune'],
    position: { x: 'longitude', y: 'latitude', projection: 'EPSG:4326' },
    category: 'nature_uai_libe',
  },
  categories: { COLLEGE: 'college', 'COLLEGE SPECIALISE': 'college' },
  year: 2024,
};

/** Ministry of education, social position of elementary and primary schools: a list of them, by commune only. */
export const schoolsByPosition2022: PlaceSource = {
  kind: 'places',
  id: 'education-nationale-ips-2022',
  card: {
    producer: "Ministère de l'Éducation nationale",
    title: 'Indices de position sociale des écoles 2022-2023',
    edition: '2023',
    referencePeriod: 'rentrée 2022',
    licence: OPEN_LICENCE,
    page: 'https://data.education.gouv.fr/explore/dataset/fr-en-ips-ecoles-ap2022/',
    caveats: ['commune seulement, sans adresse', 'écoles maternelles absentes'],
  },
  name: /^fr-en-ips-ecoles-ap2022/i,
  addresses: [
    {
      url: 'https://data.education.gouv.fr/api/explore/v2.1/catalog/datasets/fr-en-ips-ecoles-ap2022/exports/csv?delimiter=%3B',
      file: 'fr-en-ips-ecoles-ap2022.csv',
    },
  ],
  byNameOnly: true,
  tested: true,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: 'uai',
    name: 'nom_de_l_etablissment',
    commune: 'code_insee_de_la_commune',
    address: [],
    position: null,
    category: 'rentree_scolaire',
    capacity: 'effectifs',
  },
  categories: { '2022-2023': 'ecole_elementaire_ou_primaire' },
  year: 2022,
};
