import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importTables } from '../../scripts/importTables.ts';
import { readPublished } from '../../scripts/site/readPublished.ts';
import type { Published } from '../../src/domain/published.ts';
import { typographic } from '../../src/i18n/typographic.ts';
import { prerender } from '../../src/prerender.ts';
import { Atlas } from '../../src/state/Atlas.svelte.ts';
import { build, removeTemporaryFolders, temporaryFolder } from '../country.ts';
import { featuresOf, keepsItsPromises } from '../promises.ts';
import { sharedFolder } from '../shared.ts';
import { declaredFor } from './declared.ts';

const fixtures = sharedFolder('fixtures');
afterAll(removeTemporaryFolders);

// Names as in the official list (COG 2026), without the kind where the rest is a name by itself; numbers of communes
// as Banatic gives them.
const AGGLOMERATIONS = [
  ['245901160', 'Valenciennes Métropole', 35],
  ['200042190', 'CA de la Porte du Hainaut', 47],
  ['245900428', 'CU de Dunkerque', 17],
  ['200093201', 'Métropole Européenne de Lille', 95],
] as const;

describe.skipIf(!fixtures).each(AGGLOMERATIONS)('the atlas of %s, %s', (siren, name, communes) => {
  let published = '';
  let atlas: Published;

  beforeAll(async () => {
    const to = join(await temporaryFolder(), 'tables');
    const said: string[] = [];
    const print = (text: string) => said.push(text);
    if (!(await importTables({ from: fixtures ?? '', to, territory: siren, print })))
      throw new Error(said.join('\n'));
    const run = await build(to);
    if (!run.published) throw new Error(run.said);
    published = run.to;
    atlas = await readPublished(published);
  }, 120_000);

  keepsItsPromises(() => published);

  it('bears its own name and its own communes', async () => {
    expect(atlas.manifest.profile).toMatchObject({ code: siren, name });
    // All four lie in one department; the national table of neighbourhoods adds the middle one.
    expect(atlas.manifest.profile.references).toEqual([
      { code: 'D59', name: 'Nord' },
      { code: 'R32', name: 'Hauts-de-France' },
      { code: 'FR', name: 'France' },
      { code: 'QPV', name: 'QPV de France' },
    ]);
    expect(await featuresOf(published, 'commune')).toHaveLength(communes);
  });

  it('outlines the neighbourhoods that their producer gives it, though no figure of them was read', async () => {
    const codes = (await featuresOf(published, 'qpv2024')).map(({ id }) => id);
    expect(codes).toEqual(declaredFor(fixtures ?? '', siren));
    expect(new Atlas(atlas).levels).toEqual(['commune', 'qpv2015']);
  });

  it('opens on its own first view', () => {
    const { head, body } = prerender(atlas);
    expect(head).toContain(`Atlas des quartiers prioritaires, ${typographic(name)}</title>`);
    expect(head).toContain(`content="${typographic(name)}`);
    expect(body).toContain(typographic(name));
    expect(body).toContain('Contour des quartiers prioritaires de 2024');
    expect([...body.matchAll(/<path[^>]* data-code="\d[\dAB]\d{3}"/g)]).toHaveLength(communes);
  });

  it.skipIf(siren === '245901160')('names no other agglomeration in its first view', () => {
    const { head, body } = prerender(atlas);
    expect(head + body).not.toMatch(/valenciennes/i);
  });
});
