import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/domain/intake.ts';
import { refusalText } from '../../src/i18n/fr/bring.ts';
import { openFile, refusedSize } from '../../src/intake/openFile.ts';
import { utf8 } from './country.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string) => new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const HEADS = 'Intitulé;Thème;Territoires;Montant\n';

/** Files that cannot be read at all, and what the visitor is told. */
const FILES: readonly (readonly [title: string, file: Uint8Array<ArrayBuffer>, message: RegExp])[] = [
  ['nothing', bytes(), /^Le fichier est vide/],
  ['a byte-order mark alone', bytes(0xef, 0xbb, 0xbf), /^Le fichier est vide/],
  ['blank lines alone', utf8('\n\n \n'), /^Le fichier est vide/],
  ['headings alone', utf8(HEADS), /que des titres de colonnes/],
  ['one column', utf8('Intitulé\nUn\nDeux\n'), /Une seule colonne/],
  [
    'an old workbook, or one under a password',
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
    /ancien format \(\.xls\).*mot de passe/,
  ],
  ['a PDF', utf8('%PDF-1.7\n'), /C’est un PDF/],
  ['a page saved as a workbook', utf8('<html><table><tr><td>1'), /page web/],
  ['a page with a byte-order mark', utf8('\ufeff<!DOCTYPE html>'), /page web/],
  ['JSON', utf8('[{"a": 1}]'), /fichier JSON/],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), /pas du texte/],
  ['UTF-16 without its mark', utf16('a;b\n1;2\n'), /UTF-16 sans marque/],
  ['a byte of no encoding', bytes(0x61, 0x3b, 0x62, 0x0a, 0xe9, 0x3b, 0x81, 0x0a), /^Ligne 2 : un caractère/],
  [
    'a quote that is never closed',
    utf8(`${HEADS}"Un;emploi;01001;1\nDeux;emploi;01001;2\n`),
    /^Ligne 2 : un guillemet/,
  ],
  ['a quote closed inside a cell', utf8(`${HEADS}"Un" deux;emploi;01001;1\n`), /^Ligne 2 : un guillemet/],
  ['too many rows', utf8('a;b\n' + '1;2\n'.repeat(LIMITS.rows + 1)), /plus de 100 000 lignes/],
  ['too many columns', utf8(`${'a;'.repeat(300)}b\n${'1;'.repeat(300)}2\n`), /301 colonnes/],
  ['a cell without end', utf8(`${HEADS}${'x'.repeat(20_000)};emploi;01001;1\n`), /^Ligne 2 : une case/],
  ['an OpenDocument', zipped('content.xml'), /OpenDocument/],
  ['a document of another kind', zipped('word/document.xml'), /pas un classeur/],
  ['a workbook cut short', zipped('xl/workbook.xml').slice(0, 60), /abîmé ou incomplet/],
];

function zipped(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ [name]: strToU8('<x/>'.repeat(50)) }));
}

describe('a file is refused, and the visitor told why', () => {
  it.each(FILES)('%s', async (_title, file, message) => {
    const read = await openFile(file);
    expect('refusal' in read && refusalText(read.refusal).replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
      message,
    );
  });

  it('of 200 MB, politely, by its size alone', () => {
    const refusal = refusedSize(200_000_000);
    expect(refusal && refusalText(refusal)).toBe(
      'Le fichier pèse 200\u202fMo\u00a0: l’atlas en lit 50\u202fMo au plus. Il n’a pas été ouvert. Gardez les seules lignes utiles, ou coupez-le en plusieurs.',
    );
  });
});
