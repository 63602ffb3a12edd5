import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import {
  appealDecisionRefusal,
  appealId,
  appealRefusal,
  type Appeal,
  type Appealed,
} from './appeal.ts';
import { isHarder, PENALTY_DEFAULTS, penaltySettings } from './penaltyLadder.ts';
import { memberPoints, type Breach } from './penaltyPoints.ts';
import { penaltyState, type Penalty } from './penaltyState.ts';
import { LONGEST_MUTE, platformMute } from './platformMute.ts';
import { SEVERITIES } from '../../../../shared/domain/community/moderationTerms.ts';
import { suggestedStep } from './suggestedStep.ts';

const today = civilDay(2026, 11, 30);
let serial = 0;
const breach = (day: number, more: Partial<Breach> = {}): Breach => ({
  decision: `decision:m${++serial}:1`,
  day,
  severity: 'medium',
  overturned: false,
  ...more,
});
const DAY = 86_400;

describe('points', () => {
  it('are those of confirmed breaches in the window, each with why it counts or not', () => {
    const { points, breaches, fallsOn } = memberPoints(
      [
        breach(today),
        breach(today - 179),
        breach(today - 180, { severity: 'critical' }),
        breach(today - 1, { severity: 'high', overturned: true }),
        breach(today + 1),
      ],
      today,
      PENALTY_DEFAULTS,
    );
    expect(points).toBe(4);
    expect(breaches.map(({ counts }) => counts)).toEqual([
      'past',
      'yes',
      'overturned',
      'yes',
      'later',
    ]);
    expect(fallsOn).toBe(today + 1);
    expect(memberPoints([], today, PENALTY_DEFAULTS)).toEqual({
      points: 0,
      breaches: [],
      fallsOn: null,
    });
  });

  it('are given back by a successful appeal: as if the breach had not been', () => {
    const anyBreach = fc.record({
      decision: fc.uuid(),
      day: fc.integer({ min: today - 400, max: today }),
      severity: fc.constantFrom(...SEVERITIES),
      overturned: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyBreach, { minLength: 1 }), fc.nat(), (all, pick) => {
        const one = all[pick % all.length]!;
        const overturned = all.map((each) => (each === one ? { ...each, overturned: true } : each));
        const without = all.filter((each) => each !== one);
        const of = (list: readonly Breach[]) => memberPoints(list, today, PENALTY_DEFAULTS).points;
        expect(of(overturned)).toBe(of(without));
      }),
    );
  });

  it('fall away by themselves, to 0 in the end', () => {
    const all = [breach(today - 100), breach(today)];
    const on = (day: number) => memberPoints(all, day, PENALTY_DEFAULTS);
    const { fallsOn } = on(today);
    expect(on(fallsOn! - 1).points).toBe(4);
    expect(on(fallsOn!).points).toBe(2);
    expect(on(today + 180).points).toBe(0);
  });
});

describe('the suggested step', () => {
  it('climbs the ladder with each breach: notice, warning, mutes, removal, blacklist', () => {
    const history: Breach[] = [];
    const steps: string[] = [];
    for (let i = 0; i < 14; i++) {
      const next = breach(today + i, { severity: 'low' });
      const { action, before, after } = suggestedStep(history, next, PENALTY_DEFAULTS, 'qq');
      expect(after.points).toBe(before + 1);
      steps.push(action?.kind === 'mute' ? `mute ${action.seconds}` : (action?.kind ?? 'none'));
      history.push(next);
    }
    expect(steps).toEqual([
      'notice',
      'warning',
      'mute 600',
      `mute ${DAY}`,
      `mute ${DAY}`,
      `mute ${7 * DAY}`,
      `mute ${7 * DAY}`,
      'mute 2591999',
      'mute 2591999',
      ...new Array<string>(4).fill('removal'),
      'blacklist',
    ]);
  });

  it('is limited by what the platform can do', () => {
    const history = [breach(today - 1, { severity: 'high' }), breach(today - 1)];
    const third = breach(today);
    const on = (platform: 'qq' | 'wechat' | 'wecom') =>
      suggestedStep(history, third, PENALTY_DEFAULTS, platform);
    expect(on('qq')).toMatchObject({
      step: 5,
      action: { kind: 'mute', seconds: LONGEST_MUTE.qq },
      limited: 'shortened',
      before: 6,
      next: 10,
    });
    for (const platform of ['wechat', 'wecom'] as const) {
      expect(on(platform)).toMatchObject({ action: { kind: 'warning' }, limited: 'cannotMute' });
    }
    expect(platformMute('qq', 600)).toBe(600);
    expect(LONGEST_MUTE.qq).toBe(2_591_999);
  });

  it('is none below the first step, and has no next one on the last', () => {
    const settings = { ...PENALTY_DEFAULTS, points: { ...PENALTY_DEFAULTS.points, low: 0 } };
    const least = breach(today, { severity: 'low' });
    expect(suggestedStep([], least, settings, 'qq')).toMatchObject({
      step: null,
      action: null,
      next: 1,
    });
    const gravest = [breach(today, { severity: 'critical' })];
    const again = breach(today, { severity: 'critical' });
    expect(suggestedStep(gravest, again, settings, 'qq')).toMatchObject({
      action: { kind: 'blacklist' },
      next: null,
    });
  });

  it('does not count the decided breach twice when it is asked again', () => {
    const one = breach(today);
    expect(suggestedStep([one], one, PENALTY_DEFAULTS, 'qq').after.points).toBe(2);
  });

  it('is never milder with a breach more', () => {
    const severities = fc.array(fc.constantFrom(...SEVERITIES), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(severities, (list) => {
        const breaches = list.map((severity, i) => breach(today - i, { severity }));
        const [now, ...history] = breaches;
        const all = suggestedStep(history, now!, PENALTY_DEFAULTS, 'qq').action!;
        const fewer = suggestedStep(history.slice(1), now!, PENALTY_DEFAULTS, 'qq').action!;
        expect(isHarder(fewer, all)).toBe(false);
      }),
    );
  });
});

