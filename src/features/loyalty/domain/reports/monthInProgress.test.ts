import { expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { monthInProgress } from './monthInProgress.ts';

const months = [9, 10, 11].map((month) => ({ month: civilDay(2026, month, 1) }));

it('is where the month of today is', () => {
  expect(monthInProgress(months, civilDay(2026, 10, 31))).toBe(1);
  expect(monthInProgress(months, civilDay(2026, 11, 1))).toBe(2);
});

it('is nowhere when the months are all over', () => {
  expect(monthInProgress(months, civilDay(2026, 12, 1))).toBeUndefined();
  expect(monthInProgress([], civilDay(2026, 12, 1))).toBeUndefined();
});
