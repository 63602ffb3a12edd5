import { describe, expect, it } from 'vitest';
import type {
  ModerationDecisionRow,
  SecondReviewRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import type { Verdict } from '../../../../shared/domain/community/moderationTerms.ts';
import { reviewAgreement } from './reviewAgreement.ts';
import { secondReviewsFor } from './secondReviews.ts';

const decided = (id: string, verdict: Verdict, parts: Partial<ModerationDecisionRow> = {}) => ({
  ...{ id, item: id, round: 1, verdict, reason: '', group: 'G', author: 'Ann', rules: [] },
  ...{ severity: null, since: 0, shownAt: 0, at: 1, by: 'Li', overturned: null },
  ...parts,
});
const reviewed = (decision: string, verdict: Verdict): SecondReviewRow => ({
  ...{ id: `second:${decision}`, decision, verdict, at: 2, by: 'Wu' },
});
const pairs = (list: readonly (readonly [Verdict, Verdict, number])[]) => {
  const flat = list.flatMap(([a, b, times]) =>
    Array.from({ length: times }, () => [a, b] as const),
  );
  return reviewAgreement(
    flat.map(([first], i) => decided(String(i), first)),
    flat.map(([, second], i) => reviewed(String(i), second)),
  );
};

describe('agreement of first and second reviews', () => {
  it('is told on whether it is a breach, beyond chance, and on the verdict', () => {
    // The table of Wikipedia's "Cohen's kappa": 20, 5, 10, 15.
    const found = pairs([
      ['hide', 'warn', 20],
      ['hide', 'approve', 5],
      ['approve', 'hide', 10],
      ['approve', 'approve', 15],
    ]);
    expect(found.kappa).toBeCloseTo(0.4, 12);
    expect(found.level).toBe('fair');
    expect(found.same).toMatchObject({ count: 35, size: 50 });
    expect(found.sameVerdict.count).toBe(15);
  });

  it('is not defined where all say the same, and leaves out what was handed on or is gone', () => {
    const same = pairs([['hide', 'hide', 30]]);
    expect(same).toMatchObject({ kappa: null, level: null, same: { rate: 1 } });
    expect(pairs([['hide', 'escalate', 3]]).same.size).toBe(0);
    expect(reviewAgreement([], [reviewed('x', 'hide')]).same.size).toBe(0);
  });

  it('has a word for each kappa', () => {
    const against = pairs([
      ['hide', 'approve', 10],
      ['approve', 'hide', 10],
    ]);
    expect(against).toMatchObject({ kappa: -1, level: 'poor' });
    const full = pairs([
      ['hide', 'hide', 10],
      ['approve', 'approve', 10],
    ]);
    expect(full).toMatchObject({ kappa: 1, level: 'almostPerfect' });
  });
});

describe('second reviews that wait for somebody', () => {
  it('are those of others that nobody has reviewed, the oldest first', () => {
    const decisions = [
      decided('a', 'hide', { at: 5 }),
      decided('b', 'hide', { at: 3 }),
      decided('c', 'hide', { by: 'Wu' }),
      decided('d', 'escalate'),
      decided('e', 'approve'),
    ];
    const ids = (share: number) =>
      secondReviewsFor(decisions, new Set(['e']), 'Wu', share).map(({ id }) => id);
    expect(ids(1)).toEqual(['b', 'a']);
    expect(ids(0)).toEqual([]);
  });
});
