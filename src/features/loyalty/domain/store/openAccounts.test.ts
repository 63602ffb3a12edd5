import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookEntry } from '../ledger/book.ts';
import { grantPoints } from '../ledger/grantPoints.ts';
import { CHUNK_MEMBERS, type BalanceChunk } from './balanceChunk.ts';
import { OpenAccounts } from './openAccounts.ts';

/** Members at both ends of three chunks. */
const MEMBERS = [0, 1, CHUNK_MEMBERS - 1, CHUNK_MEMBERS, 3 * CHUNK_MEMBERS + 7];

const steps = fc.array(
  fc.record({
    member: fc.constantFrom(...MEMBERS),
    points: fc.integer({ min: 1, max: 500 }),
    closes: fc.constantFrom(null, 0, 1, 3),
  }),
  { maxLength: 40 },
);
type Step = { readonly member: number; readonly points: number; readonly closes: number | null };

/** Grants one lot a step, each with the next number. */
function granted(accounts: OpenAccounts, given: readonly Step[], first = 0): OpenAccounts {
  given.forEach(({ member, points, closes }, step) => {
    const { book, numbers } = accounts.account(member);
    const id = `lot:${first + step}`;
    const terms = { availableAt: 5, expiresAt: step % 2 ? null : 90 };
    bookEntry(book, grantPoints(book, { id, member, at: 1, points, ...terms }));
    numbers.set(id, first + step);
    accounts.change(member);
    if (closes !== null) accounts.close(closes);
  });
  return accounts;
}

function inOrder(chunks: readonly BalanceChunk[]): BalanceChunk[] {
  return [...chunks].sort((a, b) => a.chunk - b.chunk);
}

describe('accounts that are open for a bulk booking', () => {
  it('come to the same whenever their chunks are closed, and go on from what is stored', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const stored = granted(new OpenAccounts([]), before).changed();
        const never = after.map((step) => ({ ...step, closes: null }));
        const kept = granted(new OpenAccounts(stored), never, before.length);
        const closed = granted(new OpenAccounts(stored), after, before.length);
        expect(inOrder(closed.changed())).toEqual(inOrder(kept.changed()));
        const members = new Set([...before, ...after].map(({ member }) => member));
        expect(closed.members()).toEqual([...members].sort((a, b) => a - b));
      }),
      { numRuns: 25 },
    );
  });

  it('leave chunks alone in which nothing was booked', () => {
    const stored = granted(new OpenAccounts([]), [
      { member: 1, points: 5, closes: null },
    ]).changed();
    const accounts = new OpenAccounts(stored);
    expect(accounts.account(1).book.lots.size).toBe(1);
    accounts.close(0);
    expect(accounts.changed()).toEqual([]);
    expect(accounts.members()).toEqual([1]);
  });
});
