import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { mapStyle } from '../../src/map/gl/style.ts';

it('the style of the interactive map is one that MapLibre accepts', () => {
  expect(validateStyleMin(mapStyle())).toEqual([]);
});
