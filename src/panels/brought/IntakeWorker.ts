import type { Action } from '../../domain/action.ts';
import type { FileRefusal } from '../../domain/intake.ts';
import type { ExpressedNeed } from '../../domain/register.ts';
import type { Known } from '../../intake/atlasVocabulary.ts';
import type { IntakeReply, IntakeRequest, OpenedReply } from '../../intake/protocol.ts';
import type { ExportName, Settings, Summary } from '../../intake/session.ts';

/** A row that a visitor brought. */
export type BroughtRow = Action | ExpressedNeed;

/** Told how far the work is, from 0 to 1. */
export type OnProgress = (share: number) => void;

/**
 * Reads a table out of the page, so that the page answers while it is read.
 *
 * One thing is asked at a time. What was asked is rejected when the worker fails, or is stopped.
 */
export class IntakeWorker {
  readonly #worker = new Worker(new URL('../../intake/intake.worker.ts', import.meta.url), {
    type: 'module',
  });
  #reject: ((reason: Error) => void) | undefined;

  /** Opens a file; `prefix` begins the ids of the rows that have none. */
  async open(
    file: Blob,
    prefix: string,
    known: Known,
    onprogress: OnProgress,
  ): Promise<{ readonly opened: OpenedReply } | { readonly refusal: FileRefusal }> {
    const reply = await this.#ask({ do: 'open', file, prefix, known }, { onprogress });
    if (reply.is === 'refused' || reply.is === 'opened') return reply;
    throw new Error(reply.is);
  }

  async read(settings: Settings, onprogress: OnProgress): Promise<Summary> {
    const reply = await this.#ask({ do: 'read', settings }, { onprogress });
    if (reply.is === 'read') return reply.summary;
    throw new Error(reply.is);
  }

  /** The rows that were accepted, in the order of the file. */
  async take(): Promise<readonly BroughtRow[]> {
    const rows: BroughtRow[] = [];
    const reply = await this.#ask({ do: 'take' }, { onrows: (some) => rows.push(...some) });
    if (reply.is === 'taken') return rows;
    throw new Error(reply.is);
  }

  async export(name: ExportName): Promise<Blob> {
    const reply = await this.#ask({ do: 'export', name }, {});
    if (reply.is === 'exported') return reply.file;
    throw new Error(reply.is);
  }

  /** Stops at once, whatever is being done. */
  stop(): void {
    this.#worker.terminate();
    this.#reject?.(new Error('stopped'));
  }

  #ask(
    request: IntakeRequest,
    on: { readonly onprogress?: OnProgress; readonly onrows?: (rows: readonly BroughtRow[]) => void },
  ): Promise<IntakeReply> {
    return new Promise<IntakeReply>((resolve, reject) => {
      this.#reject = reject;
      this.#worker.onmessage = ({ data }: MessageEvent<IntakeReply>) => {
        if (data.is === 'progress') on.onprogress?.(data.share);
        else if (data.is === 'rows') on.onrows?.(data.rows);
        else resolve(data);
      };
      this.#worker.onerror = () => reject(new Error('no worker'));
      this.#worker.postMessage(request);
    });
  }
}
