import { SERVICE_FAMILIES, type ServiceFamily } from '../../domain/service.ts';

/** Names of the families in the address. No category has one of them. */
const FAMILY_SLUGS: Readonly<Record<ServiceFamily, string>> = {
  education: 'enseignement',
  health: 'sante',
  administration: 'administration',
  employment: 'emploi',
  culture: 'culture',
  sport: 'sport',
  shops: 'commerces',
  transport: 'transports',
  earlyChildhood: 'petite-enfance',
};

/** The name of a family in the address. */
export function familySlug(family: ServiceFamily): string {
  return FAMILY_SLUGS[family];
}

/** The family of this name, if any. */
export function familyOfSlug(slug: string): ServiceFamily | undefined {
  return SERVICE_FAMILIES.find((family) => FAMILY_SLUGS[family] === slug);
}
