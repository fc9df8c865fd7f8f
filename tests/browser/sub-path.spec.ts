import { listen } from '../../scripts/serve/port.ts';
import { siteServer } from '../../scripts/serve/server.ts';
import { expect, test as journey } from './journey.ts';

const test = journey.extend({
  baseURL: async ({ browserName: _browser }, use) => {
    const server = siteServer('dist', '/sous-chemin/');
    const port = await listen(server, { host: '127.0.0.1', port: 0, fixed: true });
    await use(`http://127.0.0.1:${port}/sous-chemin/`);
    server.close();
    server.closeAllConnections();
  },
});

test('the atlas works under any path of a host, the worker of MapLibre included', async ({ page }) => {
  await page.goto('./');
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('tabindex', '0');
  await map.hover();
  await expect(map).toHaveAttribute('data-map-state', 'interactive', { timeout: 20_000 });
});
