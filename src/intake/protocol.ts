import type { Action } from '../domain/action.ts';
import type { Encoding, FileRefusal } from '../domain/intake.ts';
import type { ExpressedNeed } from '../domain/register.ts';
import type { Known } from './atlasVocabulary.ts';
import type { Delimiter } from './delimiter.ts';
import type { Entry } from './names.ts';
import type { ExportName, Settings, Summary, TableHead } from './session.ts';
import type { List } from './vocabulary.ts';

/** What the page asks of the worker, one thing at a time. */
export type IntakeRequest =
  | { readonly do: 'open'; readonly file: Blob; readonly prefix: string; readonly known: Known }
  | { readonly do: 'read'; readonly settings: Settings }
  | { readonly do: 'take' }
  | { readonly do: 'export'; readonly name: ExportName };

/** What a file that was opened is. */
export interface OpenedReply {
  readonly heads: readonly TableHead[];
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  readonly entries: Readonly<Record<List, readonly Entry[]>>;
}

/** What the worker answers: how far it is, some rows, and then the end of what it was asked. */
export type IntakeReply =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'rows'; readonly rows: readonly (Action | ExpressedNeed)[] }
  | { readonly is: 'opened'; readonly opened: OpenedReply }
  | { readonly is: 'refused'; readonly refusal: FileRefusal }
  | { readonly is: 'read'; readonly summary: Summary }
  | { readonly is: 'taken' }
  | { readonly is: 'exported'; readonly file: Blob }
  | { readonly is: 'failed' };
