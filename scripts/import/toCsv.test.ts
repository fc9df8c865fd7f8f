import { expect, it } from 'vitest';
import { toCsv } from './toCsv.ts';

it('quotes only what needs it, and ends every line', () => {
  const rows = [
    { code: '01001', name: "L'Abergement, dit « le Grand »" },
    { code: '2A004', name: 'Ajaccio' },
  ];
  expect(toCsv(['code', 'name'], rows)).toBe(
    'code,name\n01001,"L\'Abergement, dit « le Grand »"\n2A004,Ajaccio\n',
  );
});
