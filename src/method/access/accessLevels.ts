import { ACCESS_LEVELS, type PublishedAccess } from '../../domain/access.ts';
import { listOf } from '../../i18n/format.ts';
import { LEVEL_TEXTS } from '../../i18n/fr/domain.ts';

/** The levels that access is published at, in words: "communes, quartiers prioritaires de 2024 et …". */
export function levelsOf({ levels }: PublishedAccess): string {
  return listOf(ACCESS_LEVELS.filter((level) => levels[level]).map((level) => LEVEL_TEXTS[level].many));
}
