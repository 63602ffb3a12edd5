import { describe, expect, test } from 'vitest';
import { createFormats } from './createFormats.ts';

const en = createFormats('en', { points: '{{value}} pts' });
const zh = createFormats('zh-CN', { points: '{{value}} 个百分点' });
const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('numbers', () => {
  test('thousands are grouped and the minus is a true minus', () => {
    expect(en.number(18204)).toBe('18,204');
    expect(en.number(-0.6, 1)).toBe('−0.6');
    expect(zh.number(-1234.5, 2)).toBe('−1,234.50');
  });

  test('rates are percents, differences of rates are points', () => {
    expect(en.percent(0.252)).toBe('25.2%');
    expect(zh.percent(0.2516, 0)).toBe('25%');
    expect(en.points(0.026)).toBe('2.6 pts');
    expect(zh.points(-0.026)).toBe('−2.6 个百分点');
  });

  test('long numbers are cut the way each language counts', () => {
    expect(en.compactNumber(12_340)).toBe('12.3K');
    expect(zh.compactNumber(12_340)).toBe('1.2 万');
  });

  test('bytes go up by thousands', () => {
    expect(en.bytes(0)).toBe('0 B');
    expect(en.bytes(999)).toBe('999 B');
    expect(en.bytes(999_600)).toBe('1.0 MB');
    expect(en.bytes(9_800_000)).toBe('9.8 MB');
    expect(en.bytes(65_000_000_000_000_000)).toBe('65,000 TB');
  });
});

describe('money', () => {
  test('minor units follow the currency', () => {
    expect(en.money(680, 'EUR')).toBe('€6.80');
    expect(en.money(680, 'JPY')).toBe('¥680');
    expect(en.money(1234, 'KWD').replace(/\s/u, ' ')).toBe('KWD 1.234');
    expect(zh.money(-680, 'CNY')).toBe('−¥6.80');
  });

  test('an unknown currency gets no sign', () => {
    expect(en.money(680, null)).toBe('6.80');
    expect(en.compactMoney(891_140_790, null)).toBe('8.9M');
  });

  test('compact money counts in millions or in 万', () => {
    expect(en.compactMoney(891_140_790, 'EUR')).toBe('€8.9M');
    expect(zh.compactMoney(891_140_790, 'EUR')).toBe('€891.1 万');
  });
});

describe('days', () => {
  test('civil days need no zone', () => {
    expect(en.day(day('2026-09-21'))).toBe('21 Sep 2026');
    expect(zh.day(day('2026-11-21'))).toBe('2026 年 11 月 21 日');
    expect(en.day(-1)).toBe('31 Dec 1969');
    expect(en.month(day('2026-11-21'))).toBe('Nov 2026');
    expect(zh.monthShort(day('2026-11-21'))).toBe('11 月');
  });

  test.each([
    ['2026-11-03', '2026-11-03', '3 Nov 2026', '2026 年 11 月 3 日'],
    ['2026-11-03', '2026-11-09', '3 – 9 Nov 2026', '2026 年 11 月 3 日 – 9 日'],
    ['2026-11-28', '2026-12-04', '28 Nov – 4 Dec 2026', '2026 年 11 月 28 日 – 12 月 4 日'],
    [
      '2026-12-28',
      '2027-01-03',
      '28 Dec 2026 – 3 Jan 2027',
      '2026 年 12 月 28 日 – 2027 年 1 月 3 日',
    ],
    ['2026-02-01', '2026-02-28', 'Feb 2026', '2026 年 2 月'],
    ['2026-01-01', '2026-11-30', 'Jan – Nov 2026', '2026 年 1 月 – 11 月'],
    ['2025-12-01', '2026-11-30', 'Dec 2025 – Nov 2026', '2025 年 12 月 – 2026 年 11 月'],
  ])('%s to %s is written as %s', (from, to, english, chinese) => {
    expect(en.dayRange(day(from), day(to))).toBe(english);
    expect(zh.dayRange(day(from), day(to))).toBe(chinese);
  });
});

describe('instants', () => {
  const at = Date.parse('2026-11-21T16:30:00Z');

  test('the clock is that of the zone', () => {
    expect(en.instant(at, 'UTC')).toBe('21 Nov 2026, 16:30');
    expect(zh.instant(at, 'Asia/Shanghai')).toBe('2026 年 11 月 22 日 00:30');
  });

  test('the civil day is that of the zone', () => {
    expect(en.civilDayAt(at, 'UTC')).toBe(day('2026-11-21'));
    expect(en.civilDayAt(at, 'Asia/Shanghai')).toBe(day('2026-11-22'));
  });

  test('age counts days of the zone', () => {
    const now = Date.parse('2026-11-22T01:00:00Z');
    expect(en.relativeAge(at, now, 'UTC')).toBe('yesterday');
    expect(en.relativeAge(at, now, 'Asia/Shanghai')).toBe('today 00:30');
    expect(zh.relativeAge(at, now, 'Asia/Shanghai')).toBe('今天 00:30');
  });

  test('age is said in days for a month, then as a date', () => {
    const later = (days: number) => at + days * 86_400_000;
    expect(en.relativeAge(at, later(9), 'UTC')).toBe('9 days ago');
    expect(zh.relativeAge(at, later(2), 'UTC')).toBe('2 天前');
    expect(en.relativeAge(at, later(31), 'UTC')).toBe('21 Nov 2026');
    expect(en.relativeAge(at, later(-3), 'UTC')).toBe('21 Nov 2026');
  });
});

test('writes money with the digits that it is stored with, whatever the platform thinks', () => {
  // Platforms show Iraqi dinars without decimals; ISO 4217, and so the store, has three.
  const { money } = createFormats('en', { points: '{{value}} pts' });
  expect(money(1_234_000, 'IQD')).toMatch(/1,234/);
  expect(money(1_234, 'JPY')).toMatch(/1,234/);
});
