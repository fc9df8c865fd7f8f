import type { Page } from '@playwright/test';
import { mapOf, open, openDisplay, searchBox, sentenceOf, startMapLibre } from './atlas.ts';
import { FIVE_ROWS, frenchCsv } from './broughtFiles.ts';
import { findings } from './findings.ts';
import { expect, test } from './journey.ts';

/** Opens a view and waits until its sheet is there. */
async function openSheet(page: Page, query: string): Promise<void> {
  await open(page, query);
  await expect(page.locator('#fiche')).toBeVisible();
}

/** A view without a map. */
async function openCompare(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('img', { name: /^Carte des territoires à ajouter/ })).toBeVisible();
}

/** A picture of the register, with its totals. */
async function openActions(page: Page, more: string): Promise<void> {
  await page.goto(`./?vue=actions${more}`);
  await expect(page.getByRole('heading', { name: 'Ce que le registre recense' })).toBeVisible();
}

const VIEWS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the default view': (page) => open(page),
  'the plain values': async (page) => {
    await open(page, '?vue=valeurs');
    await expect(page.getByRole('application', { name: /^Répartition/ })).toBeVisible();
  },
  'the default view under MapLibre': async (page) => {
    await open(page);
    await startMapLibre(page);
  },
  'neighbourhoods of 2024': (page) => open(page, '?niveau=qpv-2024'),
  'a count of 2015': (page) => open(page, '?niveau=qpv-2015&indicateur=demandeurs-d-emploi-abc-femmes'),
  'IRIS, estimated': (page) => open(page, '?niveau=iris'),
  'the sheet of an IRIS': (page) => openSheet(page, '?territoire=590140101'),
  'poverty, with absences': (page) => open(page, '?indicateur=taux-de-pauvrete'),
  'the gap to the agglomeration': (page) =>
    open(page, '?vue=valeurs&methode=ecart-a-l-agglomeration&classes=7'),
  'two indicators crossed, with absences': (page) => open(page, '?vue=croiser'),
  'priorities, with territories that are not ranked': (page) =>
    open(page, '?vue=priorites&priorites=taux-de-chomage:3,taux-de-pauvrete:3'),
  'a sheet beside the map': (page) => openSheet(page, '?territoire=59153'),
  'a sheet in a drawer': async (page) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openSheet(page, '?territoire=QN05922M');
  },
  'the source of a figure': async (page) => {
    await open(page);
    await page.getByRole('button', { name: /^D’où vient ce chiffre/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the list of the search': async (page) => {
    await open(page);
    await searchBox(page).fill('centre ville');
    await expect(page.getByRole('option', { name: /^Centre Ville/ }).first()).toBeVisible();
  },
  'the files of the table': async (page) => {
    await open(page);
    await page.getByText('Télécharger ce tableau').click();
    await expect(page.getByRole('button', { name: 'XLSX' })).toBeVisible();
  },
  'the classes and colours': async (page) => {
    await open(page, '?niveau=qpv-2024');
    await openDisplay(page);
  },
};

/** Views that stand in the place of the map. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'time, with a sheet': async (page) => {
    await page.goto('./?vue=periodes&territoire=59153');
    await expect(page.getByRole('heading', { name: 'Une carte par période' })).toBeVisible();
  },
  'nothing to compare yet': (page) => openCompare(page, '?vue=comparer'),
  'four territories side by side': (page) =>
    openCompare(page, '?vue=comparer&comparer=59014,QN05921M,590140101,QP059024'),
  'two territories side by side, on a phone': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openCompare(page, '?vue=comparer&comparer=59014,59606');
    await page.getByText(/^Cocher dans la liste/).click();
  },
  'time, editions': async (page) => {
    await page.goto('./?vue=periodes&niveau=qpv-2015&indicateur=taux-de-pauvrete');
    await expect(page.getByRole('heading', { name: 'Une carte par période' })).toBeVisible();
  },
  'the twins of a neighbourhood': async (page) => {
    await page.goto('./?vue=jumeaux');
    await expect(page.getByRole('heading', { name: /^Les cinq jumeaux/ })).toBeVisible();
  },
  'the map of actions': (page) => openActions(page, ''),
  'needs and answers, with the detail of a zone blanche': (page) =>
    openActions(page, '&onglet=grille&lieu=59014&besoin=emploi'),
  'needs and answers, on a phone': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openActions(page, '&onglet=grille&niveau=qpv-2024');
  },
  'before and after a programme': async (page) => {
    await page.goto('./?vue=actions&onglet=avant-apres');
    await expect(page.getByRole('heading', { name: 'Le long des années' })).toBeVisible();
  },
  'the programmes in time': (page) => openActions(page, '&onglet=frise'),
  'the flow of money': (page) => openActions(page, '&onglet=flux'),
  'the sheet of an action': (page) => openActions(page, '&onglet=liste&action=PNRU-CORRIDOR'),
  'no place near which to look yet': async (page) => {
    await page.goto('./?vue=pres-de-moi');
    await expect(page.getByRole('heading', { name: 'Aucun lieu n’est encore choisi' })).toBeVisible();
  },
  'what is near a place': async (page) => {
    await page.goto('./?vue=pres-de-moi&point=3.51360,50.37910');
    await expect(page.getByRole('heading', { name: 'Tous les services' })).toBeVisible();
  },
  'what is near a place, on a phone, with the list of the search': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./?vue=pres-de-moi&lieu=59014');
    await expect(page.getByRole('heading', { name: 'Tous les services' })).toBeVisible();
    await page.getByRole('combobox', { name: /^Commune, quartier/ }).fill('centre');
    await expect(page.getByRole('option', { name: /^Centre Ville/ }).first()).toBeVisible();
  },
  'a table to be imported': async (page) => {
    await page.goto('./?vue=importer');
    await expect(page.getByLabel('Choisir un fichier CSV ou XLSX')).toBeVisible();
  },
  'a table that was imported, with refusals, on a phone': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./?vue=importer');
    await page.getByLabel('Choisir un fichier CSV ou XLSX').setInputFiles(frenchCsv(FIVE_ROWS));
    await page.getByRole('button', { name: 'Vérifier les lignes' }).click();
    await page.getByRole('button', { name: 'Montrer dans l’atlas' }).click();
    await expect(page.getByText('3 lignes sont montrées avec le registre.')).toBeVisible();
  },
  'access to services, with bounds and a territory': async (page) => {
    await page.goto('./?vue=acces&territoire=59014');
    await expect(page.getByRole('heading', { name: 'À quelle distance est chaque service' })).toBeVisible();
    await page.getByText(/^Les pharmacies dont la position est connue \(/).click();
    await page.getByText(/^Panier de services/).click();
    await page.getByText(/^Réglages de la mesure/).click();
  },
  'access to services, on a phone': async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./?vue=acces&niveau=qpv-2024&mesure=temps');
    await expect(page.getByRole('heading', { name: 'À quelle distance est chaque service' })).toBeVisible();
  },
  'the two generations of perimeters': async (page) => {
    await page.goto('./?vue=perimetres&quartier=QP059026');
    await expect(page.getByRole('table').first()).toBeVisible();
  },
};

for (const [view, show] of Object.entries({ ...VIEWS, ...PAGES })) {
  test(`axe finds nothing, all rules on: ${view}`, async ({ page }) => {
    await show(page);
    await expect(view in VIEWS ? mapOf(page) : sentenceOf(page)).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });
}
