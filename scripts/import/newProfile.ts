import type { AtlasProfile } from '../../src/domain/published.ts';
import type { Perimeters } from '../shapes/perimeters.ts';
import type { Scope } from './scope.ts';

/** Kinds of agglomerations, as the official list puts them before the name. A metropolis bears its kind in its name. */
const KIND = /^(?:CC|CA|CU|Communauté \p{L}+) (?=\p{Lu})/u;

/**
 * What `atlas.json` says after an import: what stands there, with the communes that the new perimeters touch.
 *
 * A new atlas bears the official name of its agglomeration, without its kind where the rest is a name by itself, and
 * opens on the unemployment of its communes, and compares them to the places it lies in.
 */
export function newProfile(
  standing: AtlasProfile | undefined,
  scope: Pick<Scope, 'code' | 'name' | 'wider'>,
  { outside, levels }: Pick<Perimeters, 'outside' | 'levels'>,
): AtlasProfile {
  const profile = standing ?? {
    code: scope.code,
    name: scope.name.replace(KIND, ''),
    ...(scope.wider ? { references: scope.wider } : {}),
    outside: {},
    defaults: { indicator: 'unemploymentRate' as const, level: 'commune' as const },
  };
  return levels.length === 0 ? profile : { ...profile, outside: { ...profile.outside, ...outside } };
}
