import { describe, expect, it } from 'vitest';
import { asksCaution } from './caution.ts';
import type { IndicatorId } from './indicators.ts';
import type { Period } from './period.ts';

const asks = (id: IndicatorId, since: string | null, now: string) =>
  asksCaution(id, since as Period | null, now as Period);

describe('the caution of INSEE on the vintages 2019 to 2023', () => {
  it.each(['2019', '2020', '2021', '2022', '2023'])(
    'is told of a change of five years that ends in %s',
    (now) => {
      expect(asks('unemploymentRate', String(Number(now) - 5), now)).toBe(true);
    },
  );

  it.each([
    ['six years or more apart', 'unemploymentRate', '2016', '2022'],
    ['before these vintages', 'unemploymentRate', '2013', '2018'],
    ['after them', 'unemploymentRate', '2019', '2024'],
    ['of what is not compared at all', 'unemploymentRate', '2018', '2022'],
    ['of a register, which is no census', 'jobSeekersPer100', '2017', '2022'],
    ['of editions, which state no year', 'unemploymentRate', 'edition-2017', 'edition-2022'],
    ['without a start', 'unemploymentRate', null, '2022'],
  ] as const)('is not told of a change %s', (_case, id, since, now) => {
    expect(asks(id, since, now)).toBe(false);
  });
});
