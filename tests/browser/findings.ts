import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Runs every rule of axe, those of AAA, of good practice and on trial included, and says what it finds. */
export async function findings(page: Page): Promise<string[]> {
  // The page has no frame: axe need not open another to gather what each of them says.
  const axe = () => new AxeBuilder({ page }).setLegacyMode();
  await axe().withRules(['document-title']).analyze();
  const rules = await page.evaluate(() =>
    (window as unknown as { axe: { getRules(): { ruleId: string }[] } }).axe
      .getRules()
      .map(({ ruleId }) => [ruleId, { enabled: true }] as const),
  );
  const { violations } = await axe()
    .options({ rules: Object.fromEntries(rules), resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all, none }) =>
        `${id}: ${html.slice(0, 120)} (${[...any, ...all, ...none]
          .map(({ message }) => message)
          .join(' ; ')
          .slice(0, 200)})`,
    ),
  );
}
