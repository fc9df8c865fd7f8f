import type { PublishedRegister } from '../../domain/register.ts';
import { typographic } from '../../i18n/typographic.ts';

/** The French names of what actions name, each kind by its own ids: a programme and a partner may have the same. */
export interface RegisterNames {
  readonly programme: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly partner: (id: string) => string;
  readonly place: (code: string) => string;
}

/** The names of a register. What it does not name keeps its id. */
export function registerNames({
  programmes,
  themes,
  partners,
  places,
}: Pick<PublishedRegister, 'programmes' | 'themes' | 'partners' | 'places'>): RegisterNames {
  return {
    programme: lookup(programmes.map(({ id, title }) => [id, title])),
    theme: lookup(themes.map(({ id, label }) => [id, label])),
    partner: lookup(partners.map(({ id, name }) => [id, name])),
    place: lookup(places.map(({ code, name }) => [code, name])),
  };
}

function lookup(entries: readonly (readonly [id: string, name: string])[]): (id: string) => string {
  const names = new Map(entries);
  return (id) => typographic(names.get(id) ?? id);
}
