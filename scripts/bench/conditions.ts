import type { Page } from '@playwright/test';

/** A telephone of the middle range on a slow mobile network, as in the budgets of the atlas. */
export const CONDITIONS = {
  megabitsPerSecond: 1.6,
  roundTripMilliseconds: 150,
  processorSlowdown: 4,
} as const;

/** Puts a page under the conditions of the measure: its network and its processor. For workers, see `slowWorker.ts`. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (CONDITIONS.megabitsPerSecond * 1e6) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: CONDITIONS.roundTripMilliseconds,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.processorSlowdown });
}
