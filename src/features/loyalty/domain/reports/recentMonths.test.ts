import { expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { recentMonths } from './recentMonths.ts';

it('sets the month in progress beside the one before, over the turn of a year', () => {
  const december = { month: civilDay(2026, 12, 1), granted: 5, redeemed: 3 };
  expect(recentMonths([december], civilDay(2027, 1, 31))).toEqual({
    current: { month: civilDay(2027, 1, 1), granted: 0, redeemed: 0 },
    before: december,
  });
});
