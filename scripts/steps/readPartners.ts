import { PARTNER_KINDS, type Partner, type PartnerKind } from '../../src/domain/register.ts';
import type { Checked } from './checked.ts';
import { explainEmpty, explainWords } from './explainCells.ts';
import { faultsOf, readIdentified, type Identified } from './readIdentified.ts';
import type { TextFile } from './textFile.ts';

const COLUMNS = ['id', 'name', 'kind'] as const;

/** The partners of `reference/partners.csv`. */
export function readPartners(file: TextFile): Checked<Identified<Partner>> {
  return readIdentified<(typeof COLUMNS)[number], Partner>(file, COLUMNS, ({ id, name, kind }) => {
    const faults = faultsOf<(typeof COLUMNS)[number]>({
      id: explainWords(id),
      name: explainEmpty(name),
      kind: isKind(kind) ? undefined : `not a kind of partner: ${PARTNER_KINDS.join(', ')}`,
    });
    return faults.length > 0 || !isKind(kind) ? { faults } : { value: { id, name, kind } };
  });
}

function isKind(text: string): text is PartnerKind {
  return PARTNER_KINDS.some((kind) => kind === text);
}
