import { expect, it } from 'vitest';
import { SourceDialogState } from './sourceDialog.svelte.ts';

it('the dialog answers for the figure asked last, and for none once closed', () => {
  const dialog = new SourceDialogState();
  expect(dialog.asked).toBeNull();
  dialog.show('population', 'commune');
  dialog.show('povertyRate', 'qpv2024');
  expect(dialog.asked).toEqual({ id: 'povertyRate', level: 'qpv2024' });
  dialog.close();
  expect(dialog.asked).toBeNull();
});
