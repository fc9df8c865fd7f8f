import { describe, expect, it } from 'vitest';
import { maySetSideBySide, type Observed } from './sideBySide.ts';

const at = (level: string, period: string) => ({ level, period }) as Observed;

describe('maySetSideBySide', () => {
  it('lets figures of one year meet, whatever their level: the indicator is the definition', () => {
    expect(maySetSideBySide(at('commune', '2022'), at('iris', '2022'))).toEqual({ may: true });
  });

  it('lets two neighbourhoods of one edition meet: the base observes one time', () => {
    expect(maySetSideBySide(at('qpv2024', 'edition-2025'), at('qpv2024', 'edition-2025'))).toEqual({
      may: true,
    });
  });

  it.each([
    [at('commune', '2022'), at('qpv2015', 'edition-2022'), 'kindsOfPeriod'],
    [at('commune', '2024-T4'), at('qpv2024', 'edition-2024'), 'kindsOfPeriod'],
    [at('qpv2015', 'edition-2022'), at('qpv2024', 'edition-2022'), 'editionsOfLevels'],
    [at('qpv2015', 'edition-2022'), at('qpv2024', 'edition-2025'), 'editionsOfLevels'],
    [at('commune', '2022'), at('commune', '2021'), 'otherPeriod'],
    [at('commune', '2022'), at('iris', '2022-T4'), 'otherPeriod'],
    [at('qpv2015', 'edition-2022'), at('qpv2015', 'edition-2021'), 'otherPeriod'],
  ])('keeps %j and %j apart, both ways: %s', (a, b, why) => {
    for (const answer of [maySetSideBySide(a, b), maySetSideBySide(b, a)])
      expect(answer).toMatchObject({ may: false, refusal: { why } });
  });
});
