import type { FileRefusal, IntakeKind } from '../../domain/intake.ts';
import type { Published, PublishedSources } from '../../domain/published.ts';
import type { PublishedRegister } from '../../domain/register.ts';
import type { Source } from '../../domain/source.ts';
import { fileSlug } from '../../files/fileSlug.ts';
import { refusedSize } from '../../intake/openFile.ts';
import type { OpenedReply } from '../../intake/protocol.ts';
import type { ExportName, Summary } from '../../intake/session.ts';
import { IntakeWorker } from '../../panels/brought/IntakeWorker.ts';
import { knownOf } from '../../panels/brought/knownOf.ts';
import { byKind } from '../../panels/brought/restore.ts';
import { brought } from '../../state/brought.svelte.ts';
import { keepTable } from '../../state/keptTables.ts';
import { cardOf } from './cardOf.ts';
import { firstAsked, type Asked } from './asked.ts';

/** What is being done, and how far it is (0 to 1). */
export interface Work {
  readonly what: 'opening' | 'checking' | 'taking';
  readonly share: number;
}

/** What became of the rows that were asked to be shown. */
export interface ShownRows {
  readonly count: number;
  readonly keep: 'notAsked' | 'kept' | 'refused';
}

/** The import of one file, from its choice to the rows that are shown. Only the worker holds its rows until then. */
export class Importing {
  fileName = $state.raw('');
  work = $state.raw<Work>();
  refusal = $state.raw<FileRefusal>();
  /** Whether the last import was stopped, or its worker failed. */
  ended = $state.raw<'cancelled' | 'failed'>();
  opened = $state.raw<OpenedReply>();
  asked = $state.raw<Asked>();
  summary = $state.raw<Summary>();
  /** What `summary` was read with: other choices may have been made since. */
  #read = $state.raw<Asked>();
  shown = $state.raw<ShownRows>();
  card = $state.raw<Source>();

  readonly #published: Published;
  readonly #register: PublishedRegister;
  readonly #cards: PublishedSources;
  #worker: IntakeWorker | undefined;

  constructor(published: Published, register: PublishedRegister, cards: PublishedSources) {
    this.#published = published;
    this.#register = register;
    this.#cards = cards;
  }

  /** Whether choices were made since the rows were checked. */
  readonly isOutdated = $derived.by(() => this.summary !== undefined && this.#read !== this.asked);

  /** Opens a file, and recognises its columns. Its size is asked before anything is read. */
  async open(file: File): Promise<void> {
    this.#reset();
    this.fileName = file.name;
    this.refusal = refusedSize(file.size);
    if (this.refusal) return;
    const prefix = fileSlug(file.name.replace(/\.[^.]*$/, ''));
    this.card = cardOf(file.name, prefix);
    const known = knownOf(this.#published, this.#register, this.#cards, this.card);
    await this.#working('opening', async (worker, tell) => {
      const answer = await worker.open(file, prefix, known, tell);
      if ('refusal' in answer) {
        this.refusal = answer.refusal;
        return;
      }
      this.opened = answer.opened;
      this.asked = firstAsked(answer.opened, known.sources[0]?.id ?? '');
    });
  }

  /** Changes what is asked of the reading; the rows are read again when `check` is called. */
  ask(changes: Partial<Asked>): void {
    if (this.asked) this.asked = { ...this.asked, ...changes };
    this.shown = undefined;
  }

  /** Takes another table of the file, or reads it as another kind: its columns are recognised anew. */
  choose(table: number, kind?: IntakeKind): void {
    if (!this.opened) return;
    this.asked = firstAsked(this.opened, this.card?.id ?? '', table, kind);
    [this.summary, this.shown] = [undefined, undefined];
  }

  /** Reads every row, and says what is wrong. */
  async check(): Promise<void> {
    const { asked } = this;
    if (!asked) return;
    this.shown = undefined;
    await this.#working('checking', async (worker, tell) => {
      this.summary = await worker.read(asked, tell);
      this.#read = asked;
    });
  }

  /** Shows the accepted rows with the register, and keeps them on the device if asked. */
  async show(keep: boolean): Promise<void> {
    const { summary, card, fileName } = this;
    if (!summary || !card) return;
    await this.#working('taking', async (worker) => {
      const rows = await worker.take();
      const kept = keep ? await this.#keep(worker, summary.kind, card) : 'notAsked';
      brought.show(summary.kind, { fileName, card, ...byKind(rows), isKept: kept === 'kept' });
      this.shown = { count: rows.length, keep: kept };
    });
  }

  /** A file of what was read; `undefined` where it cannot be made. */
  async export(name: ExportName): Promise<Blob | undefined> {
    return this.#worker?.export(name).catch(() => undefined);
  }

  /** Stops at once, whatever is being done: the file must be chosen again. */
  cancel(): void {
    this.#reset();
    this.ended = 'cancelled';
  }

  /** To be called when the screen is left. */
  leave(): void {
    this.#worker?.stop();
  }

  async #keep(worker: IntakeWorker, kind: IntakeKind, card: Source): Promise<'kept' | 'refused'> {
    const agglomeration = this.#published.manifest.profile.code;
    try {
      const csv = await worker.export('kept');
      await keepTable({ kind, agglomeration, fileName: this.fileName, card, csv });
      return 'kept';
    } catch {
      return 'refused';
    }
  }

  /** Does some work with the worker; a failure is told, and one that was asked for says so itself. */
  async #working(
    what: Work['what'],
    work: (worker: IntakeWorker, tell: (share: number) => void) => Promise<void>,
  ): Promise<void> {
    const worker = (this.#worker ??= new IntakeWorker());
    this.work = { what, share: 0 };
    try {
      await work(worker, (share) => (this.work = { what, share }));
    } catch {
      if (worker === this.#worker) this.ended = 'failed';
    } finally {
      if (worker === this.#worker) this.work = undefined;
    }
  }

  #reset(): void {
    this.#worker?.stop();
    this.#worker = undefined;
    [this.work, this.refusal, this.ended, this.opened] = [undefined, undefined, undefined, undefined];
    [this.asked, this.summary, this.shown, this.card] = [undefined, undefined, undefined, undefined];
  }
}
