import { plural } from '../format.ts';

/** All that the downloads say, on the screen and in the files. Fetched with them. */
export const DOWNLOADS_FR = {
  takeOf: (title: string) => `Télécharger «\u00a0${title}\u00a0»`,
  intro:
    'Le fichier est fabriqué dans votre navigateur, avec sa source, sa licence et la version des données.',
  formats: {
    excel: {
      label: 'CSV pour Excel (français)',
      note: 'point-virgule et virgule décimale\u202f: s’ouvre d’un double-clic',
    },
    xlsx: { label: 'XLSX', note: 'classeur Excel ou LibreOffice, avec une feuille sur les sources' },
    plain: { label: 'CSV pour programmes', note: 'UTF-8, virgule et point décimal\u202f: R, Python, SIG' },
    geojson: { label: 'GeoJSON', note: 'avec les contours ou les points, pour un SIG' },
  },
  rows: (count: string, many: number) => `${count} ${plural(many, 'ligne', 'lignes')}`,
  making: 'Fabrication du fichier…',
  made: (name: string) => `Fichier «\u00a0${name}\u00a0» créé.`,
  failed: 'Le fichier n’a pas pu être fabriqué. Essayez un autre format, ou rechargez la page.',
  about: {
    table: 'Tableau',
    source: 'Source',
    reference: 'Période de référence',
    licence: 'Licence',
    obtained: 'Date de reprise',
    page: 'Page du producteur',
    caveat: 'Précaution',
    note: 'À savoir',
    version: 'Version des données',
    address: 'Adresse de la vue',
  },
  /** Names of columns that every file adds. */
  keys: {
    absence: 'absence',
    source: 'source',
    licence: 'licence',
    version: 'version des donnees',
    address: 'adresse',
  },
  sheets: { table: 'Tableau', about: 'Source et licence' },
  /** Heads of columns that files have beside those of the screen. */
  code: 'Code',
  communes: 'Communes',
  at: (column: string, period: string) => `${column} (${period})`,
  titled: (...parts: readonly string[]) => parts.filter(Boolean).join(', '),
  since: (period: string) => `depuis ${period}`,
  rankFirst: 'Rang le plus haut possible',
  rankLast: 'Rang le plus bas possible',
  margin: 'Marge du changement',
  remark: 'Remarque',
  gapUnits: { points: 'points', percent: '%', per100: 'pour 100' },
} as const;
