import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WALK_THRESHOLDS, type PublishedService } from '../domain/access.ts';
import { wholeMinutes } from '../domain/accessFigure.ts';
import type { QuarterAnswer, SeenQuarter } from '../geo/quarterAnswer.ts';
import { accuracyText, describeAnswer, describeWalk, lengthText, minutesText, timeText } from './near.ts';

const seen = (quarter: Partial<SeenQuarter> = {}): SeenQuarter => ({
  ...{
    code: 'QN05921M',
    name: "Rives de l'Escaut",
    distance: 123.4,
    within: false,
    accuracy: 19,
    margin: 39,
  },
  ...quarter,
});
const told = (answer: QuarterAnswer, accuracy = 20, level: 'qpv2024' | 'qpv2015' = 'qpv2024') =>
  describeAnswer(answer, level, accuracy, 'Valenciennes Métropole').replace(/[\u202f\u00a0]/g, ' ');

describe('lengths and times', () => {
  it.each([
    [4, 'moins de 10 m'],
    [12, '10 m'],
    [268, '270 m'],
    [996, '1,0 km'],
    [1249, '1,2 km'],
  ])('%d m reads %s', (metres, text) => {
    expect(lengthText(metres).replaceAll('\u202f', ' ')).toBe(text);
  });

  it.each([
    [19, '19 m'],
    [19.2, '20 m'],
    [1000, '1,0 km'],
    [1234, '1,3 km'],
  ])('an accuracy of %d m reads %s, never less', (metres, text) => {
    expect(accuracyText(metres).replaceAll('\u202f', ' ')).toBe(text);
  });

  it.each([
    [0, '1 min'],
    [11.2, '12 min'],
    [59.5, '1 h 00'],
    [65, '1 h 05'],
  ])('%d minutes read %s', (minutes, text) => {
    expect(minutesText(minutes).replace(/[\u202f\u00a0]/g, ' ')).toBe(text);
  });

  it('a time shown as within a threshold is within it, and the reverse', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 45, noNaN: true }),
        fc.constantFrom(...WALK_THRESHOLDS),
        (minutes, threshold) => {
          expect(Number.parseInt(minutesText(minutes), 10) <= threshold).toBe(
            wholeMinutes(minutes) <= threshold,
          );
        },
      ),
    );
  });

  it('a walk says its time and its length', () => {
    expect(timeText({ minutes: 11.2, walked: 746 }).replaceAll('\u202f', ' ')).toBe('environ 12 min (750 m)');
  });
});

describe('whether a place is in a neighbourhood, in words', () => {
  it('inside: which, and how far from its border', () => {
    expect(told({ kind: 'inside', quarter: seen({ within: true }) })).toBe(
      'Ce lieu est dans le quartier Rives de l’Escaut (QN05921M), à 120 m de sa limite.',
    );
  });

  it('outside: the nearest, in the past for the generation that is over', () => {
    expect(told({ kind: 'outside', nearest: seen({ code: 'QP059021' }) }, 20, 'qpv2015')).toBe(
      'Ce lieu n’était dans aucun quartier prioritaire de l’agglomération. Le quartier le plus proche est ' +
        'Rives de l’Escaut (QP059021), à 120 m.',
    );
  });

  it('at a border: the side, and why nothing is decided', () => {
    expect(told({ kind: 'edge', quarters: [seen({ distance: 31, within: true })] })).toBe(
      'Ce lieu est à 30 m de la limite dessinée de Rives de l’Escaut (QN05921M), du côté du quartier. L’atlas ne ' +
        'tranche pas à moins de 39 m d’une limite : le tracé est juste à 19 m près, le lieu à 20 m près.',
    );
  });

  it('at several borders: the first names, and how many more; a vague place could be better known', () => {
    const quarters = ['A', 'B', 'C', 'D', 'E'].map((name) =>
      seen({ name, code: name, margin: 519, accuracy: 19 }),
    );
    const [first = seen(), ...others] = quarters;
    expect(told({ kind: 'edge', quarters: [first, ...others] }, 500)).toContain(
      'Il est aussi près de la limite de B (B), C (C), D (D) et 1 autre. Un lieu plus précis donnerait',
    );
  });

  it('beyond the agglomeration: never "outside"', () => {
    const text = told({ kind: 'beyond', nearest: undefined });
    expect(text).toBe(
      'L’atlas ne connaît que les quartiers de son agglomération (Valenciennes Métropole) : il ne peut pas répondre ici.',
    );
  });

  it('at the border of the agglomeration: a neighbour may hold it', () => {
    expect(told({ kind: 'border', nearest: seen() })).toContain(
      'un quartier voisin, que l’atlas ne connaît pas',
    );
  });
});

it('a service says its walk, its kind, its address, its commune and its year', () => {
  const service: PublishedService = {
    ...{ id: 'p', category: 'pharmacie', name: 'Pharmacie', address: "1 place d'Armes" },
    ...{ commune: '59606', year: 2026, source: 's' },
  };
  const walk = { service, direct: 500, walked: 670, minutes: 10.05 };
  expect(describeWalk(walk, 'Valenciennes').replaceAll('\u202f', ' ')).toBe(
    'environ 11 min (670 m), pharmacie, 1 place d’Armes, Valenciennes, observé en 2026',
  );
  expect(describeWalk({ ...walk, service: { ...service, address: '' } }, 'Valenciennes')).toContain(
    'adresse non publiée',
  );
});
