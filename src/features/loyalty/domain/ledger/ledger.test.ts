import { describe, expect, it } from 'vitest';
import { booked, MemberLedger } from '../../../../testing/memberLedger.ts';
import { bookEntry, LedgerError, openBook } from './book.ts';
import { expiringBy, NO_POINTS, pendingOf } from './memberPoints.ts';
import type { PointsEntry } from './pointsEntry.ts';
import { reservationOf, reserveAgain } from './settleReservation.ts';

const DAY = 86_400_000;
const day = (text: string) => Date.parse(`2026-${text}T00:00:00Z`);

/**
 * T1 to T16 are cases of the loyalty vectors. Numbers from the tests of Setono/sylius-loyalty-plugin,
 * LotReplayerTest and LoyaltyLedgerExpireTest; of T16 derived from FloCafe#78.
 */
describe('lots', () => {
  it('keep the rest of what a debit takes (T1)', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 100, day('01-01'));
    ledger.debit('spend', 's', 30, day('01-02'));
    expect(ledger.balance).toBe(70);
    expect(ledger.left('a')).toBe(70);
  });

  it('without expiry are spent last (T3)', () => {
    const ledger = new MemberLedger();
    ledger.grant('never', 100, day('01-01'));
    ledger.grant('next year', 100, day('01-02'), { expiresAt: day('12-31') + DAY });
    ledger.debit('spend', 's', 100, day('01-03'));
    expect([ledger.left('never'), ledger.left('next year')]).toEqual([100, 0]);
  });

  it('of equal expiry are spent in the order in which they became available, then by id', () => {
    const ledger = new MemberLedger();
    const expiresAt = day('06-01');
    ledger.grant('b', 10, 0, { expiresAt, availableAt: 0 });
    ledger.grant('a', 10, 0, { expiresAt, availableAt: 0 });
    ledger.grant('early', 10, 0, { expiresAt, availableAt: -1 });
    ledger.debit('spend', 's', 15);
    expect(['early', 'a', 'b'].map((lot) => ledger.left(lot))).toEqual([0, 5, 10]);
  });

  it('expire alone, and only what is left of them (T5)', () => {
    const ledger = new MemberLedger();
    ledger.grant('1', 100, 0, { expiresAt: day('02-01') });
    ledger.grant('2', 40);
    ledger.passTime(day('02-01'));
    expect(ledger.balance).toBe(40);
    expect([ledger.left('1'), ledger.left('2')]).toEqual([0, 40]);
  });

  it('tell what expires by a date (T7)', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 100, 0, { expiresAt: day('02-01') });
    ledger.grant('b', 200, 0, { expiresAt: day('06-01') });
    ledger.grant('c', 50);
    expect(expiringBy(ledger.points, day('03-01'))).toBe(100);
    expect(expiringBy(ledger.points, day('07-01'))).toBe(300);
  });

  it('expire once, at their instant, whatever was spent of them (T8 a, b, c, e)', () => {
    const spent = (points: number) => {
      const ledger = new MemberLedger();
      ledger.grant('a', 150, 0, { expiresAt: day('02-01') });
      ledger.debit('spend', 's', points);
      return ledger;
    };
    const some = spent(50);
    expect(some.passTime(day('02-01') - 1)).toEqual([]);
    expect(booked(some.passTime(day('02-01'))[0], 'available')).toBe(-100);
    expect(some.balance).toBe(0);
    expect(some.passTime(day('03-01'))).toEqual([]);
    expect(spent(150).passTime(day('02-01'))).toEqual([]);
  });

  it('expire each by itself (T8 d)', () => {
    const ledger = new MemberLedger();
    ledger.grant('past', 100, 0, { expiresAt: day('02-01') });
    ledger.grant('future', 50, 0, { expiresAt: day('06-01') });
    const expired = ledger.passTime(day('03-01'));
    expect(expired.map((entry) => booked(entry, 'available'))).toEqual([-100]);
    expect(ledger.balance).toBe(50);
  });

  it('that were spent do not expire again: a sum of credits less all debits would say −30 (T16)', () => {
    const ledger = new MemberLedger();
    ledger.grant('1', 100, 0, { expiresAt: day('02-01') });
    ledger.debit('spend', 's', 80);
    ledger.grant('2', 50, 0, { expiresAt: day('06-01') });
    const [expired] = ledger.passTime(day('02-01'));
    expect(booked(expired, 'expired')).toBe(20);
    expect(ledger.balance).toBe(50);
  });

  it('wait until the return window ends, and cannot be spent before', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 100, 0, { availableAt: 14 * DAY, expiresAt: 30 * DAY });
    expect([ledger.balance, pendingOf(ledger.points)]).toEqual([0, 100]);
    expect(ledger.debit('spend', 's', 1, DAY)).toEqual({ refused: 'balanceTooLow', balance: 0 });
    expect(ledger.passTime(14 * DAY).map(({ kind, at }) => [kind, at])).toEqual([
      ['activate', 14 * DAY],
    ]);
    expect([ledger.balance, pendingOf(ledger.points)]).toEqual([100, 0]);
  });

  it('become available and expire in the order of time, however late anybody looks', () => {
    const ledger = new MemberLedger();
    ledger.grant('late', 10, 0, { availableAt: 20 * DAY, expiresAt: 40 * DAY });
    ledger.grant('early', 10, 0, { availableAt: 10 * DAY, expiresAt: 20 * DAY });
    expect(ledger.passTime(50 * DAY).map(({ id }) => id)).toEqual([
      'activate:early',
      'activate:late',
      'expire:early',
      'expire:late',
    ]);
    expect(ledger.balance).toBe(0);
  });
});

