import { OPEN_LICENCE } from './licence.ts';
import type { PlaceSource } from './source.ts';

/** SNCF, stations where travellers board. Decimals stand in one cell, latitude first. */
export const passengerStations: PlaceSource = {
  kind: 'places',
  id: 'sncf-gares-2026',
  card: {
    producer: 'SNCF Gares & Connexions',
    title: 'Gares de voyageurs',
    edition: '2026',
    referencePeriod: '2026',
    licence: OPEN_LICENCE,
    page: 'https://ressources.data.sncf.com/explore/dataset/gares-de-voyageurs/',
    caveats: [],
  },
  name: /gares-de-voyageurs/i,
  addresses: [
    {
      url: 'https://ressources.data.sncf.com/api/explore/v2.1/catalog/datasets/gares-de-voyageurs/exports/csv?lang=fr&timezone=Europe%2FParis&use_labels=true&delimiter=%3B',
      file: 'gares-de-voyageurs.csv',
    },
  ],
  tested: true,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: 'Code(s) UIC',
    name: 'Nom',
    commune: 'Code commune',
    address: [],
    position: { latitudeLongitude: 'Position géographique' },
  },
  prefix: 'UIC',
  categories: 'gare',
  year: 2026,
};
