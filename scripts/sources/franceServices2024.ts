import { OPEN_LICENCE } from './licence.ts';
import type { PlaceSource } from './source.ts';

/** ANCT, France services: counters of the State in one place. Those on wheels have no place, and are left out. */
export const franceServices2024: PlaceSource = {
  kind: 'places',
  id: 'anct-france-services-2024',
  card: {
    producer: 'ANCT',
    title: 'Liste des France services au 1er août 2024',
    edition: '2024',
    referencePeriod: '1er août 2024',
    licence: OPEN_LICENCE,
    page: 'https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/',
    caveats: ["les bus et tournées n'ont pas de lieu : ils ne sont pas repris"],
  },
  name: /^liste-fs-2024/i,
  tested: true,
  dialect: { encoding: 'utf-8', delimiter: ',', decimal: '.' },
  columns: {
    id: 'id_fs',
    name: 'lib_fs',
    commune: 'insee_com',
    address: ['adresse', 'code_postal', 'lib_com'],
    position: { x: 'longitude', y: 'latitude', projection: 'EPSG:4326' },
    category: 'format_fs',
    hours: ['h_lundi', 'h_mardi', 'h_mercredi', 'h_jeudi', 'h_vendredi', 'h_samedi'],
  },
  prefix: 'FS-',
  categories: {
    Fixe: 'france_services',
    'Fixe_antenne(s)': 'france_services',
    Multisites: 'france_services',
  },
  year: 2024,
};
