import { describe, expect, it } from 'vitest';
import { isServiceCategory, SERVICE_CATEGORIES, SERVICE_FAMILIES, SERVICE_KINDS } from './service.ts';

const kinds = SERVICE_CATEGORIES.map((category) => SERVICE_KINDS[category]);

describe('the categories of services', () => {
  it('stand in the order of their names', () => {
    expect(SERVICE_CATEGORIES).toEqual([...SERVICE_CATEGORIES].sort());
  });

  it('never share a count: each counts the facilities of one category and nothing else', () => {
    const counts = kinds.flatMap(({ counted }) => counted ?? []);
    expect(new Set(counts).size).toBe(counts.length);
    for (const group of ['facilitiesFoodShop', 'facilitiesCulture']) expect(counts).not.toContain(group);
  });

  it('share a code of the BPE only where the BPE does not tell them apart', () => {
    const codes = kinds.flatMap(({ bpe }) => bpe);
    for (const code of codes) expect(code).toMatch(/^[A-G]\d{3}$/);
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual(['D101', 'B104']);
  });

  it('name families in the order of menus', () => {
    for (const { family } of kinds) expect(SERVICE_FAMILIES).toContain(family);
  });

  it('are told from any other text', () => {
    expect(isServiceCategory('pharmacie')).toBe(true);
    for (const text of ['', 'Pharmacie', 'toString', '__proto__'])
      expect(isServiceCategory(text)).toBe(false);
  });
});
