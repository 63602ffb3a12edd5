import { z } from 'zod';
import { CONVERSATION_STATES } from '../../../../shared/domain/facts/serviceTables.ts';
import { LEVEL_STATES } from '../levels/levelState.ts';
import { MISSING_REASONS } from '../metrics/timeSpan.ts';

const text = z.string().nullable();
const count = z.int().nonnegative();
/** Seconds, with fractions; null where there are none. */
const seconds = z.number().nullable();
/** ISO 8601 in UTC; null where unknown. */
const instant = z.iso.datetime().nullable();
const flag = z.literal([0, 1]).nullable();

/**
 * What a time begins or ends with: `message:<id>`, where the file has no ids `message:#<n>`, the n-th of
 * the conversation in order of time; `state:<state>`; `created`; `handoff`.
 */
const event = z
  .string()
  .regex(/^(?:message:.+|state:.+|created|handoff)$/su)
  .nullable();

/** Times that a row has with both of their ends. */
export const ROW_SPANS = [
  'firstResponse',
  'feltFirstResponse',
  'longestNextResponse',
  'firstResolution',
  'fullResolution',
  'lastCycle',
] as const;
export type RowSpan = (typeof ROW_SPANS)[number];

export const SPAN_PARTS = {
  WallSeconds: seconds,
  BusinessSeconds: seconds,
  Start: event,
  StartAt: instant,
  End: event,
  EndAt: instant,
  Missing: z.literal(MISSING_REASONS).nullable(),
} as const;
export type SpanPart = keyof typeof SPAN_PARTS;
type SpanFields = { [N in `${RowSpan}${SpanPart}`]: PartOf<N> };
type PartOf<N extends string> = N extends `${RowSpan}${infer P extends SpanPart}`
  ? (typeof SPAN_PARTS)[P]
  : never;

/** The fields of all times, in order. */
function spanFields(): SpanFields {
  const fields = ROW_SPANS.flatMap((span) =>
    Object.entries(SPAN_PARTS).map(([part, schema]) => [`${span}${part}`, schema] as const),
  );
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- each of the type's names is made above
  return Object.fromEntries(fields) as SpanFields;
}

/**
 * One conversation with every metric: a line of `huitou.conversations/1`, in the order of its columns.
 * See docs/release-formats.md.
 */
export const conversationRowSchema = z.object({
  conversation: z.string(),
  channel: text,
  priority: text,
  assignee: text,
  firstAnswerBy: text,
  mostAnswersBy: text,
  /** Both masked, unless the export reveals them. */
  customer: text,
  customerName: text,
  state: z.literal(CONVERSATION_STATES),
  rating: z.int().min(1).max(5).nullable(),
  tags: text,
  createdAt: instant,
  firstCustomerMessageAt: instant,
  firstAgentAnswerAt: instant,
  solvedAt: instant,
  lastMessageAt: instant,
  ...spanFields(),
  nextResponses: count,
  nextResponseMedianWallSeconds: seconds,
  nextResponseMedianBusinessSeconds: seconds,
  /** Each as `<start> > <end>`, parted by "; ". */
  nextResponseEvents: text,
  cyclesWallSeconds: seconds,
  cyclesBusinessSeconds: seconds,
  reopened: count.nullable(),
  oneTouch: flag,
  botSolved: flag,
  handedOff: flag,
  waitingSince: event,
  waitingSinceAt: instant,
  waitingWallSeconds: seconds,
  waitingBusinessSeconds: seconds,
  rounds: count,
  threeMinuteAsked: count,
  threeMinuteAnswered: count,
  messagesCustomer: count,
  messagesAgent: count,
  messagesBot: count,
  messagesSystem: count,
  messagesNote: count,
  answerRatio: z.number().nullable(),
  outOfOrder: count,
  future: count,
  untimed: count,
  /** Calendar of the business seconds; target that it is held against; both of this version. */
  calendar: text,
  target: text,
  levelsVersion: z.int().positive().nullable(),
  level: z.literal(LEVEL_STATES),
  firstTargetSeconds: seconds,
  firstJudged: count,
  firstBreaches: count,
  nextTargetSeconds: seconds,
  nextJudged: count,
  nextBreaches: count,
  resolutionTargetSeconds: seconds,
  resolutionJudged: count,
  resolutionBreaches: count,
  measuredAt: z.iso.datetime(),
});
export type ConversationRow = z.infer<typeof conversationRowSchema>;
export type RowField = keyof ConversationRow;

/** In the order of the columns. */
export const ROW_FIELDS: readonly RowField[] = conversationRowSchema.keyof().options;
