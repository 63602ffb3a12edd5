import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logOf } from '../../../../testing/trainingOf.ts';
import { INTERACTION_KINDS } from './interactionLog.ts';
import { ownedItems, rowOf } from './ownedItems.ts';

const DAY_MS = 86_400_000;

it('tells what each customer bought, in the order of products, and when last', () => {
  const place = fc.integer({ min: 0, max: 4 });
  const event = fc.record({
    user: place,
    item: place,
    day: fc.integer({ min: 0, max: 9 }),
    kind: fc.constantFrom(...INTERACTION_KINDS),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const owned = ownedItems(logOf(events, 5, 5));
      for (let user = 0; user < 5; user++) {
        const last = new Map<number, number>();
        for (const one of events) {
          if (one.user !== user || one.kind !== 'purchase') continue;
          last.set(one.item, Math.max(last.get(one.item) ?? 0, one.day));
        }
        const expected = [...last].sort(([a], [b]) => a - b);
        const { items, values } = rowOf(owned, user);
        expect([...items]).toEqual(expected.map(([item]) => item));
        expect([...values]).toEqual(expected.map(([, day]) => day * DAY_MS));
      }
    }),
  );
});
