import type { AtlasProfile } from '../../domain/published.ts';
import type { PublishedRegister } from '../../domain/register.ts';
import { placeLabels } from '../../i18n/placeLabels.ts';
import { typographic } from '../../i18n/typographic.ts';

/** The French names of what actions name, each kind by its own ids: a programme and a partner may have the same. */
export interface RegisterNames {
  readonly programme: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly partner: (id: string) => string;
  /** A neighbourhood with its main commune: names alone are not unique. */
  readonly place: (code: string) => string;
}

/** The names of a register, and of communes outside the agglomeration. What neither names keeps its id. */
export function registerNames(
  {
    programmes,
    themes,
    partners,
    places,
  }: Pick<PublishedRegister, 'programmes' | 'themes' | 'partners' | 'places'>,
  outside: AtlasProfile['outside'],
): RegisterNames {
  return {
    programme: lookup(programmes.map(({ id, title }) => [id, title])),
    theme: lookup(themes.map(({ id, label }) => [id, label])),
    partner: lookup(partners.map(({ id, name }) => [id, name])),
    place: lookup([...placeLabels(places, outside)]),
  };
}

function lookup(entries: readonly (readonly [id: string, name: string])[]): (id: string) => string {
  const names = new Map(entries);
  return (id) => typographic(names.get(id) ?? id);
}
