import { lineExists, type OrderScope } from './orderScope.ts';

/** Sums over customers of their own shares, from which means and variances follow. */
export type ShareMoments = {
  /** Customers with a line that has a value. */
  customers: number;
  /** By value: sum of the shares, of their squares, and customers with a share above 0. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly buyers: Uint32Array;
};

type TasteInput = {
  readonly scope: OrderScope;
  /** By customer of the scope: 1 for those of the group. */
  readonly members: Uint8Array;
  /** By line of the index: place of its value; −1 leaves the line out. */
  readonly valueOf: (line: number) => number;
  readonly values: number;
  /** By order of the scope: what each of its lines weighs, above 0; null for 1. */
  readonly weights: Float64Array | null;
};

/**
 * The shares of each customer's lines by value, summed up for the group and for the others. Every
 * customer counts the same, however many lines there are: the taste of a group is not that of its
 * heaviest buyers.
 */
export function tasteMoments(input: TasteInput): { group: ShareMoments; others: ShareMoments } {
  const { scope, members, valueOf, values, weights } = input;
  const { lineStart } = scope.index;
  const group = emptyMoments(values);
  const others = emptyMoments(values);
  const ofCustomer = new Float64Array(values);
  const touched = new Int32Array(values);
  for (let c = 0; c < scope.customers; c++) {
    const end = scope.orderStart[c + 1] ?? 0;
    let total = 0;
    let seen = 0;
    for (let j = scope.orderStart[c] ?? 0; j < end; j++) {
      const o = scope.order[j] ?? 0;
      const weight = weights === null ? 1 : (weights[j] ?? 0);
      const lastLine = lineStart[o + 1] ?? 0;
      for (let line = lineStart[o] ?? 0; line < lastLine; line++) {
        if (!lineExists(scope, line)) continue;
        const value = valueOf(line);
        if (value < 0) continue;
        if (ofCustomer[value] === 0) touched[seen++] = value;
        ofCustomer[value] = (ofCustomer[value] ?? 0) + weight;
        total += weight;
      }
    }
    if (seen === 0) continue;
    const side = members[c] === 1 ? group : others;
    side.customers++;
    for (let i = 0; i < seen; i++) {
      const value = touched[i] ?? 0;
      const share = (ofCustomer[value] ?? 0) / total;
      side.sum[value] = (side.sum[value] ?? 0) + share;
      side.squares[value] = (side.squares[value] ?? 0) + share * share;
      side.buyers[value] = (side.buyers[value] ?? 0) + 1;
      ofCustomer[value] = 0;
    }
  }
  return { group, others };
}

function emptyMoments(values: number): ShareMoments {
  return {
    customers: 0,
    sum: new Float64Array(values),
    squares: new Float64Array(values),
    buyers: new Uint32Array(values),
  };
}
