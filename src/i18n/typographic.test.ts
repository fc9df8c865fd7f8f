import { describe, expect, it } from 'vitest';
import { foldText } from '../geo/accentFold.ts';
import { typographic } from './typographic.ts';

describe('a text of the data', () => {
  it.each([
    ["Condé-sur-l'Escaut", 'Condé-sur-l’Escaut'],
    ["Zone Intercommunale Rives De L'Escaut", 'Zone Intercommunale Rives De L’Escaut'],
    ["Demandeurs d'emploi de l'année", 'Demandeurs d’emploi de l’année'],
    ['Condé-sur-l’Escaut', 'Condé-sur-l’Escaut'],
    ['Anzin', 'Anzin'],
  ])('%j is printed %j', (text, printed) => {
    expect(typographic(text)).toBe(printed);
    expect(foldText(printed)).toBe(foldText(text));
  });
});
