import { z } from 'zod';
import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import {
  PLATFORMS,
  SEVERITIES,
  VERDICTS,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { outcomeOfVerdict } from '../../domain/book/outcomeOfVerdict.ts';
import { stepAction } from '../../domain/penalties/penaltyLadder.ts';
import { verdictOfAction } from '../../domain/penalties/verdictOfAction.ts';
import { decideOnce, openRound, type DecisionOutcome } from '../../domain/queue/decision.ts';
import { stepsOfDecision } from '../../domain/steps/stepsOfDecision.ts';
import { MODERATION_SUBJECT } from '../book/communitySubjects.ts';

const bothLanguages = z.object({ en: z.string().max(2000), 'zh-CN': z.string().max(2000) });
const name = z.string().max(400);

const itemSchema = z.object({
  /** Key of the message. */
  item: z.string().min(1),
  /** The round that was looked at. */
  round: z.int().positive(),
  group: name,
  author: name,
  platform: z.enum(PLATFORMS).nullable(),
  rules: z.array(z.string()).max(200),
  /** Of the breach, where it is one. */
  severity: z.enum(SEVERITIES),
  /** Epoch ms: when it came into the queue, and when it was shown. */
  since: z.number(),
  shownAt: z.number(),
  /** Epoch ms of the reports that files have of it; those of staff are records. */
  reportedAt: z.array(z.number()),
  /** What the rule answers; null for nothing. */
  reply: bothLanguages.nullable(),
});
export type DecidedItem = z.infer<typeof itemSchema>;

const decideSchema = z
  .object({
    items: z.array(itemSchema).min(1).max(500),
    verdict: z.enum(VERDICTS),
    reason: z.string().trim().min(1).max(400),
    /** Whether the messages are to be taken down, beside what the verdict says of the member. */
    hide: z.boolean(),
    /** What is done to the member, once for each; null for nothing. */
    penalty: z
      .object({
        action: stepAction,
        /** By the ladder; null where it reaches no step. */
        suggested: stepAction.nullable(),
        message: bothLanguages,
      })
      .nullable(),
  })
  .refine(
    ({ verdict, penalty }) =>
      penalty
        ? verdictOfAction(penalty.action) === verdict
        : verdict === 'approve' || verdict === 'hide' || verdict === 'escalate',
    { message: 'a penalty goes with its own verdict' },
  );
export type DecideParams = z.infer<typeof decideSchema>;

/**
 * Decides items of the queue, each once: where somebody was faster, what they decided stands, and is
 * given back. Penalty and steps are written with the decision.
 *
 * @throws ZodError
 */
export const decideItems = defineWrite({
  name: 'moderation.decide',
  undoable: true,
  tables: ['moderationDecisions', 'staffReports', 'penalties', 'moderationSteps'],
  run: async (records, params: DecideParams, { now, actor }) => {
    const { items, verdict, reason, hide, penalty } = decideSchema.parse(params);
    const isBreach = outcomeOfVerdict(verdict) === 'breach';
    const outcomes: DecisionOutcome[] = [];
    const penalised = new Set<string>();
    for (const asked of items) {
      const { item, round, group, author, rules, severity, since, shownAt, platform } = asked;
      const before = await records.where('moderationDecisions', 'item', item);
      const reports = await records.where('staffReports', 'message', item);
      const reportedAt = [...asked.reportedAt, ...reports.map(({ at }) => at)];
      const request = { item, round, verdict, reason, by: actor, at: now };
      const outcome = decideOnce(before, openRound(before, reportedAt), request);
      outcomes.push(outcome);
      if (outcome.kind !== 'made') continue;
      const decision: ModerationDecisionRow = {
        ...outcome.decision,
        ...{ group, author, rules, since, shownAt, overturned: null },
        severity: isBreach ? severity : null,
      };
      await records.put('moderationDecisions', decision.id, decision);
      const isFirst = penalty !== null && !penalised.has(author);
      if (isFirst) {
        penalised.add(author);
        const id = `penalty:${decision.id}`;
        await records.put('penalties', id, {
          ...{ id, decision: decision.id, group, member: author, ...penalty, severity },
          ...{ at: now, by: actor, liftedAt: null, overturned: false },
        });
      }
      const steps = stepsOfDecision({
        ...{ decision, platform, reply: asked.reply },
        hide: hide || verdict === 'hide',
        penalty: isFirst ? penalty : null,
      });
      for (const step of steps) await records.put('moderationSteps', step.id, step);
    }
    const made = outcomes.filter(({ kind }) => kind === 'made').length;
    return { result: outcomes, subject: MODERATION_SUBJECT, details: { count: made, reason } };
  },
});
