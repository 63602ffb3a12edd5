import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { EVENT_TYPES, events } from '../../../../shared/domain/facts/factTables.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { productViewers, VIEWER_COLUMNS } from './productViewers.ts';

const DAY = 86_400_000;

test('people who looked and who put in a cart are those of sets by product', async () => {
  const anyEvent = fc.record({
    type: fc.constantFrom('view' as const, 'cart' as const, 'search' as const),
    day: fc.nat(9),
    who: fc.nat(5),
    product: fc.nat(3),
    hidden: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { maxLength: 120 }), async (list) => {
      const facts = factSourceOf(
        {
          events: list.map(({ type, day, who, product, hidden }) => ({
            ...{ type: EVENT_TYPES.indexOf(type), at: day * DAY, customer: `c${who}` },
            ...{ product: `p${product}`, hidden },
          })),
        },
        7,
      );
      const { read } = await facts.read({ read: columnsOf(events, ...VIEWER_COLUMNS) });
      const ids = await facts.dictionary('products.product');
      const period = { from: 2, to: 7 };
      const found = productViewers(read, ids.size, zoneTable('UTC', 0, 10 * DAY), period);
      for (let product = 0; product < ids.size; product++) {
        const whoDid = (type: string) =>
          new Set(
            list
              .filter(
                (event) =>
                  !event.hidden &&
                  event.type === type &&
                  `p${event.product}` === ids.valueAt(product) &&
                  event.day >= period.from &&
                  event.day <= period.to,
              )
              .map(({ who }) => who),
          );
        const seen = whoDid('view');
        const put = whoDid('cart');
        expect(found.viewers[product]).toBe(seen.size);
        expect(found.withCart[product]).toBe([...seen].filter((who) => put.has(who)).length);
      }
    }),
  );
});
