import type { PublishedRegister, RegisterPlace } from '../domain/register.ts';
import { Names, type Entry } from './names.ts';

/** What the cells of a table may name. */
export const LISTS = [
  'places',
  'themes',
  'programmes',
  'partners',
  'voices',
  'grades',
  'statuses',
  'sources',
] as const;

export type List = (typeof LISTS)[number];

/** All that a table may name, each list looked up by code and by name. */
export type Vocabulary = Readonly<Record<List, Names>>;

/** What the lists are made of. */
export interface VocabularyParts {
  /** SIREN of the agglomeration, and what it is called. */
  readonly agglomeration: { readonly code: string; readonly name: string };
  readonly register: Pick<PublishedRegister, 'places' | 'themes' | 'programmes' | 'partners'>;
  /** The cards that a row may come from, that of the file among them. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  /** The words of what is written as a code in the files: voices, grades of location, statuses. */
  readonly words: Readonly<Record<'voices' | 'grades' | 'statuses', readonly Entry[]>>;
  /** How a place is shown among others, so that homonyms are told apart. */
  readonly placeLabel: (place: RegisterPlace, communes: readonly string[]) => string;
  /** Other names of the whole agglomeration. */
  readonly wholeNames: readonly string[];
}

/** The lists of what a table may name. */
export function vocabularyOf(parts: VocabularyParts): Vocabulary {
  const { agglomeration, register, sources, words } = parts;
  const whole: Entry = {
    code: agglomeration.code,
    names: [agglomeration.name, ...parts.wholeNames],
    label: agglomeration.name,
  };
  return {
    places: new Names([whole, ...placeEntries(parts)]),
    themes: new Names(register.themes.map(({ id, label }) => ({ code: id, names: [label, id], label }))),
    programmes: new Names(
      register.programmes.map(({ id, title }) => ({ code: id, names: [title, id], label: title })),
    ),
    partners: new Names(
      register.partners.map(({ id, name }) => ({ code: id, names: [...shortNames(name), id], label: name })),
    ),
    sources: new Names(sources.map(({ id, title }) => ({ code: id, names: [title], label: title }))),
    voices: new Names(words.voices),
    grades: new Names(words.grades),
    statuses: new Names(words.statuses),
  };
}

/** A name with its short form in brackets is written in full, short, or both: "Caisse d'allocations familiales (CAF)". */
function shortNames(name: string): readonly string[] {
  const [, full, short] = /^(.+?) \(([^)]+)\)$/.exec(name) ?? [];
  return full && short ? [name, full, short] : [name];
}

/** Places by their name alone, which several may share, and by their name with that of a commune, on either side. */
function placeEntries({ register, placeLabel }: VocabularyParts): readonly Entry[] {
  const communes = new Map(
    register.places
      .filter(({ level }) => level === 'commune')
      .map(({ code, name }) => [code as string, name]),
  );
  return register.places.map((place) => {
    const around = place.within.flatMap(({ commune }) => communes.get(commune) ?? []);
    return {
      code: place.code,
      names: [
        place.name,
        ...around.flatMap((commune) => [`${place.name} ${commune}`, `${commune} ${place.name}`]),
      ],
      label: placeLabel(place, around),
    };
  });
}
