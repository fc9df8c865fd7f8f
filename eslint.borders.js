// Who may depend on whom. Each folder lists what it may import; all the rest is refused.
// docs: architecture, "Who may depend on whom". A test lints a sample of every refusal.

const FOLDERS = [
  'domain',
  'stats',
  'geo',
  'i18n',
  'files',
  'intake',
  'load',
  'state',
  'map',
  'charts',
  'panels',
  'ui',
  'lenses',
  'method',
];

/** Folders of `src` → the other folders that each may import, and those of which it may name the types only. */
const MAY_IMPORT = {
  domain: { values: [] },
  stats: { values: ['domain'] },
  geo: { values: ['domain'] },
  i18n: { values: ['domain', 'stats', 'geo'], types: ['state'] },
  // Tables as files, read and written.
  files: { values: ['domain', 'stats', 'geo', 'i18n'] },
  // What a visitor brings: decoded, recognised, checked, in a worker.
  intake: { values: ['domain', 'stats', 'geo', 'i18n', 'files'] },
  load: { values: ['domain', 'stats', 'geo'] },
  state: { values: ['domain', 'stats', 'geo', 'load'] },
  ui: { values: ['i18n'] },
  // Both draw the atlas that they find in the context of the page, which the state gives.
  map: { values: ['domain', 'stats', 'geo', 'i18n', 'state', 'ui'] },
  charts: { values: ['domain', 'stats', 'geo', 'i18n', 'state', 'ui', 'map'] },
  panels: { values: FOLDERS.filter((name) => !['lenses', 'method'].includes(name)) },
  lenses: { values: FOLDERS.filter((name) => name !== 'method') },
  // A page of its own, which the build draws.
  method: { values: ['domain', 'stats', 'geo', 'i18n', 'state', 'map'] },
};

/** Folders that know neither Svelte nor any other package of the screen. */
const PURE = ['domain', 'stats', 'geo', 'i18n', 'files', 'intake', 'load'];

const TESTS = ['**/*.test.ts', '**/*.spec.ts'];

const inFolders = (names) => `^\\.{1,2}/(?:.*/)?(?:${names.join('|')})/`;

const disk = {
  regex: '^node:',
  message: 'Reading and writing belong to scripts/io and to the commands of scripts.',
};
/** The type of a stream comes with the input that a step is given. */
const diskOrStream = { ...disk, allowTypeImports: true };
/** Blocks come compressed out of what holds them. */
const diskNotInflate = { ...disk, regex: '^node:(?!zlib$)' };
const screen = {
  regex: `^(?:svelte|maplibre-gl)(?:/|$)|${inFolders(['map', 'charts', 'panels', 'ui', 'lenses', 'method', 'state', 'load', 'files', 'intake', 'i18n'])}`,
  message: 'Only the application may depend on what is on screen.',
};
const io = {
  regex: '(?:^|/)io/',
  message: 'A step is given its input and answers its output: no disk, no screen.',
};
const commands = {
  regex: '^(?:\\.\\./)+(?:[\\w-]+|(?:serve|site|bench|suites|process)/.*)\\.m?[tj]s$',
  message: 'A step does not know the commands that use it.',
};
const root = {
  regex: '^(?:\\.\\./)+(?:App\\.svelte|main\\.ts|prerender\\.ts)$',
  message: 'The frame of the page depends on the rest, never the reverse.',
};
const packages = { regex: '^(?!geojson$)[^.]', message: 'The vocabulary depends on nothing.' };
const scripts = { regex: '(?:^|/)scripts/', message: 'The application does not know the build.' };
const svelte = { regex: '^svelte(?:/|$)', message: 'This folder does not know the screen.' };
const maplibre = {
  regex: '^maplibre-gl(?:/|$)',
  allowTypeImports: true,
  message: 'MapLibre comes after the first paint, by src/map/gl alone.',
};
const gl = {
  regex: '^\\.{1,2}/(?:.*/)?gl/',
  allowTypeImports: true,
  message:
    'src/map/gl is loaded by import() on the first intent of the visitor: a static import would bring MapLibre.',
};

const lenses = {
  regex: inFolders(['lenses']),
  message: 'A lens is fetched by import() when it is first shown.',
};

const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores: [...TESTS, ...ignores],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

function refusals(folder, { values, types = [] }) {
  const others = FOLDERS.filter((name) => name !== folder);
  const groups = [
    { names: types, allowTypeImports: true },
    {
      names: others.filter((name) => !values.includes(name) && !types.includes(name)),
      allowTypeImports: false,
    },
  ];
  return groups
    .filter(({ names }) => names.length > 0)
    .map(({ names, allowTypeImports }) => ({
      regex: inFolders(names),
      allowTypeImports,
      message: `src/${folder} may import ${[...values, ...types].join(', ') || 'nothing'} only.`,
    }));
}

const ofFolder = ([folder, allowed]) => {
  const always = [disk, root, scripts, ...refusals(folder, allowed)];
  if (folder === 'domain') always.push(packages);
  const patterns = PURE.includes(folder) ? [...always, svelte, maplibre, gl] : [...always, maplibre, gl];
  return forbid([`src/${folder}/**/*.{ts,svelte}`], patterns, ['src/map/gl/**']);
};

/** Where two of these meet, the later one replaces the earlier: each lists all that it forbids. */
export const borders = [
  forbid(['src/*.{ts,svelte}'], [disk, scripts, maplibre, gl, lenses]),
  ...Object.entries(MAY_IMPORT).map(ofFolder),
  forbid(['src/map/gl/**'], [disk, root, scripts, ...refusals('map', MAY_IMPORT.map)]),
  forbid(['scripts/{serve,site,bench,suites,process}/**', 'scripts/*.{ts,mjs}'], [screen]),
  forbid(['scripts/io/**'], [screen]),
  forbid(['scripts/steps/**', 'scripts/sources/**'], [disk, screen, io, commands]),
  forbid(
    ['scripts/import/**', 'scripts/shapes/**', 'scripts/access/**'],
    [diskOrStream, screen, io, commands],
  ),
  forbid(['scripts/walking/**'], [diskNotInflate, screen, io, commands]),
];
