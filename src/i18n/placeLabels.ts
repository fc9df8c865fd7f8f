import type { AtlasProfile } from '../domain/published.ts';
import type { RegisterPlace } from '../domain/register.ts';
import { typographic } from './typographic.ts';

/**
 * The names of places by code, and for a neighbourhood its main commune, of the agglomeration or outside: names alone
 * are not unique.
 */
export function placeLabels(
  places: readonly RegisterPlace[],
  outside: AtlasProfile['outside'],
): ReadonlyMap<string, string> {
  const communes = new Map<string, string>([
    ...Object.entries(outside).map(([code, { name }]) => [code, name] as const),
    ...places.filter(({ level }) => level === 'commune').map(({ code, name }) => [code, name] as const),
  ]);
  return new Map(
    places.map(({ code, name, within: [main] }) => {
      const commune = main && communes.get(main.commune);
      return [code, typographic(commune === undefined ? name : `${name} (${commune})`)];
    }),
  );
}
