import { OPEN_LICENCE } from './licence.ts';
import type { PlaceSource } from './source.ts';

/** Ministry of culture, public libraries. Some bear no year: the day of the list is that of the survey of 2023. */
export const libraries: PlaceSource = {
  kind: 'places',
  id: 'culture-bibliotheques',
  card: {
    producer: 'Ministère de la Culture',
    title: 'Adresses des bibliothèques publiques',
    edition: null,
    referencePeriod: 'année non précisée dans le fichier',
    licence: OPEN_LICENCE,
    page: 'https://data.culture.gouv.fr/explore/dataset/adresses-des-bibliotheques-publiques/',
    caveats: ['adresses administratives exclues'],
  },
  name: /^adresses-des-bibliotheques-publiques/i,
  tested: true,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: 'Code_bib',
    name: "Nom de l'établissement",
    commune: 'Code insee commune',
    address: ['Complément', 'Adresse', 'CP', 'Ville'],
    position: { x: 'Longitude', y: 'Latitude', projection: 'EPSG:4326' },
    category: 'Type adresse',
  },
  prefix: 'BIB-',
  categories: { 'Bâtiment ouvert': 'bibliotheque', Inconnue: 'bibliotheque' },
  year: 2023,
};
