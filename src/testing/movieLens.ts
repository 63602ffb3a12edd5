import { interactionMatrix } from '../features/recommendations/domain/interactions/interactionMatrix.ts';
import type { InteractionLog } from '../features/recommendations/domain/interactions/interactionLog.ts';
import { mersenneTwister } from './mersenneTwister.ts';
import { grouped, type Protocol } from './protocol.ts';

/** Rows of MovieLens-100k's u.data in the order of the file; users and items from 0. */
export type Ratings = {
  readonly length: number;
  readonly user: Int32Array;
  readonly item: Int32Array;
  readonly rating: Float64Array;
  /** Epoch ms. */
  readonly at: Float64Array;
};

const USERS = 943;
const ITEMS = 1682;

export function readRatings(text: string): Ratings {
  const rows = text.trimEnd().split('\n');
  const column = (c: number) => rows.map((row) => Number(row.split('\t')[c]));
  return {
    length: rows.length,
    user: Int32Array.from(column(0), (id) => id - 1),
    item: Int32Array.from(column(1), (id) => id - 1),
    rating: Float64Array.from(column(2)),
    at: Float64Array.from(column(3), (seconds) => seconds * 1000),
  };
}

/**
 * A share of each item's ratings to learn from, drawn as Microsoft Recommenders'
 * python_stratified_split(filter_by="item") draws them: by a random number for each row, and rounded
 * half to even.
 * @returns 1 for each row to learn from
 */
export function stratifiedSplit(item: Int32Array, seed: number, share = 0.75): Uint8Array {
  const random = mersenneTwister(seed);
  const key = Float64Array.from(item, random);
  const training = new Uint8Array(item.length);
  for (const rows of grouped(item, Int32Array.from(item.keys())).values()) {
    rows.sort((a, b) => key[a]! - key[b]!);
    for (const row of rows.slice(0, roundHalfEven(share * rows.length))) training[row] = 1;
  }
  return training;
}

function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

/**
 * The split of Microsoft Recommenders, and three more of what it learns from, for choosing. Those hold
 * out a tenth: models that learn from much less than the final one want other parameters.
 */
export function movieLensParts(ratings: Ratings): { validations: Protocol[]; test: Protocol } {
  const split = stratifiedSplit(ratings.item, 42);
  const known = ratingsWhere(ratings, (row) => split[row] === 1);
  const validations = [43, 44, 45].map((seed) =>
    movieLensProtocol(known, stratifiedSplit(known.item, seed, 0.9)),
  );
  return { validations, test: movieLensProtocol(ratings, split) };
}

/** The rows of a part of the ratings. */
function ratingsWhere({ user, item, rating, at }: Ratings, keep: (row: number) => boolean) {
  const rows = Int32Array.from(Array.from(user.keys()).filter(keep));
  return {
    length: rows.length,
    user: rows.map((row) => user[row]!),
    item: rows.map((row) => item[row]!),
    rating: Float64Array.from(rows, (row) => rating[row]!),
    at: Float64Array.from(rows, (row) => at[row]!),
  };
}

/**
 * What was rated counts, not how high; only co-purchase (SAR) takes ratings as strengths. All items
 * may be shown except those that the user has rated in the part that is learned from.
 *
 * @param split 1 for each row to learn from; the others are foretold
 */
export function movieLensProtocol(ratings: Ratings, split: Uint8Array): Protocol {
  const known = ratingsWhere(ratings, (row) => split[row] === 1);
  const rated = logOf(known, known.rating);
  const plain = logOf(known, new Float64Array(known.length).fill(1));
  const window = { from: -Infinity, to: known.at.reduce((a, b) => Math.max(a, b)) + 1 };
  const foretold = ratingsWhere(ratings, (row) => split[row] !== 1);
  const relevant = grouped(foretold.user, foretold.item);
  const seen = grouped(known.user, known.item);
  const users = Int32Array.from(relevant.keys()).sort();
  const places = (of: Map<number, number[]>) =>
    Array.from(users, (user) => Int32Array.from(of.get(user) ?? []));
  return {
    trainingOf: (learning) => ({
      log: rated,
      window,
      events: learning.events,
      matrix: interactionMatrix(plain, window, learning),
    }),
    heldOut: { users, relevant: places(relevant), hidden: places(seen), shown: null },
  };
}

function logOf(part: Ratings, strength: Float64Array): InteractionLog {
  const order = Int32Array.from(part.at.keys()).sort((a, b) => part.at[a]! - part.at[b]! || a - b);
  const unknown = new Float64Array(part.length).fill(NaN);
  return {
    length: part.length,
    users: USERS,
    items: ITEMS,
    user: order.map((row) => part.user[row]!),
    item: order.map((row) => part.item[row]!),
    at: Float64Array.from(order, (row) => part.at[row]!),
    kind: new Uint8Array(part.length),
    strength: Float64Array.from(order, (row) => strength[row]!),
    basket: new Int32Array(part.length).fill(-1),
    amount: unknown,
    quantity: unknown,
  };
}
