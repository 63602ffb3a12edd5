import { z } from 'zod';
import { STEP_KINDS } from '../../domain/community/moderationRecords.ts';
import { PLATFORMS, SEVERITIES, VERDICTS } from '../../domain/community/moderationTerms.ts';

const text = z.string();
const number = z.number();
/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;
const bothLanguages = row({ en: text, 'zh-CN': text });
const stepAction = z.discriminatedUnion('kind', [
  row({ kind: z.enum(['notice', 'warning', 'removal', 'blacklist']) }),
  row({ kind: z.literal('mute'), seconds: number }),
]);

/** Rows of what staff decide about groups, in the order of the file. */
export const moderationTables = {
  groupNotes: row({
    id: text,
    name: text.optional(),
    isGroup: z.boolean().nullable(),
    platform: z.enum(PLATFORMS).nullable(),
    owner: text,
    rules: bothLanguages,
    staff: z.array(text),
    at: number,
    by: text,
  }),
  staffReports: row({
    id: text,
    message: text,
    group: text,
    author: text,
    reporter: text,
    reason: text,
    note: text,
    at: number,
    by: text,
  }),
  moderationDecisions: row({
    id: text,
    item: text,
    round: z.int().positive(),
    verdict: z.enum(VERDICTS),
    reason: text,
    group: text,
    author: text,
    rules: z.array(text),
    severity: z.enum(SEVERITIES).nullable(),
    since: number,
    shownAt: number,
    at: number,
    by: text,
    overturned: row({ at: number, by: text, reason: text }).nullable(),
  }),
  secondReviews: row({ id: text, decision: text, verdict: z.enum(VERDICTS), at: number, by: text }),
  penalties: row({
    id: text,
    decision: text,
    group: text,
    member: text,
    action: stepAction,
    suggested: stepAction.nullable(),
    severity: z.enum(SEVERITIES),
    message: bothLanguages,
    at: number,
    by: text,
    liftedAt: number.nullable(),
    overturned: z.boolean(),
  }),
  appeals: row({
    id: text,
    decision: text,
    day: z.int(),
    text,
    at: number,
    by: text,
    outcome: row({
      kind: z.enum(['upheld', 'overturned']),
      by: text,
      at: number,
      reason: text,
    }).nullable(),
  }),
  moderationSteps: row({
    id: text,
    platform: z.enum(PLATFORMS).nullable(),
    group: text,
    member: text,
    item: text,
    kind: z.enum(STEP_KINDS),
    seconds: number,
    text: bothLanguages,
    state: z.enum(['open', 'done', 'dropped']),
    at: number,
    by: text,
    doneAt: number.nullable(),
    doneBy: text,
  }),
  sampleLabels: row({ id: text, outcome: z.enum(['breach', 'fine']), at: number, by: text }),
} as const;
