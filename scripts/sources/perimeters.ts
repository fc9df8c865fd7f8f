import { OPEN_LICENCE } from './licence.ts';
import type { ShapeSource } from './source.ts';

/** IGN, Admin Express: communes, as simplified by the Etalab contours. The borders of neighbours are the same points. */
export const adminExpress2018: ShapeSource = {
  kind: 'shape',
  id: 'ign-admin-express-2018',
  card: {
    producer: 'IGN',
    title: 'Admin Express COG (limites communales)',
    edition: '2018',
    referencePeriod: '2018',
    licence: OPEN_LICENCE,
    page: null,
    caveats: ["pas d'usage à la parcelle"],
  },
  name: /^communes(?:-|_)(?!\d+m\.)/i,
  tested: true,
  level: 'commune',
  format: 'geojson',
  encoding: 'utf-8',
  code: 'code',
  label: 'nom',
  vintage: 2018,
  // A simplified copy: half of its corners stand 84 m or more from the line between their neighbours, 1 % under 10 m.
  accuracy: 50,
};

/** ANCT, neighbourhoods of 2015, metropolitan France: a shapefile in Lambert-93, names in Windows-1252. */
export const qpv2015Perimeters: ShapeSource = {
  kind: 'shape',
  id: 'anct-qpv-2015',
  card: {
    producer: 'ANCT (CGET)',
    title: 'Périmètres des QPV (décret 2014-1750)',
    edition: '2015',
    referencePeriod: '2015-2023',
    licence: 'à confirmer sur data.gouv.fr avant publication (Licence Ouverte attendue)',
    page: null,
    caveats: ["indicatif ; ne prouve pas qu'une adresse est dans un QPV"],
  },
  name: /^(?:qp-politiquedelaville|QP_METROPOLE)/i,
  addresses: [
    {
      url: 'https://static.data.gouv.fr/resources/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/20180110-144945/qp-politiquedelaville-shp.zip',
      file: 'qp-politiquedelaville-shp.zip',
    },
  ],
  tested: true,
  level: 'qpv2015',
  format: 'shapefile',
  encoding: 'windows-1252',
  code: 'CODE_QP',
  label: 'NOM_QP',
  vintage: 2015,
  // The official file itself.
  accuracy: 0,
};

/** ANCT, neighbourhoods of 2024, all of France. Its archive holds them by projection too: one file of them is read. */
export const qpv2024Perimeters: ShapeSource = {
  kind: 'shape',
  id: 'anct-qpv-2024',
  card: {
    producer: 'ANCT',
    title: 'Périmètres des QPV (décret 2023-1314)',
    edition: '2024',
    referencePeriod: 'depuis le 1er janvier 2024',
    licence: 'à confirmer sur data.gouv.fr avant publication (Licence Ouverte attendue)',
    page: null,
    caveats: ["indicatif ; ne prouve pas qu'une adresse est dans un QPV"],
  },
  name: /^(?:qpv-?_?2024|QP2024_France_Hexagonale_Outre_Mer_WGS84)/i,
  byNameOnly: true,
  addresses: [
    {
      url: 'https://www.data.gouv.fr/api/1/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119',
      file: 'perimetres-2024.zip',
    },
  ],
  tested: true,
  level: 'qpv2024',
  format: 'geojson',
  encoding: 'utf-8',
  code: 'code_qp',
  label: 'lib_qp',
  vintage: 2024,
  // A simplified copy goes about, and nothing in it says so. Where its borders are those of 2015 it stays within 12 m of them.
  accuracy: 12,
};

/**
 * Etalab, administrative contours: communes of France, simplified to 5, 50 or 100 metres.
 *
 * The year stands in the folder of the producer, not in the name of the file.
 */
export const etalabCommunes: ShapeSource = {
  kind: 'shape',
  id: 'etalab-contours-communes',
  card: {
    producer: 'Etalab, d’après IGN',
    title: 'Contours administratifs (communes)',
    edition: null,
    referencePeriod: 'année non précisée dans le fichier',
    licence: OPEN_LICENCE,
    page: 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/',
    caveats: ["pas d'usage à la parcelle"],
  },
  name: /^communes-(?:5|50|100)m\./i,
  addresses: [
    {
      url: 'https://etalab-datasets.geo.data.gouv.fr/contours-administratifs/2024/geojson/communes-100m.geojson',
      file: 'communes-100m.geojson',
    },
  ],
  byNameOnly: true,
  tested: false,
  documentation: 'https://github.com/etalab/contours-administratifs',
  level: 'commune',
  format: 'geojson',
  encoding: 'utf-8',
  code: 'code',
  label: 'nom',
  accuracy: 100,
};

/**
 * IGN and INSEE, contours of the IRIS until the edition 2022 (version 2.1): a shapefile that states its encoding.
 *
 * It comes as a 7z archive, to be extracted first. The year stands in the name of the folder.
 */
export const irisContours: ShapeSource = {
  kind: 'shape',
  id: 'ign-insee-contours-iris',
  card: {
    producer: 'IGN et Insee',
    title: 'Contours... IRIS',
    edition: null,
    referencePeriod: 'année non précisée dans le fichier',
    licence: OPEN_LICENCE,
    page: 'https://geoservices.ign.fr/contoursiris',
    caveats: ['pour des cartes thématiques ; pas d’usage à la parcelle'],
  },
  name: /^CONTOURS-IRIS/i,
  tested: false,
  documentation: 'https://geoservices.ign.fr/documentation/donnees/vecteur/contoursiris',
  level: 'iris',
  format: 'shapefile',
  code: 'CODE_IRIS',
  label: 'NOM_IRIS',
  accuracy: 10,
};
