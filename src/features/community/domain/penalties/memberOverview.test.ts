import { describe, expect, it } from 'vitest';
import type {
  ModerationDecisionRow,
  PenaltyRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import { memberOverview } from './memberOverview.ts';
import { PENALTY_DEFAULTS } from './penaltyLadder.ts';
import { penaltyMessage, withMember } from './penaltyMessage.ts';
import { spanWords } from './spanWords.ts';

const DAY = 86_400_000;
const decided = (
  id: string,
  author: string,
  day: number,
  parts: Partial<ModerationDecisionRow> = {},
): ModerationDecisionRow => ({
  ...{ id, item: `item ${id}`, round: 1, verdict: 'hide', reason: '', group: 'G', author },
  ...{ rules: [], severity: 'medium', since: 0, shownAt: 0, at: day * DAY, by: 'Li' },
  overturned: null,
  ...parts,
});
const muted = (decision: string, member: string, day: number): PenaltyRow => ({
  ...{ id: `penalty:${decision}`, decision, group: 'G', member, severity: 'medium' },
  ...{ action: { kind: 'mute', seconds: 7 * 86_400 }, suggested: null },
  ...{ message: { en: '', 'zh-CN': '' }, at: day * DAY, by: 'Li', liftedAt: null },
  overturned: false,
});
const over = (decisions: ModerationDecisionRow[], penalties: PenaltyRow[] = [], day = 200) =>
  memberOverview(decisions, penalties, PENALTY_DEFAULTS, {
    ...{ now: day * DAY, dayOf: (at: number) => Math.floor(at / DAY) },
  });

describe('members with what was decided about them', () => {
  it('are those with a breach, the most points first', () => {
    const found = over([
      decided('1', 'Ann', 199),
      decided('2', 'Spam', 198, { severity: 'high' }),
      decided('3', 'Spam', 199),
      decided('4', 'Fine', 199, { verdict: 'approve', severity: null }),
    ]);
    expect(found.map(({ author, points }) => [author, points.points])).toEqual([
      ['Spam', 6],
      ['Ann', 2],
    ]);
    expect(found[0]?.decisions.map(({ id }) => id)).toEqual(['3', '2']);
  });

  it('lose the points of what is past or overturned, and of what was decided anew', () => {
    const overturned = { at: 1, by: 'Wu', reason: 'no' };
    const found = over([
      decided('1', 'Ann', 10),
      decided('2', 'Ann', 199, { overturned }),
      decided('3', 'Ann', 199, { item: 'same' }),
      decided('4', 'Ann', 199, { item: 'same', round: 2, verdict: 'approve', severity: null }),
      decided('5', 'Ann', 199, { item: 'same 2' }),
      decided('6', 'Ann', 199, { item: 'same 2', round: 2, verdict: 'escalate', severity: null }),
    ]);
    expect(found[0]?.points.points).toBe(2);
  });

  it('have the penalties that run', () => {
    const found = over(
      [decided('1', 'Ann', 190), decided('2', 'Ann', 199)],
      [muted('1', 'Ann', 190), muted('2', 'Ann', 199)],
    );
    expect(found[0]?.running.map(({ decision }) => decision)).toEqual(['2']);
    expect(over([], [])).toEqual([]);
  });
});

describe('what members are told', () => {
  it('names who, where, why and for how long, in both languages', () => {
    const values = {
      ...{ group: 'Tea', points: 3, appealDays: 20 },
      reason: { en: 'Advertising', 'zh-CN': '广告' },
    };
    const told = penaltyMessage({ kind: 'mute', seconds: 600 }, values);
    expect(told.en).toContain('@{member} You cannot write in Tea for 10 minutes');
    expect(told.en).toContain('(Advertising)');
    expect(told['zh-CN']).toContain('（广告），你在 Tea 被禁言 10 分钟');
    for (const kind of ['notice', 'warning', 'removal', 'blacklist'] as const) {
      const { en, 'zh-CN': zh } = penaltyMessage({ kind }, values);
      expect(withMember(`${en}${zh}`, '$&Ann')).not.toMatch(/[{}]/u);
      expect(withMember(en, '$&Ann')).toContain('$&Ann');
    }
  });

  it('says a length of time in its largest whole unit; QQ’s longest mute is called 30 days', () => {
    expect([60, 3600, 5400, 86_400, 2_591_999].map((each) => spanWords(each).en)).toEqual([
      ...['1 minute', '1 hour', '90 minutes', '1 day', '30 days'],
    ]);
    expect(spanWords(604_800)['zh-CN']).toBe('7 天');
  });
});
