import { describe, expect, test } from 'vitest';
import { civilDay } from '../../shared/domain/time/civilDay.ts';
import { stream } from '../../shared/domain/random/stream.ts';
import { dayStart, HOUR_MS } from './calendar.ts';
import { demoWorld, SMALL_DEMO_LINES, type DemoWorld } from './demoWorld.ts';
import { returnsOf } from './returnsOf.ts';
import { reviewsOf } from './reviewsOf.ts';
import { visitsOf } from './visitsOf.ts';
import { VisitPlayer } from './visitPlayer.ts';
import { PARCEL } from './worldColumns.ts';

const UNTIL = civilDay(2026, 11, 22);
const small = demoWorld({ seed: 1, lines: SMALL_DEMO_LINES, until: UNTIL });

/** The bytes of the first `length` values of every column. */
const columnsOf = (struct: object, length: number) =>
  Object.entries(struct).flatMap(([name, column]) => {
    if (!ArrayBuffer.isView(column)) return [];
    const { buffer, byteOffset, byteLength } = (column as Float64Array).subarray(0, length);
    return `${name} ${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}`;
  });

/** Every time in a world, with what it is. */
function* timesOf(world: DemoWorld): Generator<[what: string, time: number]> {
  const { orders, customers } = world;
  for (let i = 0; i < customers.length; i++) {
    yield ['sign-up', customers.createdAt[i]!];
    yield ['programme', customers.memberSince[i]!];
    yield ['group', customers.groupSince[i]!];
  }
  for (let i = 0; i < orders.length; i++) {
    yield ['order', orders.placedAt[i]!];
    yield ['shipping', orders.shippedAt[i]!];
    yield ['delivery', orders.deliveredAt[i]!];
    yield ['contact', orders.contactedAt[i]!];
  }
  for (const { requestedAt, resolvedAt } of returnsOf(world)) {
    yield ['return', requestedAt];
    yield ['refund', resolvedAt];
  }
  for (const { at } of reviewsOf(world)) yield ['review', at];
  const visits = visitsOf(world);
  const player = new VisitPlayer(world, visits);
  for (let visit = 0; visit < visits.length; visit++) {
    for (const { type, at } of player.play(visit)) yield [type, at];
  }
}

describe('the small demo shop', () => {
  test('has about 2,000 customers and 25,000 order lines', () => {
    expect(small.customers.length).toBeGreaterThan(1800);
    expect(small.customers.length).toBeLessThan(2400);
    expect(small.lineItems.length).toBeGreaterThanOrEqual(SMALL_DEMO_LINES);
    expect(small.lineItems.length).toBeLessThan(SMALL_DEMO_LINES + 20);
  });

  test('lasts 24 months, and nothing happens after its end', () => {
    const first = dayStart(UNTIL - 730);
    let earliest = Infinity;
    let latest = -Infinity;
    for (const [what, time] of timesOf(small)) {
      if (Number.isNaN(time)) continue;
      if (time >= small.end || time < first - 2 * HOUR_MS) throw new Error(`${what} at ${time}`);
      earliest = Math.min(earliest, time);
      latest = Math.max(latest, time);
    }
    expect(earliest).toBeLessThan(first + 24 * HOUR_MS);
    expect(latest).toBeGreaterThan(small.end - HOUR_MS);
  });

  test('keeps each order in its order: signed up, placed, shipped, delivered, returned, next one', () => {
    const { orders, customers } = small;
    const wrong: string[] = [];
    // Comparisons with a missing time (NaN) are false, so what is asked for is the wrong order.
    const check = (what: string, isWrong: boolean) => isWrong && wrong.push(what);
    for (let i = 0; i < orders.length; i++) {
      const customer = orders.customer[i]!;
      check(`signed up after order ${i}`, customers.createdAt[customer]! >= orders.placedAt[i]!);
      check(`order ${i} sent early`, orders.shippedAt[i]! <= orders.placedAt[i]!);
      check(`order ${i} there early`, orders.deliveredAt[i]! <= orders.shippedAt[i]!);
      if (orders.number[i] === 0) {
        check(`order ${i} sent though cancelled`, orders.parcel[i] !== PARCEL.none);
        check(`order ${i} not placed anew`, orders.customer[i + 1] !== customer);
      }
      if (orders.number[i]! > 1) {
        check(`parcel ${i - 1} after ${i}`, orders.deliveredAt[i - 1]! >= orders.placedAt[i]!);
        check(`contact ${i - 1} after ${i}`, orders.contactedAt[i - 1]! >= orders.placedAt[i]!);
      }
    }
    for (const { order, requestedAt, resolvedAt } of returnsOf(small)) {
      check(`return of ${order} early`, requestedAt <= orders.deliveredAt[order]!);
      check(`refund of ${order} early`, resolvedAt <= requestedAt);
    }
    for (const { order, at } of reviewsOf(small)) {
      check(`review of ${order} early`, at <= orders.deliveredAt[order]!);
    }
    expect(wrong).toEqual([]);
  });

  test('sells nothing before it is launched', () => {
    const { orders, lineItems, products } = small;
    const early: string[] = [];
    for (let i = 0; i < orders.length; i++) {
      for (let line = orders.firstLine[i]!; line < orders.firstLine[i + 1]!; line++) {
        const { id, launchedDay } = products[lineItems.product[line]!]!;
        if (dayStart(launchedDay) > orders.placedAt[i]!) early.push(id);
      }
    }
    expect(early).toEqual([]);
  });
});

describe('a world', () => {
  test('is the same for the same seed and another one for another', () => {
    const again = demoWorld({ seed: 1, lines: SMALL_DEMO_LINES, until: UNTIL });
    expect(columnsOf(again.orders, 9999)).toEqual(columnsOf(small.orders, 9999));
    const other = demoWorld({ seed: 2, lines: SMALL_DEMO_LINES, until: UNTIL });
    expect(columnsOf(other.orders, 9999)).not.toEqual(columnsOf(small.orders, 9999));
  });

  test('holds the smaller world of its seed, but for the cut through the last customer', () => {
    const larger = demoWorld({ seed: 1, lines: 2 * SMALL_DEMO_LINES, until: UNTIL });
    const most = small.customers.length - 1;
    const { length } = Array.from(small.orders.customer.subarray(0, small.orders.length)).filter(
      (customer) => customer < most,
    );
    expect(length).toBeGreaterThan(6000);
    expect(columnsOf(larger.customers, most)).toEqual(columnsOf(small.customers, most));
    expect(columnsOf(larger.orders, length)).toEqual(columnsOf(small.orders, length));
    const lines = small.orders.firstLine[length]!;
    expect(columnsOf(larger.lineItems, lines)).toEqual(columnsOf(small.lineItems, lines));
  });

  test('does not change when a later area draws from a stream of its own', () => {
    const before = returnsOf(small);
    const later = stream(1, 'conversations');
    for (let order = 0; order < 1000; order++) later.at(order).unit();
    expect(returnsOf(small)).toEqual(before);
    reviewsOf(small);
    visitsOf(small);
    expect(returnsOf(small)).toEqual(before);
  });
});
