import type { FacilityCountId } from '../../src/domain/recorded.ts';
import { SERVICE_KINDS, type ServiceKind } from '../../src/domain/service.ts';
import { OPEN_LICENCE } from './licence.ts';
import type { CountSource, PlaceSource } from './source.ts';

const PAGE = 'https://www.insee.fr/fr/statistiques/8217525';

const CARD = {
  producer: 'Insee',
  edition: '2025',
  referencePeriod: '2024',
  licence: OPEN_LICENCE,
  page: PAGE,
} as const;

/**
 * INSEE, BPE 2024 with positions in Lambert-93. Kept are the offices of the post and the counters that shops and town halls
 * keep for it: what other lists of the atlas hold is left to them, so that no place stands twice.
 *
 * It gives no id: the establishment and the kind make one. A position drawn at random in the commune is none.
 */
export const locatedFacilities2024: PlaceSource = {
  kind: 'places',
  id: 'insee-bpe-2024-lieux',
  card: {
    ...CARD,
    title: 'Base permanente des équipements 2024, équipements géolocalisés',
    caveats: [
      'position tirée au hasard dans la commune : tenue pour inconnue',
      'sans numéro SIRET : non repris',
    ],
  },
  name: /^bpe_?(?:20)?24\.csv$/i,
  tested: false,
  documentation: PAGE,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: {
    id: ['SIRET', 'TYPEQU'],
    name: 'NOMRS',
    commune: 'DEPCOM',
    address: ['NUMVOIE', 'INDREP', 'TYPVOIE', 'LIBVOIE', 'CODPOS', 'LIBCOM'],
    position: { x: 'LAMBERT_X', y: 'LAMBERT_Y', projection: 'EPSG:2154' },
    category: 'TYPEQU',
  },
  blanks: ['_Z', '_U'],
  unplaced: { column: 'QUALITE_GEOLOC', values: ['33'] },
  prefix: 'BPE-',
  categories: { A206: 'bureau_de_poste', A207: 'bureau_de_poste', A208: 'bureau_de_poste' },
  year: 2024,
};

/** What each code is counted as, for the categories of services that a count completes. */
const COUNTED: Readonly<Record<string, FacilityCountId>> = Object.fromEntries(
  Object.values(SERVICE_KINDS).flatMap(({ bpe, counted }: ServiceKind) =>
    counted ? bpe.map((code) => [code, counted] as const) : [],
  ),
);

/** INSEE, BPE 2024 without positions: how many facilities of a kind each commune or IRIS has. */
export const countedFacilities2024: CountSource = {
  kind: 'counts',
  id: 'insee-bpe-2024',
  card: {
    ...CARD,
    title: 'Base permanente des équipements 2024, nombre par commune',
    caveats: ['effectifs seulement'],
  },
  name: /^bpe_?(?:20)?24_ensemble/i,
  tested: false,
  documentation: PAGE,
  dialect: { encoding: 'utf-8', delimiter: ';', decimal: '.' },
  columns: { commune: 'DEPCOM', kind: 'TYPEQU', count: 'NB_EQUIP', year: 'AN' },
  kinds: COUNTED,
  year: 2024,
};
