import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COLORS } from './colors.ts';

const css = readFileSync(join(import.meta.dirname, '../../app.css'), 'utf8');
const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
const token = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(root)?.[1];

it.each(Object.entries(COLORS))('the colour %s of the canvas is that of the stylesheet', (name, color) => {
  expect(token(name === 'commune' ? 'border-commune' : name)).toBe(color);
});
