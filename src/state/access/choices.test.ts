import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_ACCESS } from '../../../tests/smallAccess.ts';
import { ACCESS_LEVELS } from '../../domain/access.ts';
import type { Details } from '../details.ts';
import { basketText, parseBasket } from './basket.ts';
import { choicesOf, isOfRange } from './choices.ts';
import { ACCESS_MEASURES, measureOfSlug, measureSlug, measuresAt, subjectsOf } from './measures.ts';
import { paceSlug, pacesOf, parsePace } from './pace.ts';
import { subjectSlug } from './subjectSlug.ts';

const choices = (details: Details) => choicesOf(details, SMALL_ACCESS, 'commune');

describe('the choices of the view of access', () => {
  it('are the share of the inhabitants within 15 minutes of a pharmacy, until the visitor chooses', () => {
    expect(choices({})).toEqual({
      choices: {
        ...{ measure: 'share', subject: 'pharmacie', threshold: 15, range: null, engine: 'direct' },
        ...{ speed: 6, basket: ['boulangerie', 'college', 'pharmacie'], day: null },
      },
      rejected: [],
    });
  });

  it('are read from the address', () => {
    const { choices: read, rejected } = choices({
      ...{ mesure: 'temps', service: 'college', seuil: '5', gamme: 'intermediaire', moteur: 'direct' },
      ...{ pas: '3', panier: 'pharmacie,college' },
    });
    expect(read).toEqual({
      ...{ measure: 'median', subject: 'college', threshold: 5, range: 'intermediate', engine: 'direct' },
      ...{ speed: 3, basket: ['college', 'pharmacie'], day: null },
    });
    expect(rejected).toEqual([]);
  });

  it('that are unusable give way to their defaults, and are told', () => {
    const { choices: read, rejected } = choices({
      ...{ mesure: 'rien', service: 'fusee', seuil: '7', gamme: 'grande', moteur: 'reseau' },
      ...{ pas: '12', panier: 'pharmacie,dragon', jour: '1' },
    });
    expect(read).toEqual({ ...choices({}).choices, basket: ['pharmacie'] });
    expect(rejected.map(({ parameter, value }) => `${parameter}=${value}`).sort()).toEqual(
      [
        'gamme=grande',
        'jour=1',
        'mesure=rien',
        'moteur=reseau',
        'pas=12',
        'panier=dragon',
        'service=fusee',
        'seuil=7',
      ].sort(),
    );
  });

  it('leave in silence what only the list of what is near can choose: a family, any distance', () => {
    expect(choices({ service: 'sante', seuil: 'tous' })).toEqual(choices({}));
  });

  it('keep the service from one measure to another, in silence where the other has it not', () => {
    expect(choices({ mesure: 'equipements', service: 'pharmacie' }).choices.subject).toBe(
      'facilitiesPharmacy',
    );
    expect(choices({ mesure: 'equipements', service: 'college' })).toMatchObject({
      choices: { subject: 'facilitiesPharmacy' },
      rejected: [],
    });
  });

  it('give way in silence to the first measure where the level has not the one asked for', () => {
    expect(choicesOf({ mesure: 'apl' }, SMALL_ACCESS, 'qpv2024')).toMatchObject({
      choices: { measure: 'share' },
      rejected: [],
    });
  });

  it('take the first of a range where the pharmacy is not of it', () => {
    expect(choices({ gamme: 'intermediaire' }).choices.subject).toBe('college');
    expect(choices({ gamme: 'intermediaire', service: 'pharmacie' }).choices.subject).toBe('pharmacie');
  });

  it('offer counts and accessibilities for the communes alone', () => {
    expect(measuresAt(SMALL_ACCESS, 'commune')).toEqual([...ACCESS_MEASURES]);
    expect(measuresAt(SMALL_ACCESS, 'qpv2024')).toEqual(['share', 'median', 'basket']);
  });

  it('are total: any text gives a choice that the atlas has', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('part', '15', 'pharmacie', '3', 'direct', 'reseau', ','),
    );
    const names = ['mesure', 'service', 'seuil', 'gamme', 'moteur', 'pas', 'panier', 'jour'] as const;
    const details = fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });
    fc.assert(
      fc.property(details, fc.constantFrom(...ACCESS_LEVELS), (typed, level) => {
        const { choices: read } = choicesOf(typed, SMALL_ACCESS, level);
        const offered = subjectsOf(SMALL_ACCESS, level, read.measure);
        expect(read.measure === 'basket' || offered.length === 0 || offered.includes(read.subject)).toBe(
          true,
        );
        expect(read.basket.length).toBeGreaterThan(0);
        expect(SMALL_ACCESS.engines).toContain(read.engine);
        expect(pacesOf(SMALL_ACCESS.parameters)).toContain(read.speed);
      }),
    );
  });
});

describe('the names in the address', () => {
  it('of a measure lead back to it', () => {
    for (const measure of ACCESS_MEASURES) expect(measureOfSlug(measureSlug(measure))).toBe(measure);
  });

  it('of a speed lead back to it, with a comma too', () => {
    const parameters = { ...SMALL_ACCESS.parameters, speed: 4.5 };
    for (const speed of pacesOf(parameters)) expect(parsePace(paceSlug(speed), parameters)).toBe(speed);
    expect(parsePace('4,5', parameters)).toBe(4.5);
  });

  it('of a subject tell any two apart at a measure', () => {
    for (const measure of ACCESS_MEASURES) {
      const slugs = subjectsOf(SMALL_ACCESS, 'commune', measure).map(subjectSlug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });

  it('of a basket lead back to it; that of the atlas has none', () => {
    expect(basketText(['pharmacie', 'boulangerie', 'college'], SMALL_ACCESS)).toBeNull();
    const text = basketText(['college', 'arret_tram'], SMALL_ACCESS);
    expect(text).toBe('college,arret-tram');
    expect(parseBasket(text ?? '', SMALL_ACCESS)).toEqual({
      categories: ['arret_tram', 'college'],
      dropped: [],
    });
  });
});

it('a count is of the range of the category that it counts', () => {
  expect(isOfRange('facilitiesPharmacy', 'proximity')).toBe(true);
  expect(isOfRange('facilitiesPharmacy', 'superior')).toBe(false);
  expect(isOfRange('facilitiesCulture', 'proximity')).toBe(false);
});
