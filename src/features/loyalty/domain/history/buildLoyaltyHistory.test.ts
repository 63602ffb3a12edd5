import { describe, expect, it } from 'vitest';
import { loyaltyHistoryOf } from '../../../../testing/loyaltyHistoryOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import { TRIGGERS } from '../rules/triggers.ts';
import { ORDER_STATE, type LoyaltyHistory } from './loyaltyHistory.ts';

const time = (iso: string) => Date.parse(iso);
const namesOf = ({ orders, names }: LoyaltyHistory) =>
  [...orders.code].map((code) => names.order.valueAt(code));
const triggersOf = ({ occasions }: LoyaltyHistory) =>
  [...occasions.trigger].map((place) => TRIGGERS[place]);

describe('orders of a history', () => {
  it('come by time, with their sale lines, from any number of segments', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-02T10:00Z', { order: 'b', amount: 100 }),
      orderLine('ada', '2026-03-01T10:00Z', { order: 'a', amount: 50, quantity: 1.5 }),
      orderLine('ada', '2026-03-02T09:00Z', { order: 'b', amount: 200, product: 'q' }),
      orderLine('bob', '2026-03-03', { order: 'c', amount: 7, hidden: true }),
    ];
    for (const segmentRows of [1, 2, 100]) {
      const history = await loyaltyHistoryOf({ orderLines }, { segmentRows });
      const { orders, lines } = history;
      expect(namesOf(history)).toEqual(['a', 'b']);
      expect([...orders.items]).toEqual([50, 300]);
      expect([...orders.at]).toEqual([time('2026-03-01T10:00Z'), time('2026-03-02T09:00Z')]);
      expect([...orders.lineStart]).toEqual([0, 1, 3]);
      expect([...lines.amount]).toEqual([50, 100, 200]);
      expect([...lines.quantity].map((q) => q / 10 ** lines.quantityScale)).toEqual([1.5, 1, 1]);
    }
  });

  it('take amounts of the whole order from whichever line has them first', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-01', { order: 'a' }),
      orderLine('ada', '2026-03-01', { order: 'a', tax: 19, discount: -5, pointsUsed: 200 }),
      orderLine('ada', '2026-03-01', { order: 'a', tax: 99 }),
    ];
    const { orders } = await loyaltyHistoryOf({ orderLines });
    expect([orders.tax[0], orders.discount[0], orders.pointsUsed[0]]).toEqual([19, 5, 200]);
    expect(orders.shipping[0]).toBeNaN();
  });

  it('leave out lines of another currency, and count orders of only such', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-01', { order: 'a', currency: 'EUR', amount: 1 }),
      orderLine('ada', '2026-03-01', { order: 'a', currency: 'USD', amount: 2 }),
      orderLine('ada', '2026-03-01', { order: 'b', currency: 'USD', amount: 3 }),
      orderLine('ada', '2026-03-01', { order: 'c', amount: 4 }),
    ];
    const of = async (currency: string | null) => {
      const { orders, leftOut } = await loyaltyHistoryOf({ orderLines }, { currency });
      return [[...orders.items], leftOut.otherCurrency];
    };
    expect(await of('EUR')).toEqual([[1, 4], 1]);
    expect(await of(null)).toEqual([[3, 3, 4], 0]);
    expect(await of('CNY')).toEqual([[4], 2]);
  });

  it('know which of a member’s orders they are; cancelled ones and returns do not count', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-01', { state: 2 }),
      orderLine('ada', '2026-03-02T23:00Z'),
      orderLine('bob', '2026-03-03'),
      orderLine('ada', '2026-03-05T01:00Z'),
      orderLine('ada', '2026-03-06', { state: 1 }),
      orderLine(undefined, '2026-03-07'),
    ];
    const { orders, leftOut } = await loyaltyHistoryOf({ orderLines });
    expect([...orders.ordinal]).toEqual([0, 1, 1, 2, 0, 0]);
    expect([...orders.daysSinceLast]).toEqual([-1, -1, -1, 3, -1, -1]);
    const { sale, cancelled, returned } = ORDER_STATE;
    expect([...orders.state]).toEqual([cancelled, sale, sale, sale, returned, sale]);
    expect(leftOut.withoutMember).toBe(1);
  });

  it('have days and minutes by the shop’s clock, over a change of the clock', async () => {
    // Berlin: 02:00 became 03:00 on 29 March 2026.
    const orderLines = [
      orderLine('ada', '2026-03-28T23:30Z'),
      orderLine('ada', '2026-03-29T00:30Z'),
      orderLine('ada', '2026-03-29T01:30Z'),
      orderLine('ada', '2026-03-29T22:00Z'),
    ];
    const { occasions } = await loyaltyHistoryOf({ orderLines }, { zone: 'Europe/Berlin' });
    expect([...occasions.minute]).toEqual([30, 90, 210, 0]);
    const first = time('2026-03-29') / 86_400_000;
    expect([...occasions.day]).toEqual([first, first, first, first + 1]);
  });

  it('take category and brand of the catalogue where a line has none', async () => {
    const { lines, names } = await loyaltyHistoryOf({
      orderLines: [
        orderLine('ada', '2026-03-01', { order: 'a', product: 'p', category: 'Own' }),
        orderLine('ada', '2026-03-01', { order: 'a', product: 'p' }),
        orderLine('ada', '2026-03-01', { order: 'a', product: 'q' }),
      ],
      products: [{ product: 'p', category: 'Tea', brand: 'North' }],
    });
    expect([...lines.category].map((code) => names.category.valueAt(code))).toEqual([
      'Own',
      'Tea',
      '',
    ]);
    expect([...lines.brand].map((code) => names.brand.valueAt(code))).toEqual([
      'North',
      'North',
      '',
    ]);
  });
});

