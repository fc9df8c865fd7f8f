import { openFile } from './openFile.ts';
import type { IntakeReply, IntakeRequest } from './protocol.ts';
import { IntakeSession } from './session.ts';

/** Rows in one message: few enough that the page takes them in without a pause that is felt. */
const STRIDE = 500;

let session: IntakeSession | undefined;

addEventListener('message', ({ data }: MessageEvent<IntakeRequest>) => {
  answer(data).then(
    (reply) => postMessage(reply),
    () => postMessage({ is: 'failed' } satisfies IntakeReply),
  );
});

async function answer(request: IntakeRequest): Promise<IntakeReply> {
  switch (request.do) {
    case 'open':
      return open(request);
    case 'read':
      return read(request);
    case 'take':
      return take();
    case 'export':
      return { is: 'exported', file: new Blob([session?.export(request.name) ?? ''], { type: 'text/csv' }) };
  }
}

async function open({ file, prefix, known }: IntakeRequest & { do: 'open' }): Promise<IntakeReply> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { is: 'refused', refusal: { why: 'unreadable' } };
  const opened = await openFile(new Uint8Array(bytes), tell);
  if ('refusal' in opened) return { is: 'refused', refusal: opened.refusal };
  session = new IntakeSession(opened, known, prefix);
  const { encoding, delimiter } = opened;
  return { is: 'opened', opened: { encoding, delimiter, heads: session.heads, entries: session.entries } };
}

function read({ settings }: IntakeRequest & { do: 'read' }): IntakeReply {
  const rows = session?.heads[settings.table]?.rows ?? 1;
  const summary = session?.read(settings, (done) => tell(done / rows));
  return summary ? { is: 'read', summary } : { is: 'failed' };
}

function take(): IntakeReply {
  const rows = session?.accepted ?? [];
  for (let i = 0; i < rows.length; i += STRIDE) {
    postMessage({ is: 'rows', rows: rows.slice(i, i + STRIDE) } satisfies IntakeReply);
  }
  return { is: 'taken' };
}

function tell(share: number): void {
  postMessage({ is: 'progress', share } satisfies IntakeReply);
}
