import { createServer } from 'node:http';
import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from './scripts/process/browser.ts';
import { listen } from './scripts/serve/port.ts';

const NO_WEBGL = /\.no-webgl\.spec\.ts$/;

// The workers read this file again: they must find the port that the first reading chose.
process.env.ATLAS_TEST_PORT ??= String(await freePort());
const port = process.env.ATLAS_TEST_PORT;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  // Without a graphics card, two browsers that draw the interactive map at once are slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    launchOptions: browserLaunch(),
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: NO_WEBGL },
    {
      name: 'no-webgl',
      testMatch: NO_WEBGL,
      use: { launchOptions: browserLaunch('--disable-webgl', '--disable-3d-apis') },
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/start.ts --no-build',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    stdout: 'ignore',
    reuseExistingServer: false,
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  const free = await listen(server, { host: '127.0.0.1', port: 0, fixed: true });
  await new Promise((resolve) => server.close(resolve));
  return free;
}
