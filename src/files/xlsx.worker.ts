import type { Sheet } from './toSheets.ts';
import { toXlsx } from './toXlsx.ts';

/** Makes a workbook out of the page: its compression would hold the page for as long as it lasts. */
addEventListener('message', ({ data }: MessageEvent<readonly Sheet[]>) => {
  toXlsx(data).then(
    (workbook) => postMessage(workbook),
    () => postMessage(null),
  );
});
