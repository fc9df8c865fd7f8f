import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file of the program and its text. */
export interface Script {
  readonly file: string;
  readonly text: string;
}

/** The functions of the contract that a file may ask. */
export type Asked = 'maySum' | 'mayAverage' | 'mayCompare' | 'mayDrawLine' | 'mayContinue';

/** Why a file may do what is watched: whom it asks, or the file that asks for it; or what it is about, if no figure of a territory. */
export type Permit = { readonly asks: Asked; readonly in?: string } | { readonly about: string };

/** Something that must not be done with figures without asking, and how it is known in a text. */
export interface Watched {
  readonly what: string;
  readonly found: RegExp;
  readonly permits: Readonly<Record<string, Permit>>;
}

/** Every script of these folders, but the tests. */
export function scriptsOf(root: string, folders: readonly string[]): readonly Script[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter(
      (entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name) && !entry.name.includes('.test.'),
    )
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const file = relative(root, path).replaceAll('\\', '/');
      return { file, text: withoutComments(readFileSync(path, 'utf8')) };
    });
}

/** What is wrong: files that do what is watched without a permit, permits that ask nobody, and permits of no use. */
export function unasked({ what, found, permits }: Watched, scripts: readonly Script[]): readonly string[] {
  const doing = scripts.filter(({ text }) => found.test(text)).map(({ file }) => file);
  const textOf = (wanted: string) => scripts.find(({ file }) => file === wanted)?.text ?? '';
  return [
    ...doing
      .filter((file) => !Object.hasOwn(permits, file))
      .map((file) => `${file}: ${what}, and asks nobody`),
    ...Object.entries(permits).flatMap(([file, permit]) => {
      if (!doing.includes(file)) return [`${file}: no longer ${what}`];
      if ('about' in permit) return permit.about === '' ? [`${file}: says not what it is about`] : [];
      const asker = permit.in ?? file;
      const asks = new RegExp(`\\b${permit.asks}\\(`).test(textOf(asker));
      return asks ? [] : [`${file}: ${what}, but ${asker} does not ask ${permit.asks}`];
    }),
  ];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`\\])\/\/[^\n]*/g, '');
}
