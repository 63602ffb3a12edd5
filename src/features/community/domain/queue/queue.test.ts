import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyBonus } from './accuracyBonus.ts';
import { CLAIM_TIMEOUT, claimState, nextUnclaimed } from './claim.ts';
import { decideOnce, decisionId, openRound, type Decision } from './decision.ts';
import { flagScore, itemScore, type Flag } from './flagScore.ts';
import { byUrgency } from './queueOrder.ts';
import { PRIORITY_DEFAULTS, queuePriority, type QueuedItem } from './queuePriority.ts';
import { priorityLevels, scoreThreshold, SENSITIVITY_SCALE } from './scoreThresholds.ts';

const flag = (trustLevel: number, more: Partial<Flag> = {}): Flag => ({
  reporter: { staff: false, trustLevel, agreed: 0, disagreed: 0 },
  typeBonus: 0,
  takeAction: false,
  status: 'pending',
  ...more,
});

describe('scores after Discourse (spec/models/reviewable_score_spec.rb)', () => {
  it.each([
    [10, 42, -10.34],
    [1, 6, -5.59],
    [7, 3, 0],
    [121, 44, 2.04],
    [25, 4, 6.56],
    [4, 1, 0],
  ])('%i agreed and %i disagreed are a bonus of %f', (agreed, disagreed, expected) => {
    // The spec compares after cutting to two decimals downwards; what is stored is rounded.
    const bonus = accuracyBonus({ agreed, disagreed });
    expect(Math.abs(bonus - expected)).toBeLessThan(0.0101);
  });

  it('a member of trust level 2 with 12 of 14 agreed gives 7.99, in parts that add up', () => {
    const reporter = { staff: false, trustLevel: 2, agreed: 12, disagreed: 2 };
    expect(flagScore(flag(2, { reporter }))).toEqual({
      base: 1,
      standing: 2,
      accuracy: 4.99,
      type: 0,
      action: 0,
      score: 7.99,
    });
  });

  it('flags of a TL1 and a TL2 member are 5; those disagreed with or ignored drop out', () => {
    expect(itemScore([flag(1), flag(2)])).toBe(5);
    const out = [flag(4, { status: 'disagreed' }), flag(4, { status: 'ignored' })];
    expect(itemScore([flag(1, { status: 'agreed' }), flag(2), ...out])).toBe(5);
    expect(itemScore([])).toBe(0);
  });

  it('a spam flag of a TL3 member with a type bonus of 2.25 is 6.25', () => {
    expect(itemScore([flag(3, { typeBonus: 2.25 })])).toBe(6.25);
  });

  it('staff weigh 5, asking for action 5 more, and no score is below 0', () => {
    const staff = { staff: true, trustLevel: 1, agreed: 0, disagreed: 0 };
    expect(flagScore(flag(0, { reporter: staff, takeAction: true })).score).toBe(11);
    const wrong = { staff: false, trustLevel: 0, agreed: 0, disagreed: 50 };
    expect(flagScore(flag(0, { reporter: wrong })).score).toBe(0);
  });

  it('thresholds without data are 12.5, 8.33 and 4.16', () => {
    const { hide } = SENSITIVITY_SCALE;
    const levels = (['low', 'medium', 'high'] as const).map((each) => scoreThreshold(each, hide));
    expect(levels).toEqual([12.5, 8.33, 4.16]);
    expect(scoreThreshold('disabled', hide)).toBe(Infinity);
    expect(scoreThreshold('high', SENSITIVITY_SCALE.silence, 30, 7)).toBe(7);
    expect(scoreThreshold('low', SENSITIVITY_SCALE.close, 10)).toBe(25);
  });

  it('priorities are percentiles of what was agreed with, once there is enough of it', () => {
    const scored = Array.from({ length: 20 }, (_, i) => ({ score: i + 1, reports: 2 }));
    expect(priorityLevels(scored, 5)).toEqual({ medium: 10, high: 17 });
    expect(priorityLevels(scored, 6)).toBeNull();
    const alone = scored.map(({ score }) => ({ score, reports: 1 }));
    expect(priorityLevels(alone, 0)).toBeNull();
    expect(priorityLevels([], 0)).toBeNull();
  });
});

const item = (more: Partial<QueuedItem> = {}): QueuedItem => ({
  id: 'i',
  since: 0,
  reporters: [],
  severity: null,
  reach: 1,
  ...more,
});
const HOUR = 3_600_000;

