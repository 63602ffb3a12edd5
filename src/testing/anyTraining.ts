import fc from 'fast-check';
import type { History, Training } from '../features/recommendations/domain/algorithms/model.ts';
import { INTERACTION_KINDS } from '../features/recommendations/domain/interactions/interactionLog.ts';
import { logOf, trainingOf } from './trainingOf.ts';

const LAST_DAY = 60;

/**
 * Up to 8 customers and products; purchases, carts and views, of which carts and views may count;
 * with products that nobody wants and customers who want nothing.
 */
export function anyTraining(): fc.Arbitrary<Training> {
  const place = fc.integer({ min: 0, max: 7 });
  const event = fc.record({
    user: place,
    item: place,
    day: fc.integer({ min: 0, max: LAST_DAY + 5 }),
    kind: fc.constantFrom(...INTERACTION_KINDS),
    strength: fc.integer({ min: 1, max: 5 }),
  });
  return fc
    .record({
      events: fc.array(event, { maxLength: 40 }),
      cart: fc.constantFrom(0, 2),
      view: fc.constantFrom(0, 1),
      repeats: fc.constantFrom('add', 'heaviest'),
    })
    .map(({ events, cart, view, repeats }) =>
      trainingOf(logOf(events, 8, 8), LAST_DAY, { events: { purchase: 3, cart, view }, repeats }),
    );
}

/** Customer `user` of the training, or nobody with the same history. */
export function historyOf({ matrix }: Training, user: number, nobody = false): History {
  const [begin, end] = [matrix.start[user]!, matrix.start[user + 1]!];
  return {
    user: nobody ? -1 : user,
    items: matrix.column.slice(begin, end),
    values: matrix.value.slice(begin, end),
  };
}
