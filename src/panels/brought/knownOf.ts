import type { Published } from '../../domain/published.ts';
import type { PublishedRegister } from '../../domain/register.ts';
import type { Source } from '../../domain/source.ts';
import type { Known } from '../../intake/atlasVocabulary.ts';

/** What a table is read against: the published register, its cards, and that of the file. */
export function knownOf(
  { manifest, sources }: Pick<Published, 'manifest' | 'sources'>,
  register: PublishedRegister,
  cards: Published['sources'],
  card: Source,
): Known {
  const { code, name } = manifest.profile;
  const all = { ...sources, ...cards };
  const cited = register.sources.flatMap((id) => all[id] ?? []);
  return {
    agglomeration: { code, name },
    register,
    sources: [card, ...cited].map(({ id, title }) => ({ id, title })),
  };
}
