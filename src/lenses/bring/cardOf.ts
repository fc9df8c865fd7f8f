import type { Source } from '../../domain/source.ts';
import { BRING_FR } from '../../i18n/fr/bring.ts';

/** The card of a file that a visitor brings today: who made it and under which licence is not known. */
export function cardOf(fileName: string, slug: string): Source {
  const { producer, period, licence, how, caveat } = BRING_FR.card;
  return {
    id: `import-${slug}`,
    title: fileName,
    edition: null,
    page: null,
    obtained: new Date().toISOString().slice(0, 10),
    files: [],
    ...{ producer, licence, referencePeriod: period, howObtained: how, caveats: [caveat] },
  };
}
