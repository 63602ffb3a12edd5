import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookEntry, type Book } from '../ledger/book.ts';
import { NEGATIVE_POLICIES } from '../ledger/clawBack.ts';
import { balanceOf } from '../ledger/memberPoints.ts';
import { spendPoints } from '../ledger/spendPoints.ts';
import { bookDue } from './bookDue.ts';
import type { DueEvent } from './dueEvents.ts';
import { postsTakenBack } from './postsTakenBack.ts';
import { lotOfPost, postOfLot } from './sourceIds.ts';

const POINTS = 50;
const MEMBER = 4;
const due: readonly DueEvent[] = [
  {
    ...{ kind: 'grant', id: lotOfPost('post:a', 1), post: 'post:a', at: 10, points: POINTS },
    ...{ availableAt: 10, expiresAt: null },
  },
];

/** A member of whom one post is featured or not, as often as anybody likes. */
class Member {
  readonly book: Book = { lots: new Map(), deficit: 0 };
  readonly #policy: (typeof NEGATIVE_POLICIES)[number];
  #now = 100;

  constructor(policy: (typeof NEGATIVE_POLICIES)[number]) {
    this.#policy = policy;
  }

  post(isFeatured: boolean): number {
    this.#now++;
    const { entries } = bookDue(this.book, MEMBER, isFeatured ? due : [], this.#now, () => false);
    const featured = new Set(isFeatured ? ['post:a'] : []);
    const posts = { featured, policy: this.#policy };
    for (const entry of postsTakenBack(this.book, MEMBER, posts, this.#now)) {
      bookEntry(this.book, entry);
      entries.push(entry);
    }
    return entries.length;
  }

  spend(points: number): number {
    const some = Math.min(points, balanceOf(this.book));
    if (some <= 0) return 0;
    const id = `spend:${++this.#now}`;
    const spent = spendPoints(this.book, 'spend', {
      id,
      member: MEMBER,
      at: this.#now,
      points: some,
    });
    if (!('refused' in spent)) bookEntry(this.book, spent);
    return some;
  }
}

describe('points for a featured post', () => {
  test('are the same however often it is featured: all of them, and none where it is not', () => {
    const step = fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 80 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.boolean(), (steps, last) => {
        const member = new Member('owe');
        let spent = 0;
        for (const each of steps) {
          if (typeof each === 'boolean') member.post(each);
          else spent += member.spend(each);
        }
        member.post(last);
        expect(balanceOf(member.book)).toBe((last ? POINTS : 0) - spent);
        expect(member.post(last)).toBe(0);
      }),
    );
  });

  test('are never more than once’s, whatever happens to points that were spent', () => {
    const step = fc.oneof(fc.boolean(), fc.integer({ min: 1, max: 80 }));
    const policy = fc.constantFrom(...NEGATIVE_POLICIES);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), policy, (steps, chosen) => {
        const member = new Member(chosen);
        let spent = 0;
        for (const each of steps) {
          if (typeof each === 'boolean') member.post(each);
          else spent += member.spend(each);
          expect(balanceOf(member.book) + spent).toBeLessThanOrEqual(POINTS);
        }
      }),
    );
  });

  test('have a lot of their own for each time, which tells its post', () => {
    const member = new Member('owe');
    for (const isFeatured of [true, false, true]) member.post(isFeatured);
    expect([...member.book.lots.keys()]).toEqual(['share:post:a', 'share:post:a:2']);
    expect([...member.book.lots.keys()].map(postOfLot)).toEqual(['post:a', 'post:a']);
    expect(['earn:1', 'share:12', 'review:post:a'].map(postOfLot)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
