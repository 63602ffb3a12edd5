import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);
const NOW = at('2026-03-20T12:00');
const parcel = (
  shipment: string,
  given: {
    shipped?: string;
    promised?: string;
    arrived?: string;
    state?: number;
    carrier?: string;
  },
) => ({
  shipment,
  order: `order of ${shipment}`,
  carrier: given.carrier ?? 'SF',
  state: given.state ?? (given.arrived ? 1 : 0),
  ...(given.shipped ? { shippedAt: at(given.shipped) } : {}),
  ...(given.promised ? { promisedAt: at(given.promised) } : {}),
  ...(given.arrived ? { deliveredAt: at(given.arrived) } : {}),
});

async function report(shipments: readonly ReturnType<typeof parcel>[], days: number | null = null) {
  const context = jobContextOf(factSourceOf({ shipments }));
  const asked = { by: 'carrier', days, zone: 'Asia/Shanghai', now: NOW } as const;
  return experienceJobs.delivery.run(context, asked);
}

test('a parcel is late from the day after the promised one, by the shop’s clock', async () => {
  const { all } = await report([
    // Still the promised day in Shanghai, though not in London.
    parcel('a', { promised: '2026-03-05T00:00', arrived: '2026-03-05T23:59' }),
    parcel('b', { promised: '2026-03-05T20:00', arrived: '2026-03-06T00:01' }),
    parcel('c', { promised: '2026-03-05T00:00', arrived: '2026-03-08T10:00' }),
  ]);
  expect(all.late).toMatchObject({ count: 2, size: 3 });
  expect(all.medianDelay).toBe(2);
  expect(all.missing).toBe(0);
});

test('what has not arrived is late once its day is over, lost or not, and not before', async () => {
  const { all, groups } = await report([
    parcel('over', { promised: '2026-03-19T08:00' }),
    parcel('today', { promised: '2026-03-20T08:00' }),
    parcel('lost', { promised: '2026-03-10T08:00', state: 2 }),
    // There early: nothing yet about those promised for the same day that are still awaited.
    parcel('early', { promised: '2026-03-25T08:00', arrived: '2026-03-18T08:00' }),
  ]);
  expect(all).toMatchObject({ parcels: 4, missing: 2, lost: 1 });
  expect(all.late).toMatchObject({ count: 2, size: 2 });
  expect(all.medianDelay).toBeNaN();
  expect(groups[0]?.worst.map(({ shipment, days }) => [shipment, days])).toEqual([
    ['lost', 10],
    ['over', 1],
  ]);
});

test('what has no promise, was sent back, or arrived before it was sent takes no part', async () => {
  const told = await report([
    parcel('a', { shipped: '2026-03-01T10:00', arrived: '2026-03-04T10:00' }),
    parcel('b', { promised: '2026-03-01T10:00', state: 3 }),
    parcel('c', {
      shipped: '2026-03-05T10:00',
      promised: '2026-03-03T10:00',
      arrived: '2026-03-04T10:00',
    }),
  ]);
  expect(told).toMatchObject({ withoutPromise: 1, sentBack: 1, impossible: 1, months: [] });
  expect(told.all).toMatchObject({ parcels: 1, transits: 1, medianTransit: 3, late: { size: 0 } });
});

test('months have no gaps, and groups and months add up to all', async () => {
  const told = await report([
    parcel('a', { promised: '2025-12-31T10:00', arrived: '2026-01-02T10:00' }),
    parcel('b', { promised: '2026-03-02T10:00', arrived: '2026-03-02T10:00', carrier: 'YT' }),
    parcel('c', { promised: '2026-03-03T10:00', arrived: '2026-03-09T10:00', carrier: 'YT' }),
  ]);
  expect(told.months.map(({ late }) => [late.count, late.size])).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
    [1, 2],
  ]);
  expect(told.groups.map(({ name, late }) => [name, late.count, late.size])).toEqual([
    ['YT', 1, 2],
    ['SF', 1, 1],
  ]);
  expect(told.all.late).toMatchObject({ count: 2, size: 3 });
});

test('of the last days are those promised in them, and those without a promise by when they were sent', async () => {
  const told = await report(
    [
      parcel('first', { promised: '2026-03-14T00:00', arrived: '2026-03-16T10:00' }),
      parcel('before', { promised: '2026-03-13T23:59', arrived: '2026-03-16T10:00' }),
      parcel('to come', { promised: '2026-03-25T00:00' }),
      parcel('sent', { shipped: '2026-03-15T10:00' }),
      parcel('sent before', { shipped: '2026-03-01T10:00', arrived: '2026-03-15T10:00' }),
      parcel('undated', {}),
    ],
    7,
  );
  expect(told).toMatchObject({ everything: 6, withoutPromise: 1 });
  expect(told.all).toMatchObject({ parcels: 3, late: { count: 1, size: 1 } });
  expect(told.months.map(({ late }) => late.size)).toEqual([1]);
});
