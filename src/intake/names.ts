import { foldText } from '../geo/accentFold.ts';

/** Something that a cell may name: its code, what it is called, and how it is shown among others. */
export interface Entry {
  readonly code: string;
  /** Every way to write its name; codes are known besides. */
  readonly names: readonly string[];
  readonly label: string;
}

/** What a text names. */
export type Match =
  | { readonly code: string }
  /** Several are called so: the visitor tells which. */
  | { readonly several: readonly Entry[] }
  /** Nothing is called so; the closest, to be proposed and never taken. */
  | { readonly closest: readonly Entry[] };

/**
 * How many of the closest are proposed, and how alike they must be (0 to 1). `texts` is how many unknown texts are
 * compared with all names: nobody answers for more, and the comparison takes time.
 */
const PROPOSED = { most: 5, likeness: 0.45, texts: 500 } as const;

/** Entries as they are looked up, by code and by name. */
export class Names {
  readonly entries: readonly Entry[];
  readonly #byCode: ReadonlyMap<string, Entry>;
  readonly #byName: ReadonlyMap<string, readonly Entry[]>;
  readonly #met = new Map<string, Match>();
  #compared = 0;

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    this.#byCode = new Map(entries.map((entry) => [entry.code, entry]));
    const byName = new Map<string, Entry[]>();
    for (const entry of entries) {
      for (const name of new Set(entry.names.map(nameKey))) {
        byName.set(name, [...(byName.get(name) ?? []), entry]);
      }
    }
    this.#byName = byName;
  }

  /** The entry of a code, if there is one. */
  entry(code: string): Entry | undefined {
    return this.#byCode.get(code);
  }

  /** What a text names: by its code as it stands, else by its name whatever its case, accents and hyphens. */
  match(text: string): Match {
    const met = this.#met.get(text);
    if (met) return met;
    const match = this.#look(text);
    this.#met.set(text, match);
    return match;
  }

  #look(text: string): Match {
    const own = this.#byCode.get(text);
    if (own) return { code: own.code };
    const named = this.#byName.get(nameKey(text)) ?? [];
    if (named.length > 1) return { several: named };
    return named[0] ? { code: named[0].code } : { closest: this.#closest(nameKey(text)) };
  }

  #closest(key: string): readonly Entry[] {
    this.#compared += 1;
    if (this.#compared > PROPOSED.texts) return [];
    const scored = this.entries.map((entry) => ({
      entry,
      likeness: Math.max(...[entry.code, ...entry.names].map((name) => nearness(key, nameKey(name)))),
    }));
    return scored
      .filter(({ likeness: own }) => own >= PROPOSED.likeness)
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, PROPOSED.most)
      .map(({ entry }) => entry);
  }
}

/** A name as it is compared: folded, without brackets nor marks. */
function nameKey(name: string): string {
  return foldText(name)
    .replace(/[()[\].,;:/"«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name that is a part of another is near it, whatever the rest. */
const PART = 0.6;

/** How near two names are, from 0 to 1. */
function nearness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isPart = short.length > 2 && ` ${long} `.includes(` ${short} `);
  return Math.max(likeness(a, b), isPart ? PART : 0);
}

/** How alike two texts are, from 0 to 1: pairs of letters that both have, over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairs(a), pairs(b)];
  if (first.length === 0 || second.length === 0) return 0;
  const left = [...second];
  const common = first.filter((pair) => {
    const at = left.indexOf(pair);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
  return (2 * common.length) / (first.length + second.length);
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}
