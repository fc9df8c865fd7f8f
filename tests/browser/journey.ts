import { test as base, type ConsoleMessage } from '@playwright/test';

export { expect } from '@playwright/test';

/** What every journey is under: silence on the console, no breach of the policy, no other host. */
interface Journey {
  /** Hosts besides the atlas that this test may ask. What they fail to answer is not held against it. */
  readonly allowHosts: readonly string[];
  /** What was found so far; the test fails at its end if anything is left here. */
  readonly faults: string[];
  readonly silence: void;
}

/** Chromium without a graphics card says this about every picture that MapLibre reads back. */
const SOFTWARE_GL = /GPU stall due to ReadPixels|GL Driver Message \(OpenGL, Performance/;

/** A Playwright test that fails on any word of the console, error, breach of the policy or foreign request. */
export const test = base.extend<Journey>({
  allowHosts: [[], { option: true }],
  faults: async ({ browserName: _browser }, use) => use([]),
  silence: [
    async ({ context, baseURL, allowHosts, faults }, use) => {
      const own = new URL(baseURL ?? '').host;

      await context.exposeBinding('reportBreach', (_source, breach: string) => faults.push(breach));
      await context.addInitScript(() => {
        const report = (window as unknown as { reportBreach(breach: string): void }).reportBreach;
        document.addEventListener('securitypolicyviolation', (event) =>
          report(`policy: ${event.effectiveDirective} refused ${event.blockedURI || 'inline'}`),
        );
      });
      context.on('weberror', (error) =>
        faults.push(`error: ${error.error().stack ?? error.error().message}`),
      );
      context.on('console', (message) => {
        if (isFault(message, allowHosts)) faults.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (!protocol.startsWith('http') || host === own || allowHosts.includes(host)) return;
        faults.push(`request to another host: ${request.url()}`);
      });

      await use();

      if (faults.length > 0) throw new Error(`the journey was not clean:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],
});

function isFault(message: ConsoleMessage, allowHosts: readonly string[]): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false;
  if (SOFTWARE_GL.test(message.text())) return false;
  const about = URL.canParse(message.location().url) ? new URL(message.location().url).host : '';
  return !(message.text().startsWith('Failed to load resource') && allowHosts.includes(about));
}
