import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { borders } from './eslint.borders.js';
import svelteConfig from './svelte.config.js';

const namespaces = {
  selector:
    'ImportDeclaration[source.value=/^(?:d3|@turf\\u002Fturf|maplibre-gl)$/] > ImportNamespaceSpecifier',
  message: 'Import by name: a namespace brings the whole library to the visitor.',
};
const defaults = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Export by name: a file is named after what it exports.',
};
const spreads = {
  selector: 'SvelteElement[kind="html"] > SvelteStartTag > SvelteSpreadAttribute',
  message: 'Name the attributes: a spread brings two kilobytes of Svelte to the first load.',
};

/** The rules that need types, where one program serves all files. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
};

export default ts.config(
  {
    ignores: ['dist/', '.cache/', 'public/', 'node_modules/', 'test-results/', 'playwright-report/', 'data/'],
  },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // The compiler knows every name, in components too.
      'no-undef': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', namespaces, defaults, spreads],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{src,scripts,tests}/**/*.ts', '*.ts'],
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: typed,
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  { files: ['src/i18n/fr*.ts', 'src/i18n/fr/**'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.config.{ts,js}'], rules: { 'no-restricted-syntax': ['error', namespaces] } },
  ...borders,
  prettier,
  svelte.configs.prettier,
);
