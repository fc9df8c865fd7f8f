import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS, readAccess } from './readAccess.ts';

const SHIPPED = readFileSync(new URL('../../data/access.json', import.meta.url), 'utf8');
const read = (text: string) => readAccess({ name: 'access.json', text });
const swapped = (found: string, put: string) => {
  expect(SHIPPED).toContain(found);
  return read(SHIPPED.replace(found, put));
};

describe('readAccess', () => {
  it('reads the speed of the IGN and the mean detour of European cities, each with its source', () => {
    const { value, issues } = read(SHIPPED);
    expect(issues).toEqual([]);
    expect(value).toMatchObject({ speed: 4, detour: 1.34, basketThreshold: 15 });
    expect(value?.sources.speed).toContain('IGN');
    expect(value?.sources.detour).toContain('1,343');
  });

  it('has defaults of the same values, for a folder that does not say', () => {
    const { sources: _, ...figures } = read(SHIPPED).value ?? DEFAULT_ACCESS;
    expect(DEFAULT_ACCESS).toMatchObject(figures);
  });

  it.each([
    ['a speed of a runner', '"value": 4,', '"value": 12,', 3, 'speed.value', '12', /walking speed in km\/h/],
    ['a shortcut', '"value": 1.34', '"value": 0.9', 7, 'detour.value', '0.9', /detour factor/],
    ['a spacing that is no whole number', '200', '20.5', 11, 'spacing.commune', '20.5', /whole number/],
    [
      'a spacing too fine to build',
      '"qpv2015": 50',
      '"qpv2015": 1',
      13,
      'spacing.qpv2015',
      '1',
      /20 to 1000/,
    ],
    ['another threshold', ': 15', ': 12', 15, 'basketThreshold', '12', /5, 10, 15, 20, 30/],
  ])('refuses %s, with its line', (_, found, put, line, column, value, rule) => {
    const { value: settings, issues } = swapped(found, put);
    expect(settings).toBeUndefined();
    expect(issues).toEqual([
      { file: 'access.json', line, column, value, rule: expect.stringMatching(rule) as string },
    ]);
  });

  it('refuses a figure without its source', () => {
    const { issues } = read(SHIPPED.replace(/"source": "IGN[^"]*"/, '"source": ""'));
    expect(issues).toEqual([
      {
        file: 'access.json',
        line: 4,
        column: 'speed.source',
        value: '',
        rule: 'a figure without its source',
      },
    ]);
  });

  it('refuses what is no JSON, and what it does not know', () => {
    expect(read('{').issues).toHaveLength(1);
    expect(swapped('"basketThreshold"', '"basket"').issues.map(({ column }) => column)).toEqual([
      'basketThreshold',
      'basket',
    ]);
  });
});
