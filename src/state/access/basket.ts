import type { PublishedAccess } from '../../domain/access.ts';
import { SERVICE_CATEGORIES, type ServiceCategory } from '../../domain/service.ts';
import { subjectSlug } from './subjectSlug.ts';

/** A basket as the address says it, and the names in it that are none of this atlas. */
export interface ReadBasket {
  readonly categories: readonly ServiceCategory[];
  readonly dropped: readonly string[];
}

/** Reads a basket: names between commas, in any order. Without any usable one it is the basket of the atlas. */
export function parseBasket(text: string | undefined, access: PublishedAccess): ReadBasket {
  if (text === undefined) return { categories: access.parameters.basket, dropped: [] };
  const slugs = text.split(',');
  const offered = basketChoices(access);
  const categories = offered.filter((category) => slugs.includes(subjectSlug(category)));
  const dropped = slugs.filter((slug) => !offered.some((category) => subjectSlug(category) === slug));
  return { categories: categories.length > 0 ? categories : access.parameters.basket, dropped };
}

/** The name of a basket in the address; `null` for that of the atlas, whatever the order. */
export function basketText(categories: readonly ServiceCategory[], access: PublishedAccess): string | null {
  const own = new Set(access.parameters.basket);
  const isOwn = categories.length === own.size && categories.every((category) => own.has(category));
  return isOwn ? null : categories.map(subjectSlug).join(',');
}

/** The categories that a basket may hold: those that are known in any way, in the order of the vocabulary. */
export function basketChoices({ completeness, parameters }: PublishedAccess): readonly ServiceCategory[] {
  return SERVICE_CATEGORIES.filter(
    (category) => completeness[category] !== undefined || parameters.basket.includes(category),
  );
}
