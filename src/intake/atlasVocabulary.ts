import type { PublishedRegister, RegisterPlace } from '../domain/register.ts';
import { BRING_DATA_FR, GRADE_WORDS, STATUS_WORDS, VOICE_WORDS } from '../i18n/fr/bringData.ts';
import { typographic } from '../i18n/typographic.ts';
import type { Entry } from './names.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What a table is read against: the agglomeration, its register, the cards, that of the file among them. */
export interface Known {
  readonly agglomeration: { readonly code: string; readonly name: string };
  readonly register: PublishedRegister;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** The lists of what a table may name, in the words of the atlas. */
export function atlasVocabulary({ agglomeration, register, sources }: Known): Vocabulary {
  return vocabularyOf({
    ...{ agglomeration, register, sources, placeLabel },
    words: {
      grades: entriesOf(GRADE_WORDS),
      statuses: entriesOf(STATUS_WORDS),
      voices: entriesOf(VOICE_WORDS),
    },
    wholeNames: BRING_DATA_FR.whole,
  });
}

function entriesOf(
  words: Readonly<Record<string, readonly [label: string, ...others: string[]]>>,
): readonly Entry[] {
  return Object.entries(words).map(([code, names]) => ({ code, names: [...names, code], label: names[0] }));
}

/** "Anzin (commune)", "Le Jard (QPV 2024, Bruay-sur-l'Escaut, QN05923M)": no two alike. */
function placeLabel({ name, level, code }: RegisterPlace, communes: readonly string[]): string {
  const { commune, perimeters, placeLabel: label } = BRING_DATA_FR;
  const detail = level === 'commune' ? [commune] : [perimeters[level], ...communes.slice(0, 2), code];
  return typographic(label(name, detail.join(', ')));
}
