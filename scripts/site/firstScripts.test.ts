import { describe, expect, it } from 'vitest';
import { firstScripts } from './firstScripts.ts';

/** A page that starts `main`, which imports `map`; it and `words` import each other; `part` is fetched later, with `words` and `legend`. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  page: [],
  main: ['page'],
  map: ['words', 'main'],
  words: ['map', 'part'],
  part: [],
  legend: ['part'],
};
const graph = {
  getModuleInfo: (id: string) => {
    const importers = IMPORTERS[id];
    return importers ? { isEntry: id === 'page', importers } : null;
  },
};

describe('the first scripts', () => {
  it('are all that the page reaches by static imports, though a part imports it too, and in a circle', () => {
    const first = Object.keys(IMPORTERS).filter((id) => firstScripts(id, graph) === 'first');
    expect(first).toEqual(['page', 'main', 'map', 'words']);
  });

  it('are none of what is fetched later, nor of what only that imports', () => {
    expect(['part', 'legend', 'unknown'].map((id) => firstScripts(id, graph))).toEqual([null, null, null]);
  });
});