describe('a ladder', () => {
  it('is refused where a step is not harder or does not ask for more points', () => {
    const parse = (ladder: unknown) =>
      penaltySettings.safeParse({ ...PENALTY_DEFAULTS, ladder }).success;
    expect(penaltySettings.safeParse(PENALTY_DEFAULTS).success).toBe(true);
    const notice = { kind: 'notice' };
    const mute = (seconds: number) => ({ kind: 'mute', seconds });
    expect(
      parse([
        { from: 1, action: notice },
        { from: 2, action: mute(600) },
      ]),
    ).toBe(true);
    expect(
      parse([
        { from: 1, action: notice },
        { from: 1, action: mute(600) },
      ]),
    ).toBe(false);
    expect(
      parse([
        { from: 1, action: mute(600) },
        { from: 2, action: notice },
      ]),
    ).toBe(false);
    expect(
      parse([
        { from: 1, action: mute(600) },
        { from: 2, action: mute(600) },
      ]),
    ).toBe(false);
    expect(parse([])).toBe(false);
    expect(parse([{ from: 1, action: mute(1) }])).toBe(false);
  });
});

describe('a penalty', () => {
  const penalty = (more: Partial<Penalty>): Penalty => ({
    decision: 'd',
    member: 'm',
    action: { kind: 'mute', seconds: 600 },
    at: 1000,
    by: 'Li',
    liftedAt: null,
    overturned: false,
    ...more,
  });

  it('that mutes ends by itself; a removal holds until it is lifted', () => {
    expect(penaltyState(penalty({}), 600_999)).toEqual({ kind: 'running', until: 601_000 });
    expect(penaltyState(penalty({}), 601_000)).toEqual({ kind: 'ended' });
    const removal = penalty({ action: { kind: 'removal' }, liftedAt: 5000 });
    expect(penaltyState(removal, 4999)).toEqual({ kind: 'running', until: null });
    expect(penaltyState(removal, 5000)).toEqual({ kind: 'lifted' });
    expect(penaltyState(penalty({ action: { kind: 'warning' } }), 1000).kind).toBe('ended');
    expect(penaltyState(penalty({ overturned: true }), 2000).kind).toBe('overturned');
  });
});

describe('an appeal', () => {
  const appealed: Appealed = { decision: 'd', by: 'Li', day: today, overturned: false };
  const appeal: Appeal = {
    id: appealId('d'),
    decision: 'd',
    day: today,
    text: 'not me',
    outcome: null,
  };

  it('can be made once, within 20 days', () => {
    expect(appealRefusal(appealed, [], today + 20, 20)).toBeNull();
    expect(appealRefusal(appealed, [], today + 21, 20)).toEqual({
      kind: 'tooLate',
      lastDay: today + 20,
    });
    expect(appealRefusal(appealed, [appeal], today, 20)).toEqual({ kind: 'appealedBefore' });
    expect(appealRefusal({ ...appealed, overturned: true }, [], today, 20)).toEqual({
      kind: 'alreadyOverturned',
    });
    expect(appealRefusal(appealed, [{ ...appeal, decision: 'e' }], today, 20)).toBeNull();
  });

  it('is decided once, by another reviewer', () => {
    expect(appealDecisionRefusal(appeal, appealed, 'Wu')).toBeNull();
    expect(appealDecisionRefusal(appeal, appealed, 'Li')).toBe('ownDecision');
    const outcome = { kind: 'upheld', by: 'Wu', at: 1, reason: '' } as const;
    expect(appealDecisionRefusal({ ...appeal, outcome }, appealed, 'Xu')).toBe('decidedBefore');
  });
});
