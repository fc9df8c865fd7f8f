/** How the journeys of what is near open it, and find its parts by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';
import { mapOf } from './atlas.ts';

/** Deep inside a neighbourhood of both generations. */
export const INSIDE = { longitude: 3.5136, latitude: 50.3791 };
export const INSIDE_POINT = '3.51360,50.37910';
/** In the middle of Valenciennes, a kilometre from any. */
export const OUTSIDE_POINT = '3.52345,50.35812';

/** Opens the view of what is near, and waits until it answers. */
export async function openNear(page: Page, more = ''): Promise<void> {
  await page.goto(`./?vue=pres-de-moi${more}`);
  await expect(mapOf(page)).toHaveAttribute('tabindex', '0');
  await page.evaluate(async () => void (await document.fonts.ready));
}

/** Where the words of a place are typed. */
export function box(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Commune, quartier, service ou adresse' });
}

/** Whether the place is in a neighbourhood. */
export function answers(page: Page): Locator {
  return page.getByRole('region', { name: 'Ce lieu est-il dans un quartier prioritaire ?' });
}

/** The answer of each generation, in two words. */
export function verdicts(page: Page): Locator {
  return answers(page).locator('.verdict');
}

/** The services around the place. */
export function services(page: Page): Locator {
  return page.getByRole('region', { name: 'Les services à pied', exact: true });
}