describe('spending', () => {
  it('of more than there is is refused, and writes nothing', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 10);
    expect(ledger.debit('deduct', 'd', 11)).toEqual({ refused: 'balanceTooLow', balance: 10 });
    expect(ledger.entries).toHaveLength(1);
  });

  it('records the lots, and a refund gives the points back to them with their expiry', () => {
    const ledger = new MemberLedger();
    ledger.grant('soon', 30, 0, { expiresAt: 10 * DAY });
    ledger.grant('later', 100, 0, { expiresAt: 50 * DAY });
    const spent = ledger.debit('spend', 's', 50) as PointsEntry;
    ledger.returnSpent(spent, 'r1', 30, DAY);
    expect([ledger.left('soon'), ledger.left('later')]).toEqual([10, 100]);
    ledger.returnSpent(spent, 'r2', 999, DAY);
    expect([ledger.left('soon'), ledger.left('later')]).toEqual([30, 100]);
    expect(ledger.returnSpent(spent, 'r3', 1, DAY)).toBeUndefined();
  });

  it('that is refunded after its lot expired expires at once', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 30, 0, { expiresAt: 10 * DAY });
    const spent = ledger.debit('spend', 's', 30) as PointsEntry;
    const back = ledger.returnSpent(spent, 'r', 30, 10 * DAY);
    expect(booked(back, 'expired')).toBe(30);
    expect(ledger.balance).toBe(0);
  });

  it('is through when a reservation is fulfilled, and as before when it is released', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 30);
    const first = ledger.debit('reserve', 'r1', 20) as PointsEntry;
    expect(ledger.balance).toBe(10);
    expect(ledger.debit('reserve', 'r2', 20)).toMatchObject({ refused: 'balanceTooLow' });
    ledger.release(first);
    const second = ledger.debit('reserve', 'r3', 20) as PointsEntry;
    ledger.fulfil(second);
    expect(ledger.points.lots.get('a')).toMatchObject({ available: 10, reserved: 0, redeemed: 20 });
    expect(() => ledger.release(second)).toThrow(LedgerError);
  });

  it('that was fulfilled by mistake is reserved again, out of lots that have expired meanwhile', () => {
    const ledger = new MemberLedger();
    ledger.grant('a', 30, day('01-01'), { expiresAt: day('02-01') });
    const reserved = ledger.debit('reserve', 'r1', 20) as PointsEntry;
    ledger.fulfil(reserved, day('01-05'));
    ledger.passTime(day('03-01'));
    ledger.write(reserveAgain(reservationOf(reserved), { id: 'r1:2', at: day('03-01') }));
    expect(ledger.points.lots.get('a')).toMatchObject({ reserved: 20, redeemed: 0, expired: 10 });
    // Only what was spent can be reserved again.
    expect(() =>
      ledger.write(reserveAgain(reservationOf(reserved), { id: 'r1:3', at: day('03-01') })),
    ).toThrow(LedgerError);
  });

  it('and earning and refunding in one order’s life end where they began (T33)', () => {
    // nopSolutions/nopCommerce#5595, loyalty vectors.
    const ledger = new MemberLedger();
    ledger.grant('signUp', 50);
    const spent = ledger.debit('spend', 'order', 50) as PointsEntry;
    ledger.grant('earned', 21);
    ledger.clawBack('earned', 'cancelled', 21);
    ledger.returnSpent(spent, 'refunded', 50);
    expect(ledger.balance).toBe(50);
  });
});

