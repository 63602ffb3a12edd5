import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, civilDay, daysInMonth } from '../../../../shared/domain/time/civilDay.ts';
import { levelOf } from './levelOf.ts';
import { TierProgress } from './tierProgress.ts';
import type { TierSettings } from './tierSettings.ts';

const NAMES = { en: 'x', 'zh-CN': 'x' };
const tiers = (
  thresholds: readonly number[],
  overrides: Partial<TierSettings> = {},
): TierSettings => ({
  window: { kind: 'rolling', months: 12 },
  measure: 'points',
  downgrade: 'byBalance',
  graceDays: 0,
  levels: thresholds.map((threshold, i) => ({ id: `l${i}`, name: NAMES, threshold })),
  ...overrides,
});
const progress = (settings: TierSettings) =>
  new TierProgress(settings, { members: 1, occasions: 99 });
const day = (iso: string) => Math.floor(Date.parse(iso) / 86_400_000);

describe('levels', () => {
  it('are reached at their threshold, and not below (Setono)', () => {
    const thresholds = [0, 10, 30];
    expect([0, 9, 10, 29, 30].map((value) => levelOf(thresholds, value))).toEqual([0, 0, 1, 1, 2]);
    expect(levelOf([10], 9)).toBe(-1);
    expect(levelOf([], 9)).toBe(-1);
  });

  it('of a calendar year: up within it, and at its end to what it was (T28, Open Loyalty)', () => {
    const settings = tiers([0, 10, 30, 100], { window: { kind: 'calendarYear' } });
    const after = (endingYear: number) => {
      const one = progress(settings);
      one.add(0, 0, day('2024-02-01'), 10);
      expect(one.levelOn(0, day('2024-02-01'))).toBe(1);
      one.add(0, 1, day('2024-03-01'), 20);
      expect(one.levelOn(0, day('2024-12-31'))).toBe(2);
      one.add(0, 2, day('2025-05-01'), endingYear);
      expect(one.levelOn(0, day('2025-12-31'))).toBe(2);
      return one.levelOn(0, day('2026-01-01'));
    };
    expect(after(5)).toBe(0);
    expect(after(10)).toBe(1);
    expect(after(30)).toBe(2);
  });

  it('fall by one level, or not at all, where the policy says so', () => {
    const year = (downgrade: TierSettings['downgrade'], graceDays = 0) => {
      const one = progress(
        tiers([10, 30], { window: { kind: 'calendarYear' }, downgrade, graceDays }),
      );
      one.add(0, 0, day('2024-02-01'), 30);
      return (iso: string) => one.levelOn(0, day(iso));
    };
    expect(['2024-12-31', '2025-12-31', '2026-01-01', '2027-01-01'].map(year('oneDown'))).toEqual([
      1, 1, 0, -1,
    ]);
    expect(['2025-12-31', '2026-01-01'].map(year('byBalance'))).toEqual([1, -1]);
    expect(['2025-12-31', '2029-01-01'].map(year('never'))).toEqual([1, 1]);
    expect(['2026-01-30', '2026-01-31'].map(year('byBalance', 30))).toEqual([1, -1]);
  });

  it('of rolling months: what is older no longer counts, and grace is for coming back', () => {
    const one = progress(tiers([100], { graceDays: 10 }));
    one.add(0, 0, day('2025-03-10'), 100);
    expect(one.levelOn(0, day('2026-03-10'))).toBe(0);
    expect(one.levelOn(0, day('2026-03-19'))).toBe(0);
    expect(one.levelOn(0, day('2026-03-20'))).toBe(-1);
    const back = progress(tiers([100], { graceDays: 10 }));
    back.add(0, 0, day('2025-03-10'), 100);
    back.add(0, 1, day('2026-03-19'), 100);
    expect(back.levelOn(0, day('2026-12-31'))).toBe(0);
    // One level at a time is a window apart.
    const slow = progress(
      tiers([10, 100], { downgrade: 'oneDown', window: { kind: 'rolling', months: 1 } }),
    );
    slow.add(0, 0, day('2025-01-31'), 100);
    expect(
      ['2025-02-27', '2025-02-28', '2025-03-27', '2025-03-28'].map((iso) =>
        slow.levelOn(0, day(iso)),
      ),
    ).toEqual([1, 0, 0, -1]);
  });

  it('lose what was refunded', () => {
    const one = progress(tiers([100]));
    one.add(0, 0, day('2025-03-10'), 60);
    one.add(0, 1, day('2025-03-11'), 60);
    expect(one.levelOn(0, day('2025-03-11'))).toBe(0);
    one.takeBack(0, 1, day('2025-03-12'), 20);
    expect(one.levelOn(0, day('2025-03-12'))).toBe(0);
    one.takeBack(0, 1, day('2025-03-13'), 1);
    expect(one.levelOn(0, day('2025-03-13'))).toBe(-1);
    // What has left the window cannot be taken out of it again.
    const late = progress(tiers([100]));
    late.add(0, 0, day('2024-01-01'), 100);
    late.add(0, 1, day('2025-01-02'), 100);
    late.takeBack(0, 0, day('2025-01-03'), 100);
    expect(late.levelOn(0, day('2025-01-03'))).toBe(0);
  });
});

it('without grace, a rolling level is that of the sum of the window, day by day', () => {
  const step = fc.record({ wait: fc.nat(300), value: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 20 }),
      fc.integer({ min: 1, max: 14 }),
      (steps, months) => {
        const one = progress(tiers([30, 60, 120], { window: { kind: 'rolling', months } }));
        const done: { day: number; value: number }[] = [];
        let today = day('2024-01-30');
        steps.forEach(({ wait, value }, i) => {
          today += wait;
          const sum = done
            .filter((one) => later(one.day, months) > today)
            .reduce((total, one) => total + one.value, 0);
          expect(one.levelOn(0, today)).toBe(levelOf([30, 60, 120], sum));
          one.add(0, i, today, value);
          done.push({ day: today, value });
        });
      },
    ),
  );
});

function later(from: number, months: number): number {
  const { year, month, day: of } = civilDate(from);
  const at = new Date(Date.UTC(year, month - 1 + months, 1));
  const [y, m] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
  return civilDay(y, m, Math.min(of, daysInMonth(y, m)));
}
