import type { Sheet } from '../../files/toSheets.ts';

/** A workbook of these sheets, made by a worker. Rejected where the worker cannot be had, or fails. */
export function makeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const worker = new Worker(new URL('../../files/xlsx.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Blob | null>) =>
      data === null ? reject(new Error('no workbook')) : resolve(data),
    );
    worker.addEventListener('error', () => reject(new Error('no worker')));
    worker.postMessage(sheets);
  }).finally(() => worker.terminate());
}
