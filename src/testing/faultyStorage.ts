/**
 * Ways in which storage fails under a write. Operations are the calls that reach IndexedDB: reads
 * and writes of object stores and indexes, in the order in which they are made.
 */
export const FAULT_KINDS = [
  /** The call throws, as on a connection that is being closed. */
  'refused',
  /** The disk is full: the request fails and its transaction rolls back. */
  'diskFull',
  /** The request succeeds, and then its transaction cannot be committed. */
  'commitFails',
  /** The tab dies: its open transactions roll back, and nothing that it still wants is done. */
  'killed',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

const STORE_CALLS = [
  'add',
  'clear',
  'count',
  'delete',
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'openCursor',
  'openKeyCursor',
  'put',
] as const;
const INDEX_CALLS = [
  'count',
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'openCursor',
  'openKeyCursor',
] as const;

type Call = (this: IDBObjectStore | IDBIndex, ...given: unknown[]) => IDBRequest;

/**
 * Does some work while the n-th storage operation fails in the given way. With 'killed' every later
 * one fails too.
 *
 * @param n from 1
 * @returns whether the work got as far as that operation, and the error that it ended with
 */
export async function withFault(
  kind: FaultKind,
  n: number,
  work: () => Promise<unknown>,
): Promise<{ readonly reached: boolean; readonly error: unknown }> {
  let calls = 0;
  const open = new Set<IDBTransaction>();
  const intercept = (original: Call): Call =>
    function (...given) {
      const transaction = transactionOf(this);
      calls++;
      open.add(transaction);
      if (calls < n || (calls > n && kind !== 'killed')) return original.apply(this, given);
      if (kind === 'refused' || calls > n) throw new DOMException('refused', 'InvalidStateError');
      const request = original.apply(this, given);
      if (kind === 'commitFails') {
        request.addEventListener('success', () => {
          abort(transaction, 'UnknownError');
        });
      } else if (kind === 'diskFull') {
        // Told later, as every failure of a request is: what follows is asked for before.
        queueMicrotask(() => {
          fail(request, abort(transaction, 'QuotaExceededError'));
        });
      } else for (const each of open) abort(each, 'UnknownError');
      return request;
    };

  const restore = [
    ...STORE_CALLS.map((name) => replaced(IDBObjectStore.prototype, name, intercept)),
    ...INDEX_CALLS.map((name) => replaced(IDBIndex.prototype, name, intercept)),
  ];
  let error: unknown;
  try {
    await work();
  } catch (thrown) {
    error = thrown;
  } finally {
    for (const undo of restore) undo();
  }
  return { reached: calls >= n, error };
}

function transactionOf(source: IDBObjectStore | IDBIndex): IDBTransaction {
  return source instanceof IDBIndex ? source.objectStore.transaction : source.transaction;
}

/** Rolls a transaction back and has it say why, as a browser does; a finished one is left alone. */
function abort(transaction: IDBTransaction, name: string): DOMException {
  const error = new DOMException('injected by the test', name);
  try {
    transaction.abort();
    Object.defineProperty(transaction, 'error', { value: error });
  } catch {
    // It has ended by itself.
  }
  return error;
}

/** Has a request of a transaction that rolls back fail for that reason. */
function fail(request: IDBRequest, error: DOMException): void {
  Object.defineProperty(request, 'error', { get: () => error, set: () => undefined });
}

function replaced<T extends object>(
  prototype: T,
  name: keyof T,
  replacement: (original: Call) => Call,
): () => void {
  const original = prototype[name];
  Object.assign(prototype, { [name]: replacement(original as Call) });
  return () => {
    Object.assign(prototype, { [name]: original });
  };
}
