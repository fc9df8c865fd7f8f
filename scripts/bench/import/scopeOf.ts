import type { OfficialCode } from '../../import/officialCode.ts';
import { readScope } from '../../import/readScope.ts';
import type { Scope } from '../../import/scope.ts';
import type { Selection } from './wantedCodes.ts';

/**
 * The territory of a selection, as the import knows it.
 *
 * In the country, communes are those of any year, each for itself: the other programs put no merged communes together.
 */
export function scopeOf(selection: Selection, official: OfficialCode): Scope {
  const siren = selection.kind === 'agglomeration' ? selection.siren : (official.epcis[0]?.code ?? '');
  const { value: scope } = readScope(siren, official);
  if (!scope) throw new Error(`no agglomeration bears the SIREN ${siren}`);
  if (selection.kind === 'agglomeration') return scope;

  const communes = new Set(
    official.communes
      .filter(({ type }) => type !== 'arrondissement-municipal')
      .flatMap(({ code, anciensCodes = [] }) => [code, ...anciensCodes]),
  );
  return {
    ...scope,
    communes,
    heir: (code) => (communes.has(code) ? code : undefined),
    parents: (code) => scope.parents(scope.heir(code) ?? code),
    partsOf: () => undefined,
  };
}
