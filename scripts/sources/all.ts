import { comparateur2021 } from './comparateur2021.ts';
import { comparateur2025 } from './comparateur2025.ts';
import { dossierComplet2026 } from './dossierComplet2026.ts';
import { filosofi2021 } from './filosofi2021.ts';
import { adminExpress2018, qpv2015Perimeters, qpv2024Perimeters } from './perimeters.ts';
import { qpvBases } from './qpvBases.ts';
import type { SourceDescription } from './source.ts';

/**
 * Every file of a producer that the import reads, in order of authority.
 *
 * Where two say something of the same territory, indicator and period, the first is kept.
 */
export const SOURCES: readonly SourceDescription[] = [
  filosofi2021,
  comparateur2025,
  comparateur2021,
  dossierComplet2026,
  ...qpvBases,
  adminExpress2018,
  qpv2015Perimeters,
  qpv2024Perimeters,
];