describe('our priority', () => {
  it('adds reports, accuracy, severity, age and reach', () => {
    const reporters = [
      { agreed: 0, disagreed: 0 },
      { agreed: 8, disagreed: 0 },
    ];
    const parts = queuePriority(
      item({ reporters, severity: 'high', reach: 500 }),
      PRIORITY_DEFAULTS,
      2 * HOUR,
    );
    expect(parts).toEqual({
      reports: 4,
      accuracy: 1.6,
      severity: 6,
      age: 1,
      reach: 2.7,
      score: 15.3,
    });
  });

  it('counts a crowd as its ten most accurate, and those who are always wrong as next to none', () => {
    const crowd = Array.from({ length: 500 }, () => ({ agreed: 0, disagreed: 98 }));
    const parts = queuePriority(item({ reporters: crowd }), PRIORITY_DEFAULTS, 0);
    expect(parts).toMatchObject({ reports: 20, accuracy: -19.6, score: 0.4 });
  });

  const anyItem = fc.record({
    id: fc.string(),
    since: fc.integer({ min: -1e12, max: 1e12 }),
    reporters: fc.array(fc.record({ agreed: fc.nat(100), disagreed: fc.nat(100) }), {
      maxLength: 15,
    }),
    severity: fc.constantFrom(null, 'low' as const, 'medium' as const, 'critical' as const),
    reach: fc.nat(100_000),
  });

  it('has parts that add up to what is shown, and is never below 0', () => {
    fc.assert(
      fc.property(anyItem, (each) => {
        const { score, ...parts } = queuePriority(each, PRIORITY_DEFAULTS, 5e11);
        const sum = Object.values(parts).reduce((total, part) => total + Math.round(part * 100), 0);
        expect(Math.round(score * 100)).toBe(sum);
        expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('grows with waiting, so that in the end nothing is overtaken by what is new', () => {
    fc.assert(
      fc.property(anyItem, fc.nat(1e9), (each, later) => {
        const now = queuePriority(each, PRIORITY_DEFAULTS, 1e12).score;
        expect(queuePriority(each, PRIORITY_DEFAULTS, 1e12 + later).score).toBeGreaterThanOrEqual(
          now,
        );
      }),
    );
    const old = item({ since: 0, severity: 'low' });
    const fresh = item({ since: 100 * HOUR, severity: 'critical', reach: 500 });
    const score = (each: QueuedItem) => queuePriority(each, PRIORITY_DEFAULTS, 100 * HOUR).score;
    expect(score(old)).toBeGreaterThan(score(fresh));
  });

  it('orders by score, then by waiting, then by id, however the items came', () => {
    const placed = [
      { id: 'b', score: 1, since: 5 },
      { id: 'a', score: 1, since: 5 },
      { id: 'c', score: 2, since: 9 },
      { id: 'd', score: 1, since: 4 },
    ];
    const ids = ['c', 'd', 'a', 'b'];
    expect([...placed].sort(byUrgency).map(({ id }) => id)).toEqual(ids);
    expect(
      [...placed]
        .reverse()
        .sort(byUrgency)
        .map(({ id }) => id),
    ).toEqual(ids);
    expect([...[]].sort(byUrgency)).toEqual([]);
  });
});

describe('claims', () => {
  const claim = { item: 'a', holder: 'Li', seenAt: 1000 };

  it('hold while their holder shows signs of life, and time out', () => {
    expect(claimState(null, 'Wu', 0)).toEqual({ kind: 'free' });
    expect(claimState(claim, 'Li', 1e9)).toEqual({ kind: 'mine' });
    const until = 1000 + CLAIM_TIMEOUT;
    expect(claimState(claim, 'Wu', until - 1)).toEqual({ kind: 'taken', holder: 'Li', until });
    expect(claimState(claim, 'Wu', until)).toEqual({ kind: 'free' });
  });

  it('are passed over by whoever asks for the next item', () => {
    expect(nextUnclaimed(['a', 'b'], [claim], 'Wu', 1001)).toBe('b');
    expect(nextUnclaimed(['a', 'b'], [claim], 'Li', 1001)).toBe('a');
    expect(nextUnclaimed(['a'], [claim], 'Wu', 1001)).toBeNull();
    expect(nextUnclaimed(['a'], [claim], 'Wu', 1000 + CLAIM_TIMEOUT)).toBe('a');
    expect(nextUnclaimed([], [], 'Wu', 0)).toBeNull();
  });
});

describe('a decision', () => {
  const request = {
    item: 'm1',
    round: 1,
    verdict: 'hide',
    reason: 'spam',
    by: 'Li',
    at: 5,
  } as const;

  it('is made once: whoever comes second is shown the first', () => {
    const made = decideOnce([], openRound([], []), request);
    const first: Decision = { id: 'decision:m1:1', ...request };
    expect(made).toEqual({ kind: 'made', decision: first });
    const second = decideOnce([first], openRound([first], []), { ...request, by: 'Wu' });
    expect(second).toEqual({ kind: 'alreadyDecided', first });
    expect(decideOnce([first], null, request)).toEqual({ kind: 'alreadyDecided', first });
  });

  it('opens the next round with a report that comes after it', () => {
    const first: Decision = { id: decisionId('m1', 1), ...request };
    expect(openRound([], [])).toBe(1);
    expect(openRound([first], [4, 5])).toBeNull();
    expect(openRound([first], [6])).toBe(2);
    expect(decideOnce([first], 2, { ...request, round: 2, at: 9 })).toMatchObject({
      kind: 'made',
      decision: { id: 'decision:m1:2' },
    });
  });

  it('that leaves an item to somebody else keeps it open', () => {
    const first: Decision = { id: decisionId('m1', 1), ...request, verdict: 'escalate' };
    expect(openRound([first], [])).toBe(2);
    const second: Decision = { ...first, id: decisionId('m1', 2), round: 2, verdict: 'approve' };
    expect(openRound([second, first], [])).toBeNull();
    expect(openRound([second, first], [6])).toBe(3);
  });

  it('on a round that is not open is not made', () => {
    expect(decideOnce([], 1, { ...request, round: 2 })).toEqual({ kind: 'otherRound', open: 1 });
  });
});
