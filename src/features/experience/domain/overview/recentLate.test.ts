import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import type { Parcel } from '../delivery/parcelTally.ts';
import { recentLate } from './recentLate.ts';

const TODAY = 20_000;

function parcel(promisedOn: number | null, deliveredOn: number | null, state?: number): Parcel {
  return {
    ...{ group: 0, shipment: 0, order: 0, shippedOn: null, promisedOn, deliveredOn },
    state: state ?? (deliveredOn === null ? SHIPMENT_STATE.underWay : SHIPMENT_STATE.delivered),
  };
}

describe('parcels of late', () => {
  test('are those promised in the last 90 days, without today, beside the 90 before', () => {
    const { days, late, before, lastDay } = recentLate(
      [
        parcel(TODAY, TODAY - 1),
        parcel(TODAY - 1, null),
        parcel(TODAY - 90, TODAY - 90),
        parcel(TODAY - 91, TODAY - 80),
        parcel(TODAY - 180, TODAY - 181),
        parcel(TODAY - 181, null),
      ],
      TODAY,
    );
    expect(days).toEqual({ from: TODAY - 90, to: TODAY - 1 });
    expect(late).toMatchObject({ count: 1, size: 2, rate: 0.5 });
    expect(before).toMatchObject({ count: 1, size: 2 });
    expect(lastDay).toBe(TODAY - 1);
  });

  test('are none where all are older, and the newest of those is known', () => {
    const found = recentLate([parcel(TODAY - 400, null), parcel(TODAY - 300, null)], TODAY);
    expect(found).toMatchObject({ late: { size: 0 }, change: null, lastDay: TODAY - 300 });
    expect(recentLate([], TODAY).lastDay).toBeNull();
  });

  test('leave out what was sent back, what arrived before it was sent, and what has no promise', () => {
    const impossible = { ...parcel(TODAY - 5, TODAY - 9), shippedOn: TODAY - 7 };
    const sentBack = parcel(TODAY - 5, null, SHIPMENT_STATE.sentBack);
    const found = recentLate([impossible, sentBack, parcel(null, TODAY - 3)], TODAY);
    expect(found).toMatchObject({ late: { size: 0 }, lastDay: null });
  });

  test('differ from those before beyond chance, or not', () => {
    const many = (day: number, late: number, count: number) =>
      Array.from({ length: count }, (_, i) => parcel(day, i < late ? day + 2 : day));
    const worse = recentLate([...many(TODAY - 5, 40, 100), ...many(TODAY - 95, 20, 100)], TODAY);
    expect(worse.change).toMatchObject({ distinct: true });
    expect(worse.change?.difference).toBeCloseTo(0.2, 12);
    const same = recentLate([...many(TODAY - 5, 21, 100), ...many(TODAY - 95, 20, 100)], TODAY);
    expect(same.change).toMatchObject({ distinct: false });
  });

  test('count every parcel of the 180 days that is due exactly once', () => {
    const days = fc.integer({ min: TODAY - 200, max: TODAY + 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(days, fc.option(days))), (pairs) => {
        const parcels = pairs.map(([promised, arrived]) => parcel(promised, arrived));
        const { late, before } = recentLate(parcels, TODAY);
        const due = pairs.filter(([day]) => day >= TODAY - 180 && day < TODAY);
        expect(late.size + before.size).toBe(due.length);
        const came = due.filter(([day, arrived]) => (arrived ?? TODAY) > day);
        expect(late.count + before.count).toBe(came.length);
      }),
    );
  });

  test('are the page’s own late parcels, in days of the shop', async () => {
    const now = Date.parse('2026-03-20T12:00+08:00');
    const at = (text: string) => Date.parse(`${text}+08:00`);
    const shipments = [
      { shipment: 'a', promisedAt: at('2026-03-05T00:00'), deliveredAt: at('2026-03-05T23:59') },
      { shipment: 'b', promisedAt: at('2026-03-05T20:00'), deliveredAt: at('2026-03-06T00:01') },
      { shipment: 'c', promisedAt: at('2026-03-19T20:00') },
    ].map((each) => ({ ...each, order: each.shipment, carrier: 'SF', state: 1 }));
    const context = jobContextOf(factSourceOf({ shipments }));
    const asked = { zone: 'Asia/Shanghai', now };
    const { late } = await experienceJobs.recentLate.run(context, asked);
    const { all } = await experienceJobs.delivery.run(context, {
      ...asked,
      by: 'carrier',
      days: null,
    });
    expect(late).toEqual(all.late);
    expect(late).toMatchObject({ count: 2, size: 3 });
  });
});
