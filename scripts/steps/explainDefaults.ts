import type { AtlasProfile, PublishedSeries } from '../../src/domain/published.ts';
import type { Issue } from './checked.ts';

/** Why the atlas cannot open on the level that its profile asks for: it would show no figure. */
export function explainDefaults(
  { defaults }: Pick<AtlasProfile, 'defaults'>,
  series: PublishedSeries,
): readonly Issue[] {
  if (Object.keys(series[defaults.level]).length > 0) return [];
  const rule = 'no figure of an indicator at this level: the first view would be empty';
  return [{ file: 'atlas.json', column: 'defaults.level', value: defaults.level, rule }];
}
