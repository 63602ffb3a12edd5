import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookEntry, openBook } from '../ledger/book.ts';
import { balanceOf, NO_POINTS, pendingOf } from '../ledger/memberPoints.ts';
import { passTime } from '../ledger/passTime.ts';
import { openingEntries } from './openingEntries.ts';
import {
  openingProblem,
  statedBalance,
  type OpeningMember,
  type PastLot,
  type PastMovement,
} from './openingMember.ts';

const DAY = 86_400_000;
const NOW = 1000 * DAY;

function movement(id: string, day: number, points: number, kind: PastMovement['kind'] = 'credit') {
  return { id, at: day * DAY, kind, points, expiresAt: null, note: '' };
}
function lot(points: number, expiresOn: number | null = null): PastLot {
  return {
    points,
    earnedAt: null,
    pendingUntil: null,
    expiresAt: expiresOn === null ? null : expiresOn * DAY,
  };
}
function told(given: Partial<OpeningMember>): OpeningMember {
  return { member: 3, balances: [], lots: [], movements: [], ...given };
}
function booked(member: OpeningMember) {
  const book = openBook(NO_POINTS);
  const entries = openingEntries(member, NOW);
  for (const entry of entries) bookEntry(book, entry);
  return { book, entries };
}
function lotsOf(member: OpeningMember) {
  return [...booked(member).book.lots.values()].map(({ id, available, pending, expiresAt }) => ({
    id,
    points: available + pending,
    expires: expiresAt === null ? null : expiresAt / DAY,
  }));
}

describe('taking over what a member has', () => {
  it('makes one opening lot of a balance that nothing explains', () => {
    expect(lotsOf(told({ balances: [120] }))).toEqual([
      { id: 'opening:c3', points: 120, expires: null },
    ]);
  });

  it('makes a lot of each lot of the file, with its expiry', () => {
    expect(lotsOf(told({ balances: [50], lots: [lot(30, 1100), lot(20, 1050)] }))).toEqual([
      { id: 'opening:c3:1', points: 20, expires: 1050 },
      { id: 'opening:c3:2', points: 30, expires: 1100 },
    ]);
  });

  it('books the past movement by movement, and what it cannot explain as one lot', () => {
    const movements = [
      movement('a', 1, 100),
      movement('b', 2, 60, 'redeemed'),
      movement('c', 3, 10, 'expired'),
    ];
    const { book, entries } = booked(told({ balances: [45], movements }));
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual(
      [
        ['past:a:100', 'grant'],
        ['past:a:30', 'grant'],
        ['past:b', 'spend'],
        ['past:c', 'expire'],
        ['opening:c3', 'grant'],
      ].map(([id, kind]) => [id === 'past:a:100' ? 'past:a' : id, kind]),
    );
    expect(balanceOf(book)).toBe(45);
  });

  it('gives what is left of the past the expiry of the lots of the file', () => {
    const movements = [
      movement('a', 1, 100),
      movement('b', 5, 80),
      movement('c', 9, 120, 'redeemed'),
    ];
    const member = told({ lots: [lot(40, 1010), lot(20, 1040)], movements });
    expect(lotsOf(member).filter(({ points }) => points > 0)).toEqual([
      { id: 'past:b:60', points: 40, expires: 1010 },
      { id: 'past:b:20', points: 20, expires: 1040 },
    ]);
  });

  it('takes away what the old balance does not have', () => {
    const { book, entries } = booked(told({ balances: [70], movements: [movement('a', 1, 100)] }));
    expect(balanceOf(book)).toBe(70);
    expect(entries.at(-1)).toMatchObject({ id: 'opening:c3:less', kind: 'deduct' });
  });

  it('begins with what was spent and earned before the file begins', () => {
    const movements = [movement('a', 1, 30, 'redeemed'), movement('b', 2, 100)];
    const { book, entries } = booked(told({ balances: [100], movements }));
    expect(entries[0]).toMatchObject({ id: 'opening:c3:before', kind: 'grant' });
    expect(balanceOf(book)).toBe(100);
  });
});

describe('a file that contradicts itself', () => {
  it.each([
    ['two balances', told({ balances: [10, 20] }), 'twoBalances', 10, 20],
    ['lots and a balance', told({ balances: [10], lots: [lot(9)] }), 'lotsDiffer', 10, 9],
    [
      'more spent than earned',
      told({ movements: [movement('a', 1, 5), movement('b', 2, 6, 'redeemed')] }),
      'overspent',
      6,
      5,
    ],
    [
      'points that are gone before they can be spent',
      told({ lots: [{ ...lot(5, 10), pendingUntil: 11 * DAY }] }),
      'expiresBeforeEarned',
      10 * DAY,
      11 * DAY,
    ],
  ])('is told: %s', (_, member, kind, stated, found) => {
    expect(openingProblem(member)).toEqual({ member: 3, kind, stated, found });
  });

  it('is none where a balance explains what the past does not', () => {
    const movements = [movement('b', 2, 6, 'redeemed')];
    expect(openingProblem(told({ balances: [4], movements }))).toBeNull();
  });
});

it('always ends with what the file states, whatever the past was', () => {
  const kinds = fc.constantFrom('credit', 'redeemed', 'expired', 'takenAway' as const);
  const pasts = fc.array(
    fc.record({ day: fc.nat(999), points: fc.integer({ min: 1, max: 50 }), kind: kinds }),
    { maxLength: 12 },
  );
  const lots = fc.array(
    fc.record({
      points: fc.integer({ min: 1, max: 60 }),
      expiresOn: fc.option(fc.integer({ min: 900, max: 1100 })),
      pendingUntil: fc.option(fc.integer({ min: 500, max: 1200 })),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(pasts, lots, fc.option(fc.nat(300)), (past, given, balance) => {
      const movements = past
        .map(({ day, points, kind }, i) => movement(`${i}`, day, points, kind))
        .sort((a, b) => a.at - b.at);
      const member = told({
        balances: balance === null || given.length > 0 ? [] : [balance],
        lots: given.map(({ points, expiresOn, pendingUntil }) => ({
          ...lot(points, expiresOn),
          pendingUntil: pendingUntil === null ? null : pendingUntil * DAY,
        })),
        movements,
      });
      fc.pre(openingProblem(member)?.kind !== 'overspent');
      const { book } = booked(member);
      const had = balanceOf(book) + pendingOf(book);
      const stated = statedBalance(member);
      if (stated !== null) expect(had).toBe(stated);
      expect(book.deficit).toBe(0);
      passTime(book, 3, NOW);
      expect([...book.lots.values()].every(({ pending }) => pending >= 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
