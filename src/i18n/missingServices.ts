import type { ServiceCategory } from '../domain/service.ts';
import type { Missing, Unreached } from '../state/access/missing.ts';
import { aService, servicesName } from './access.ts';
import { listOf } from './format.ts';
import { SERVICE_TEXTS } from './fr/services.ts';
import { sentence } from './words.ts';

/**
 * What is missing within reach of a territory, in one sentence: sure where all positions are known; where some are not
 * published, only that none is known; and apart, what is not measured.
 */
export function missingSentence({ sure, unknown, unplaced, reached, threshold }: Missing): string {
  const minutes = `à ${threshold}\u202fmin à pied ou moins`;
  const parts: string[] = [];
  if (sure.length > 0)
    parts.push(
      `${minutes}, il manque à plus de la moitié des habitants\u00a0: ${listOf(sure.map(({ category }) => aService(category)))}`,
    );
  else if (unknown.length === 0 && reached.length > 0)
    parts.push(`${minutes}, rien de ce qui est mesuré ne manque à la moitié des habitants`);
  if (unknown.length > 0) parts.push(unknownText(unknown, minutes));
  if (unplaced.length > 0)
    parts.push(`position non publiée, donc rien de mesuré\u00a0: ${listOf(unplaced.map(servicesName))}`);
  return sentence(parts.join('\u202f; '));
}

function unknownText(unknown: readonly Unreached[], minutes: string): string {
  const [first] = unknown;
  if (first && unknown.length === 1)
    return `${minutes}, aucune position connue pour ${aService(first.category)}, mais ${onlyText(first)}`;
  const names = unknown.map(({ category, placed, counted }) =>
    counted !== null && placed < counted
      ? `${aService(category)} (${placed} sur ${counted})`
      : aService(category),
  );
  return `${minutes}, aucune position connue, mais toutes ne sont pas publiées\u00a0: ${listOf(names)}`;
}

/** "seules 31 des 58 pharmacies ont une position publiée". */
function onlyText({ category, placed, counted }: Unreached): string {
  if (counted === null) return 'aucun comptage ne dit que toutes les positions sont publiées';
  if (placed >= counted) return 'il en manque dans d’autres communes';
  return `${isFeminine(category) ? 'seules' : 'seuls'} ${placed} des ${counted} ${servicesName(category)} ont une position publiée`;
}

function isFeminine(category: ServiceCategory): boolean {
  return SERVICE_TEXTS[category].inSentence.startsWith('une ');
}
