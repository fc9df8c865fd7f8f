import type { AccessPublication } from '../../domain/accessPublication.ts';
import { ACCESS_METHOD_FR } from '../../i18n/fr/accessMethod.ts';
import { walkExamplesOf } from './walkExamples.ts';

const named = (id: string, { title }: { readonly title: string }) => ({ id, title });

/** The part of the page that tells of access: its anchor and its title. */
export const ACCESS_PART = named('acces', ACCESS_METHOD_FR);

/** Its own parts, in their order. */
export const ACCESS_PARTS = {
  measure: named('acces-mesure', ACCESS_METHOD_FR.measure),
  engines: named('acces-calcul', ACCESS_METHOD_FR.engines),
  points: named('acces-points', ACCESS_METHOD_FR.points),
  figures: named('acces-chiffres', ACCESS_METHOD_FR.figures),
  floating: named('acces-partage', ACCESS_METHOD_FR.floating),
  counts: named('acces-equipements', ACCESS_METHOD_FR.counts),
  positions: named('acces-positions', ACCESS_METHOD_FR.positions),
  example: named('acces-exemple', ACCESS_METHOD_FR.example),
  limits: named('acces-limites', ACCESS_METHOD_FR.limits),
} as const;

/** The parts that this atlas has something to fill with, in their order. */
export function accessParts(
  publication: AccessPublication,
): readonly (typeof ACCESS_PARTS)[keyof typeof ACCESS_PARTS][] {
  const { floating, supply, apl } = publication.access;
  const empty = [
    ...(floating.length === 0 ? [ACCESS_PARTS.floating] : []),
    ...(supply.length + apl.length === 0 ? [ACCESS_PARTS.counts] : []),
    ...(walkExamplesOf(publication).length === 0 ? [ACCESS_PARTS.example] : []),
  ];
  return Object.values(ACCESS_PARTS).filter((part) => !empty.includes(part));
}
