import type { Training } from '../features/recommendations/domain/algorithms/model.ts';
import {
  INTERACTION_KINDS,
  type InteractionKind,
  type InteractionLog,
} from '../features/recommendations/domain/interactions/interactionLog.ts';
import {
  interactionMatrix,
  type Weighting,
} from '../features/recommendations/domain/interactions/interactionMatrix.ts';

const DAY_MS = 86_400_000;

/** One event: who, what, and when in days; a purchase with strength 1 where nothing else is said. */
export type TestEvent = {
  readonly user: number;
  readonly item: number;
  readonly day?: number;
  readonly kind?: InteractionKind;
  readonly strength?: number;
  /** Of no order, and of unknown worth, where nothing else is said. */
  readonly basket?: number;
  readonly amount?: number;
  readonly quantity?: number;
};

export function logOf(events: readonly TestEvent[], users: number, items: number): InteractionLog {
  const sorted = [...events].sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  return {
    length: events.length,
    users,
    items,
    user: Int32Array.from(sorted, ({ user }) => user),
    item: Int32Array.from(sorted, ({ item }) => item),
    at: Float64Array.from(sorted, ({ day = 0 }) => day * DAY_MS),
    kind: Uint8Array.from(sorted, ({ kind = 'purchase' }) => INTERACTION_KINDS.indexOf(kind)),
    strength: Float64Array.from(sorted, ({ strength = 1 }) => strength),
    basket: Int32Array.from(sorted, ({ basket = -1 }) => basket),
    amount: Float64Array.from(sorted, ({ amount = NaN }) => amount),
    quantity: Float64Array.from(sorted, ({ quantity = NaN }) => quantity),
  };
}

/** All events before a day, purchases only and each pair once, where nothing else is said. */
export function trainingOf(
  log: InteractionLog,
  toDay: number,
  weighting: Partial<Weighting> = {},
): Training {
  const window = { from: -Infinity, to: toDay * DAY_MS };
  const events = weighting.events ?? { purchase: 1, cart: 0, view: 0 };
  const full: Weighting = { halfLifeDays: null, repeats: 'heaviest', ...weighting, events };
  return { log, window, events, matrix: interactionMatrix(log, window, full) };
}

/** Who bought what, one text a customer, one letter a product: 'ab' has products 0 and 1. */
export function basketsOf(...customers: string[]): Training {
  const events = customers.flatMap((letters, user) =>
    Array.from(letters, (letter) => ({ user, item: letter.charCodeAt(0) - 97 })),
  );
  const items = Math.max(0, ...events.map(({ item }) => item + 1));
  return trainingOf(logOf(events, customers.length, items), 1);
}

/** Work that nobody watches. */
export const unwatched = () => Promise.resolve();
