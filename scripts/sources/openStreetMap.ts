import type { NetworkSource } from './source.ts';

/** OpenStreetMap, ways that are walked: an extract of any region that holds the territory, such as those of Geofabrik. */
export const openStreetMap: NetworkSource = {
  kind: 'network',
  id: 'openstreetmap',
  card: {
    producer: 'OpenStreetMap',
    title: 'Voies praticables à pied, cours d’eau, voies ferrées et autoroutes',
    edition: null,
    referencePeriod: 'date non précisée dans le fichier',
    licence: 'ODbL 1.0, © les contributeurs d’OpenStreetMap',
    page: 'https://www.openstreetmap.org/copyright/fr',
    caveats: [
      'relevé par des bénévoles : un passage peut manquer, un autre être fermé',
      'les droits de passage sont ceux des attributs ; les horaires d’ouverture ne sont pas lus',
      'la traversée d’une place est comptée par son bord',
    ],
  },
  name: /\.osm\.pbf$/i,
  tested: false,
  documentation: 'https://wiki.openstreetmap.org/wiki/PBF_Format',
};