/** T35 of the loyalty vectors: numbers from the claw-back tests of Setono/sylius-loyalty-plugin. */
describe('a claw-back', () => {
  const spentOf150 = () => {
    const ledger = new MemberLedger();
    ledger.grant('earn', 150);
    ledger.debit('spend', 's', 100);
    return ledger;
  };

  it('stops at zero, or makes a debt, as the policy says (T35 a, b)', () => {
    const stopped = spentOf150();
    expect(booked(stopped.clawBack('earn', 'c', 150, 'toZero'), 'clawedBack')).toBe(50);
    expect(stopped.balance).toBe(0);
    const owing = spentOf150();
    expect(booked(owing.clawBack('earn', 'c', 150, 'owe'), 'clawedBack')).toBe(150);
    expect(owing.balance).toBe(-100);
  });

  it('takes no more than was granted, once, and never gives (T35 c, d, e)', () => {
    const ledger = spentOf150();
    expect(ledger.clawBack('earn', 'none', -50)).toBeUndefined();
    expect(booked(ledger.clawBack('earn', 'all', 9999), 'clawedBack')).toBe(150);
    expect(ledger.clawBack('earn', 'again', 150)).toBeUndefined();
    expect(ledger.balance).toBe(-100);
  });

  it('forgives once what it could not take', () => {
    const ledger = spentOf150();
    ledger.clawBack('earn', 'c', 150, 'toZero');
    ledger.grant('next', 30);
    expect(ledger.clawBack('earn', 'again', 150, 'toZero')).toBeUndefined();
    expect(ledger.balance).toBe(30);
  });

  it('takes pending points first, and by one policy only those', () => {
    const ledger = new MemberLedger();
    ledger.grant('old', 100);
    ledger.grant('earn', 40, 0, { availableAt: DAY });
    ledger.clawBack('earn', 'some', 10, 'onlyPending');
    expect([ledger.balance, pendingOf(ledger.points)]).toEqual([100, 30]);
    ledger.passTime(DAY);
    expect(booked(ledger.clawBack('earn', 'rest', 30, 'onlyPending'), 'clawedBack')).toBe(0);
    expect(ledger.balance).toBe(130);
  });

  it('does not take a second time what of its grant has expired', () => {
    const ledger = new MemberLedger();
    ledger.grant('other', 100);
    ledger.grant('earn', 40, 0, { expiresAt: DAY });
    ledger.passTime(DAY);
    const taken = ledger.clawBack('earn', 'c', 40, 'owe', 2 * DAY);
    expect([booked(taken, 'expired'), booked(taken, 'clawedBack')]).toEqual([-40, 40]);
    expect(ledger.balance).toBe(100);
  });

  it('leaves a debt that the next points pay, also those that come back', () => {
    const ledger = spentOf150();
    const spent = ledger.entries[1]!;
    ledger.clawBack('earn', 'c', 150);
    ledger.grant('next', 30);
    expect([ledger.balance, ledger.left('next')]).toEqual([-70, 0]);
    ledger.returnSpent(spent, 'r', 100);
    expect([ledger.balance, ledger.points.deficit]).toEqual([30, 0]);
  });
});

describe('an entry that the others do not allow', () => {
  const ledger = new MemberLedger();
  const grant = ledger.grant('a', 10);
  const broken: [string, PointsEntry][] = [
    ['the same lot twice', grant],
    [
      'postings that do not add up',
      { ...grant, id: 'b', postings: [{ account: 'available', lot: 'b', points: 5 }] },
    ],
    [
      'a lot that nobody granted',
      {
        ...grant,
        id: 'c',
        kind: 'spend',
        postings: [
          { account: 'available', lot: 'x', points: -5 },
          { account: 'redeemed', lot: 'x', points: 5 },
        ],
      },
    ],
    [
      'more than is there',
      {
        ...grant,
        id: 'd',
        kind: 'spend',
        postings: [
          { account: 'available', lot: 'a', points: -11 },
          { account: 'redeemed', lot: 'a', points: 11 },
        ],
      },
    ],
    [
      'a debt paid that nobody has',
      {
        ...grant,
        id: 'e',
        kind: 'activate',
        postings: [
          { account: 'available', lot: 'a', points: -1 },
          { account: 'deficit', lot: null, points: 1 },
        ],
      },
    ],
  ];

  it.each(broken)('is refused by name: %s', (_, entry) => {
    expect(() => bookEntry(openBook(ledger.points), entry)).toThrow(entry.id);
    expect(() => bookEntry(openBook(NO_POINTS), { ...entry, kind: 'spend' })).toThrow(LedgerError);
  });
});
