import { describe, expect, it } from 'vitest';
import { mailKey, phoneKey } from './contactKey.ts';
import { suspiciousReferrals, type ReferralFacts } from './suspiciousReferrals.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-29T12:00:00Z');
const ago = (days: number) => NOW - days * DAY;

const PHONES: Readonly<Record<number, string>> = {
  1: '+86 138 0013 8000',
  2: '13800138000',
  3: '139 1111 2222',
};
const MAILS: Readonly<Record<number, string>> = { 1: 'Wang@shop.cn', 4: 'wang+2@shop.cn' };

function found(
  pairs: readonly (readonly [number, number, number])[],
  kept: readonly number[] = [],
) {
  const facts: ReferralFacts = {
    pairs: pairs.map(([referrer, customer, at]) => ({ referrer, customer, at })),
    phone: (customer) => phoneKey(PHONES[customer] ?? ''),
    email: (customer) => mailKey(MAILS[customer] ?? ''),
    kept: (customer) => kept.includes(customer),
    points: (_, customer) => customer * 10,
  };
  return suspiciousReferrals(facts, NOW);
}

describe('a referral is suspicious', () => {
  it('where a customer brought themselves', () => {
    expect(found([[9, 9, ago(3)]])).toEqual([
      {
        pattern: 'self',
        referrer: 9,
        referred: 9,
        brought: 1,
        shared: [],
        at: ago(3),
        points: 90,
      },
    ]);
  });

  it('where both have one phone number or mailbox, however they are written', () => {
    const rows = found([
      [1, 2, ago(3)],
      [1, 4, NaN],
      [1, 3, ago(3)],
      [5, 6, ago(3)],
    ]);
    expect(
      rows.map(({ pattern, referred, shared, at }) => [pattern, referred, shared, at]),
    ).toEqual([
      ['sameContact', 4, ['email'], null],
      ['sameContact', 2, ['phone'], ago(3)],
    ]);
  });

  it('where three customers or more were brought and none kept an order', () => {
    const three = [11, 12, 13].map((customer, i) => [10, customer, ago(40 + i)] as const);
    expect(found(three)).toEqual([
      {
        pattern: 'nothingKept',
        referrer: 10,
        referred: -1,
        brought: 3,
        shared: [],
        at: ago(40),
        points: 360,
      },
    ]);
    expect(found(three, [12])).toEqual([]);
    expect(found(three.slice(1))).toEqual([]);
  });

  it('not while customers have had less than 30 days to buy', () => {
    expect(found([11, 12, 13].map((customer) => [10, customer, ago(29)] as const))).toEqual([]);
  });

  it('not where it is older than half a year, or not yet', () => {
    const old = [11, 12, 13].map((customer) => [10, customer, ago(181)] as const);
    expect(found([[9, 9, ago(181)], [8, 8, ago(-1)], ...old])).toEqual([]);
  });
});

it('what is no number or address compares with nothing', () => {
  expect([phoneKey('12345'), phoneKey(''), mailKey('wang'), mailKey('@shop.cn')]).toEqual([
    '',
    '',
    '',
    '',
  ]);
});
