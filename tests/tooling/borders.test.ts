import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// A snippet is in no TypeScript program: the rules that need types are for real files.
const eslint = new ESLint({ overrideConfig: ts.configs.disableTypeChecked });

/** The rules that a text breaks when it stands in a file of this path. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const svelte = (code: string) => `<script lang="ts">\n  ${code}\n</script>`;

describe('the borders refuse', () => {
  it.each([
    ['a step that reads the disk', 'scripts/steps/a.ts', "import 'node:fs';"],
    ['a step that knows io', 'scripts/steps/a.ts', "import '../io/files.ts';"],
    ['a step that knows its command', 'scripts/steps/a.ts', "import '../build.ts';"],
    ['a step that knows the screen', 'scripts/steps/a.ts', "import '../../src/map/palettes.ts';"],
    [
      'a step of the import that reads the disk',
      'scripts/import/a.ts',
      "import { createReadStream } from 'node:fs';",
    ],
    [
      'a step of the import that makes streams',
      'scripts/import/a.ts',
      "import { Readable } from 'node:stream';",
    ],
    ['a step of the import that knows io', 'scripts/import/a.ts', "import '../io/files.ts';"],
    ['a reader of ways that reads the disk', 'scripts/walking/a.ts', "import 'node:fs';"],
    ['a reader of ways that knows io', 'scripts/walking/a.ts', "import '../io/files.ts';"],
    ['a measure of access that knows io', 'scripts/access/a.ts', "import '../io/files.ts';"],
    ['a description that knows io', 'scripts/sources/a.ts', "import '../io/files.ts';"],
    ['a command that knows the screen', 'scripts/build.ts', "import '../src/i18n/fr.ts';"],
    ['a vocabulary with words of the screen', 'src/domain/a.ts', "import '../i18n/fr.ts';"],
    ['a vocabulary with statistics', 'src/domain/a.ts', "import '../stats/classify.ts';"],
    ['a vocabulary with a library', 'src/domain/a.ts', "import 'd3';"],
    ['a vocabulary below with the map above', 'src/domain/indicators/a.ts', "import '../../map/a.ts';"],
    ['statistics with Svelte', 'src/stats/a.ts', "import 'svelte';"],
    ['a shape with the disk', 'src/geo/a.ts', "import 'node:path';"],
    ['a state with MapLibre', 'src/state/a.ts', "import { Map } from 'maplibre-gl';"],
    ['a reading of tables with the state', 'src/intake/a.ts', "import '../state/rows.ts';"],
    ['a writing of tables with their reading', 'src/files/a.ts', "import '../intake/readTable.ts';"],
    ['a state with a panel', 'src/state/A.svelte.ts', "import '../panels/Legend.svelte';"],
    ['a first map with MapLibre', 'src/map/svg/SvgMap.svelte', svelte("import 'maplibre-gl';")],
    ['a first map with the second', 'src/map/svg/SvgMap.svelte', svelte("import '../gl/MapCanvas.svelte';")],
    ['a map with a panel', 'src/map/a.ts', "import '../panels/Legend.svelte';"],
    ['a panel with a lens at once', 'src/panels/A.svelte', svelte("import '../lenses/a/A.svelte';")],
    ['a frame with a lens at once', 'src/App.svelte', svelte("import './lenses/a/A.svelte';")],
    ['a chart with a lens', 'src/charts/A.svelte', svelte("import '../lenses/a/A.svelte';")],
    ['a second map with a panel', 'src/map/gl/a.ts', "import '../../panels/Legend.svelte';"],
    ['words with the state itself', 'src/i18n/a.ts', "import { Atlas } from '../state/Atlas.svelte.ts';"],
    ['a panel with the second map', 'src/panels/A.svelte', svelte("import '../map/gl/MapCanvas.svelte';")],
    ['a panel with a lens', 'src/panels/A.svelte', svelte("import '../lenses/a/A.svelte';")],
    ['a panel with a view fetched later', 'src/panels/a.ts', "import '../lenses/periods/tracks.ts';"],
    ['a view with the page of the method', 'src/lenses/a/a.ts', "import '../../method/example.ts';"],
    [
      'the page of the method with a panel',
      'src/method/A.svelte',
      svelte("import '../panels/Legend.svelte';"),
    ],
    ['a panel with the frame', 'src/panels/A.svelte', svelte("import '../App.svelte';")],
    ['a control that knows the field', 'src/ui/Select.svelte', svelte("import '../domain/level.ts';")],
    ['a frame with the second map', 'src/App.svelte', svelte("import './map/gl/MapCanvas.svelte';")],
    ['an application with the build', 'src/App.svelte', svelte("import '../scripts/build.ts';")],
  ])('%s', async (_case, path, code) => {
    expect(await broken(path, code)).toContain(IMPORTS);
  });
});

describe('the borders allow', () => {
  it.each([
    ['a step with the vocabulary', 'scripts/steps/a.ts', "import '../../src/domain/level.ts';"],
    [
      'a step of the import with the type of a stream',
      'scripts/import/a.ts',
      "import type { Readable } from 'node:stream';",
    ],
    ['a reader of ways with inflation', 'scripts/walking/a.ts', "import { inflateSync } from 'node:zlib';"],
    ['io with the disk', 'scripts/io/files.ts', "import 'node:fs';"],
    ['a state with the statistics', 'src/state/a.ts', "import '../stats/classify.ts';"],
    ['words with the type of the state', 'src/i18n/a.ts', "import type { Row } from '../state/rows.ts';"],
    ['a map with the state', 'src/map/a.ts', "import { getAtlas } from '../state/context.ts';"],
    ['the second map with MapLibre', 'src/map/gl/a.ts', "import { Map } from 'maplibre-gl';"],
    [
      'a frame with the second map, later',
      'src/App.svelte',
      svelte("void import('./map/gl/MapCanvas.svelte');"),
    ],
    ['a view with a panel', 'src/lenses/a/A.svelte', svelte("import '../../panels/Legend.svelte';")],
    ['a panel with a view, later', 'src/panels/a.ts', "void import('../lenses/a/A.svelte');"],
    ['a panel with the charts', 'src/panels/A.svelte', svelte("import '../charts/Beeswarm.svelte';")],
  ])('%s', async (_case, path, code) => {
    expect(await broken(path, code)).not.toContain(IMPORTS);
  });
});

describe('the style refuses', () => {
  it.each([
    [
      'a whole library under one name',
      'src/geo/a.ts',
      "import * as d3 from 'd3';\nd3.sum([]);",
      'no-restricted-syntax',
    ],
    ['a default export', 'src/geo/a.ts', 'export default 1;', 'no-restricted-syntax'],
    ['any', 'src/geo/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['a word on the console', 'src/geo/a.ts', 'console.log(1);', 'no-console'],
    ['a task left in a comment', 'src/geo/a.ts', '// TODO: later', 'no-warning-comments'],
    ['raw HTML in a component', 'src/ui/A.svelte', '{@html "<b>a</b>"}', 'svelte/no-at-html-tags'],
    ['a file of more than 200 lines', 'src/geo/a.ts', 'export {};\n'.repeat(201), 'max-lines'],
  ])('%s', async (_case, path, code, rule) => {
    expect(await broken(path, code)).toContain(rule);
  });
});
