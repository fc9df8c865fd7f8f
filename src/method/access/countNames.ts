import { APL_TEXTS, FACILITY_TEXTS } from '../../i18n/fr/services.ts';

/** What a count of facilities is called inside a sentence; one without words keeps its id. */
export function facilityName(id: string): string {
  const name = (FACILITY_TEXTS as Readonly<Partial<Record<string, string>>>)[id];
  return name === undefined ? id : name.charAt(0).toLocaleLowerCase('fr') + name.slice(1);
}

/** What an accessibility of the DREES is called, and its unit; one without words keeps its id. */
export function aplText(id: string): { readonly label: string; readonly unit: string } {
  const texts: Readonly<Partial<Record<string, { label: string; unit: string }>>> = APL_TEXTS;
  return texts[id] ?? { label: id, unit: '' };
}
