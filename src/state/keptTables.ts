import type { IntakeKind } from '../domain/intake.ts';
import type { Source } from '../domain/source.ts';

/** A table that a visitor asked to keep on the device, as the file that is read again at the next visit. */
export interface KeptTable {
  readonly kind: IntakeKind;
  /** SIREN of the agglomeration that its territories belong to. */
  readonly agglomeration: string;
  readonly fileName: string;
  readonly card: Source;
  /** Its sound rows, in the columns of the file of `data/`. */
  readonly csv: Blob;
}

/** Bytes of the largest table that is kept. */
export const MOST_KEPT = 30_000_000;

const DATABASE = 'atlas';
const STORE = 'brought';

/** The tables kept on this device, of this agglomeration. None where the browser keeps nothing. */
export async function keptTables(agglomeration: string): Promise<readonly KeptTable[]> {
  try {
    const all = await within('readonly', (store) => store.getAll() as IDBRequest<KeptTable[]>);
    return all.filter((table) => table.agglomeration === agglomeration);
  } catch {
    return [];
  }
}

/** Keeps a table on this device, in the place of one of the same kind. Rejected where it is refused. */
export async function keepTable(table: KeptTable): Promise<void> {
  if (table.csv.size > MOST_KEPT) throw new Error('too large to be kept');
  await within('readwrite', (store) => store.put(table, table.kind));
}

/** Forgets all that was kept on this device. */
export async function forgetKept(): Promise<void> {
  try {
    await within('readwrite', (store) => store.clear());
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

async function within<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answered(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const result = await answered(ask(transaction.objectStore(STORE)));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      // A transaction that only reads may have ended already.
      if (mode === 'readonly') resolve();
    });
    return result;
  } finally {
    database.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}
