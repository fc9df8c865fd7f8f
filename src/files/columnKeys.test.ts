import { expect, it } from 'vitest';
import { columnKeys } from './columnKeys.ts';
import { fileSlug } from './fileSlug.ts';

it('names a file in French words without accents, parted by hyphens', () => {
  expect(fileSlug("Taux de chômage, 2022, Condé-sur-l'Escaut")).toBe(
    'taux-de-chomage-2022-conde-sur-l-escaut',
  );
});

it('cuts a long name between two words, at 80 characters', () => {
  const name = fileSlug('Une phrase assez longue '.repeat(10));
  expect(name.length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/(?:une|phrase|assez|longue)$/);
});

it('names a file that no letter could name', () => {
  expect(fileSlug('???')).toBe('tableau');
});

it('never gives two columns the same name', () => {
  expect(
    columnKeys([
      { title: 'Écart', unit: '%' },
      { title: 'Ecart', unit: '%' },
      { title: 'Montant', unit: '€' },
    ]),
  ).toEqual(['ecart_pourcent', 'ecart_pourcent_2', 'montant_euros']);
});
