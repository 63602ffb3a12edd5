import { expect, it } from 'vitest';
import { pointSettings } from '../../../../testing/aPointRule.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { ledgerZone } from '../ledger/ledgerZone.ts';
import { valueOfMonth } from './valueOfMonth.ts';

const zone = ledgerZone('Asia/Shanghai', Date.parse('2026-12-31T00:00Z'));
const version = (from: string, expectedRedeemed: number) => ({
  from: Date.parse(from),
  settings: pointSettings([], { programme: { expectedRedeemed, costPerThousand: 500 } }),
});

it('a month goes by the version that is live at its end, by the calendar of the shop', () => {
  const valueAt = valueOfMonth(
    [
      version('2026-02-10T00:00Z', 0.8),
      // Midnight of 1 April in Shanghai: no longer March.
      version('2026-03-31T16:00Z', 0.9),
      version('2026-04-30T15:59Z', 0.7),
    ],
    zone,
  );
  const rates = [1, 2, 3, 4, 5].map((month) => valueAt(civilDay(2026, month, 7)).expectedRedeemed);
  expect(rates).toEqual([0.8, 0.8, 0.8, 0.7, 0.7]);
  expect(valueAt(civilDay(2026, 1, 1)).costPerThousand).toBe(500);
});

it('before anything is published it is that of the defaults', () => {
  expect(valueOfMonth([], zone)(0)).toEqual({ costPerThousand: 1000, expectedRedeemed: 0.8 });
});