describe('refunds of a history', () => {
  it('come from the file of returns, else from return lines of the order', async () => {
    const orderLines = [
      orderLine('ada', '2026-03-01', { order: 'a', amount: 1000 }),
      orderLine('ada', '2026-03-04', { order: 'a', amount: -400, state: 1 }),
      orderLine('ada', '2026-03-01', { order: 'b', amount: 1000 }),
      orderLine('ada', '2026-03-05', { order: 'b', amount: -300, state: 1 }),
      orderLine('ada', '2026-03-06', { order: 'note', amount: -300, state: 1 }),
    ];
    const returns = [
      { order: 'a', amount: 500, requestedAt: time('2026-03-02'), resolvedAt: time('2026-03-09') },
      { order: 'a', amount: 60, requestedAt: time('2026-03-03'), kind: 1 },
      { order: 'a', amount: 70, requestedAt: time('2026-03-07'), kind: 2 },
      { order: 'nowhere', amount: 70, requestedAt: time('2026-03-07') },
    ];
    const history = await loyaltyHistoryOf({ orderLines, returns });
    const { refunds } = history;
    expect([...refunds.order].map((order) => namesOf(history)[order])).toEqual(['b', 'a', 'a']);
    expect([...refunds.amount]).toEqual([300, 70, 500]);
    expect([...refunds.at]).toEqual(['2026-03-05', '2026-03-07', '2026-03-09'].map(time));
  });
});

describe('occasions of a history', () => {
  it('are one sign-up and one referral of each customer; nobody refers themselves', async () => {
    const at = time('2026-03-01');
    const history = await loyaltyHistoryOf({
      customers: [
        { customer: 'ada', createdAt: at, referrer: 'bob' },
        { customer: 'bob', createdAt: at + 9, referrer: 'bob' },
        { customer: 'cid', referrer: 'bob' },
      ],
      orderLines: [orderLine('cid', at + 5)],
      events: [
        { visit: 'v', at: at + 3, type: 9, customer: 'ada' },
        { visit: 'w', at: at + 2, type: 9, customer: 'ada' },
        { visit: 'x', at: at + 4, type: 10, customer: 'ada', referrer: 'bob' },
        { visit: 'y', type: 8, customer: 'ada' },
        { visit: 'z', at, type: 0, customer: 'ada' },
      ],
    });
    const { occasions, names, leftOut } = history;
    expect(triggersOf(history)).toEqual(['signUp', 'referral', 'purchase', 'referral', 'signUp']);
    expect([...occasions.at].map((ms) => ms - at)).toEqual([2, 4, 5, 5, 9]);
    expect([...occasions.member].map((code) => names.customer.valueAt(code))).toEqual([
      'ada',
      'bob',
      'cid',
      'bob',
      'bob',
    ]);
    expect(leftOut).toMatchObject({ selfReferrals: 1, withoutTime: 1 });
  });

  it('of a review are of who wrote it, or of whose order it is about', async () => {
    const at = time('2026-03-01');
    const history = await loyaltyHistoryOf({
      orderLines: [orderLine('ada', at, { order: 'a' })],
      reviews: [
        { review: 'r', order: 'a', at: at + 1, rating: 4 },
        { review: 's', customer: 'bob', at: at + 2 },
        { review: 't', at: at + 3 },
      ],
    });
    expect(triggersOf(history)).toEqual(['purchase', 'review', 'review']);
    expect([...history.occasions.rating]).toEqual([0, 4, 0]);
    expect(history.leftOut.withoutTime).toBe(1);
  });

  it('of an empty shop are none', async () => {
    const { orders, occasions, earliest } = await loyaltyHistoryOf({});
    expect([orders.length, occasions.length]).toEqual([0, 0]);
    expect(earliest).toBeNaN();
  });
});
