import { SERVICE_TEXTS } from '../../i18n/fr/services.ts';
import { sentence } from '../../i18n/words.ts';
import type { ServiceCategory } from '../../domain/service.ts';

/** A category as it begins a line: "Pharmacie". */
export function serviceName(category: ServiceCategory): string {
  return sentence(SERVICE_TEXTS[category].singular).slice(0, -1);
}
