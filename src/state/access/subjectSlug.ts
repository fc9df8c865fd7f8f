import { isServiceCategory, SERVICE_KINDS } from '../../domain/service.ts';

/** Figures that are of no category of services, under names of their own in the address. */
const OWN_SLUGS: Readonly<Record<string, string>> = {
  facilitiesCulture: 'equipements-culturels',
  facilitiesFoodShop: 'commerces-alimentaires',
  aplGeneralPractitionersUnder65: 'medecin-generaliste-de-moins-de-65-ans',
};

/** Whether a name in the address is that of a figure that no category of services has. */
export function isOwnSlug(slug: string): boolean {
  return Object.values(OWN_SLUGS).includes(slug);
}

/**
 * The name in the address of what a measure is told of: a category of services, a count of facilities, an accessibility.
 *
 * A count bears the name of the category that it counts, so that a change of measure keeps the choice.
 */
export function subjectSlug(subject: string): string {
  const own = OWN_SLUGS[subject];
  if (own) return own;
  const category = isServiceCategory(subject)
    ? subject
    : Object.entries(SERVICE_KINDS).find(
        ([, { counted, apl }]) => counted === subject || apl === subject,
      )?.[0];
  return (category ?? subject).replaceAll('_', '-');
}
