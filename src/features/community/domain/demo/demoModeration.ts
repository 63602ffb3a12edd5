import type {
  AppealRow,
  ModerationDecisionRow,
  ModerationStepRow,
  PenaltyRow,
  SecondReviewRow,
} from '../../../../shared/domain/community/moderationRecords.ts';
import type {
  Platform,
  Severity,
  StepAction,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { stream, type Stream } from '../../../../shared/domain/random/stream.ts';
import { isReviewedTwice, SECOND_SEED } from '../agreement/secondReviews.ts';
import { appealId } from '../penalties/appeal.ts';
import type { PenaltySettings } from '../penalties/penaltyLadder.ts';
import type { Breach } from '../penalties/penaltyPoints.ts';
import { suggestedStep } from '../penalties/suggestedStep.ts';
import { decisionId } from '../queue/decision.ts';

/** A message that came into the demo shop's queue. */
export type DemoItem = {
  /** Key of the message. */
  readonly key: string;
  readonly group: string;
  readonly platform: Platform | null;
  readonly author: string;
  /** Epoch ms at which it came into the queue. */
  readonly since: number;
  /** Epoch ms of the last report of it; `since` where there is none. */
  readonly until: number;
  readonly rules: readonly string[];
  readonly severity: Severity;
  /** As its reports or rules call it. */
  readonly reason: string;
  /** What staff find in it. */
  readonly truth: 'advert' | 'insult' | 'fine';
};

export type DemoModeration = {
  readonly decisions: ModerationDecisionRow[];
  readonly penalties: PenaltyRow[];
  readonly steps: ModerationStepRow[];
  readonly appeals: AppealRow[];
  readonly seconds: SecondReviewRow[];
};

const MINUTE = 60_000;
const DAY = 86_400_000;
/** What came in so lately is not decided yet, nor is some of the days before. */
const OPEN = { all: 1.2 * DAY, some: 6 * DAY, share: 0.12 } as const;
/** Shares of decisions that are wrong, and of penalties that are appealed. */
const WRONG = 0.03;
const APPEALED = 0.3;
const UNDECIDED_APPEAL_DAYS = 4;
/** Steps so old have been ticked off. */
const TICKED_AFTER = 4 * DAY;
const NOTHING = { en: '', 'zh-CN': '' } as const;

/**
 * What staff decided about the demo shop's groups: adverts are hidden and who posted them is removed,
 * insults go by the ladder, the rest is approved; a few are wrong, and some of those are overturned.
 *
 * @param items in the order in which they came
 * @param reviewers names, at least two
 * @param asked `now` epoch ms; `dayOf` the civil day of an instant
 */
export function demoModeration(
  items: readonly DemoItem[],
  reviewers: readonly string[],
  settings: PenaltySettings,
  asked: {
    readonly now: number;
    readonly dayOf: (at: number) => number;
    readonly secondShare: number;
  },
): DemoModeration {
  const { now, dayOf, secondShare } = asked;
  const chance = stream(1, 'demo moderation');
  const made: DemoModeration = {
    ...{ decisions: [], penalties: [], steps: [], appeals: [], seconds: [] },
  };
  const history = new Map<string, Breach[]>();
  const removed = new Set<string>();
  items.forEach((item, place) => {
    chance.at(place);
    const lot = chance.unit();
    const minutes = chance.between(3, 40) * (chance.chance(0.2) ? 9 : 1);
    // What is reported after it was decided would be open again.
    const at = item.until + minutes * MINUTE;
    const reads = chance.between(2, 14) * 1000;
    const isOpen =
      item.since > now - OPEN.all || (item.since > now - OPEN.some && lot < OPEN.share);
    if (isOpen || at > now) return;
    const by = chance.oneOf(reviewers);
    const isWrong = chance.chance(WRONG) && item.truth !== 'advert';
    const truth = isWrong ? (item.truth === 'fine' ? 'insult' : 'fine') : item.truth;
    const id = decisionId(item.key, 1);
    const breach = { decision: id, day: dayOf(at), severity: item.severity, overturned: false };
    const earlier = history.get(item.author) ?? [];
    const action =
      truth === 'fine' || removed.has(item.author)
        ? null
        : truth === 'advert'
          ? ({ kind: 'removal' } as const)
          : suggestedStep(earlier, breach, settings, item.platform ?? 'wechat').action;
    if (truth === 'advert') removed.add(item.author);
    if (truth !== 'fine') history.set(item.author, [...earlier, breach]);
    const isAppealed =
      action !== null && truth === 'insult' && (isWrong || chance.chance(APPEALED));
    const other = otherThan(reviewers, by, chance);
    const appealedAt = at + chance.between(60, 2000) * MINUTE;
    const judgedAt = appealedAt + chance.between(60, 1500) * MINUTE;
    const isJudged = isAppealed && judgedAt < now - UNDECIDED_APPEAL_DAYS * DAY;
    const overturned =
      isJudged && isWrong ? { at: judgedAt, by: other, reason: item.reason } : null;
    const verdict = truth === 'fine' ? 'approve' : action ? verdictOf(action) : 'hide';
    made.decisions.push({
      ...{ id, item: item.key, round: 1, verdict, reason: item.reason, group: item.group },
      ...{ author: item.author, rules: item.rules, since: item.since, shownAt: at - reads, at, by },
      severity: truth === 'fine' ? null : item.severity,
      overturned,
    });
    if (truth !== 'fine') made.steps.push(step(item, id, 'hide', { at, by }, now));
    if (action) {
      made.penalties.push({
        ...{ id: `penalty:${id}`, decision: id, group: item.group, member: item.author, action },
        ...{ suggested: action, severity: item.severity, message: NOTHING, at, by },
        liftedAt: overturned?.at ?? null,
        overturned: overturned !== null,
      });
      const seconds = action.kind === 'mute' ? action.seconds : 0;
      made.steps.push({ ...step(item, id, action.kind, { at, by }, now), seconds });
    }
    if (isAppealed && appealedAt < now) {
      made.appeals.push({
        ...{ id: appealId(id), decision: id, day: dayOf(appealedAt), text: item.reason },
        ...{ at: appealedAt, by },
        outcome: isJudged
          ? {
              kind: isWrong ? 'overturned' : 'upheld',
              ...{ by: other, at: judgedAt, reason: item.reason },
            }
          : null,
      });
    }
    if (isReviewedTwice(id, secondShare, SECOND_SEED) && at < now - DAY) {
      const agrees = chance.chance(0.9);
      const second = agrees ? verdict : verdict === 'approve' ? 'hide' : 'approve';
      made.seconds.push({
        ...{ id: `second:${id}`, decision: id, verdict: second },
        ...{ at: at + DAY / 2, by: other },
      });
    }
  });
  return made;
}

function verdictOf(action: StepAction): Verdict {
  if (action.kind === 'mute') return 'mute';
  return action.kind === 'removal' || action.kind === 'blacklist' ? 'remove' : 'warn';
}

function otherThan(reviewers: readonly string[], by: string, chance: Stream): string {
  return chance.oneOf(reviewers.filter((each) => each !== by));
}

function step(
  { key, group, platform, author }: DemoItem,
  decision: string,
  kind: ModerationStepRow['kind'],
  { at, by }: { readonly at: number; readonly by: string },
  now: number,
): ModerationStepRow {
  const isDone = at < now - TICKED_AFTER;
  return {
    ...{ id: `step:${decision}:${kind}`, platform, group, member: author, item: key, kind },
    ...{ seconds: 0, text: NOTHING, state: isDone ? 'done' : 'open', at, by },
    doneAt: isDone ? at + 20 * MINUTE : null,
    doneBy: isDone ? by : '',
  };
}
