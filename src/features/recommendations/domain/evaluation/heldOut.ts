import type { History } from '../algorithms/model.ts';
import type { SparseRows } from '../interactions/sparseRows.ts';

/** Customers whose next products are to be foretold. Arrays go by list; one list a customer. */
export type HeldOut = {
  /** Places of the customers. */
  readonly users: Int32Array;
  /** What came, ascending, at least one each. */
  readonly relevant: readonly Int32Array[];
  /** What is not to be shown: usually what they have already. */
  readonly hidden: readonly Int32Array[];
  /** 1 for each product that may be shown to anybody; null for all. */
  readonly shown: Uint8Array | null;
};

/** What a training matrix knows of a customer. */
export function historyOfUser({ start, column, value }: SparseRows, user: number): History {
  const [begin, end] = [start[user] ?? 0, start[user + 1] ?? 0];
  return { user, items: column.subarray(begin, end), values: value.subarray(begin, end) };
}

/** 1 for each product that may be shown in list n. */
export function candidatesOf({ hidden, shown }: HeldOut, n: number, items: number): Uint8Array {
  const candidates = shown ? shown.slice() : new Uint8Array(items).fill(1);
  for (const item of hidden[n] ?? []) candidates[item] = 0;
  return candidates;
}
