import { z } from 'zod';
import { LEVEL_STATES } from '../levels/levelState.ts';
import { BREACHED_BY } from '../levels/levelsRehearsal.ts';
import { ATTRIBUTIONS, TIME_GROUPS } from '../metrics/groupedTimes.ts';
import { TIMED_METRICS } from '../metrics/metricSamples.ts';
import { THREE_MINUTE_PARTS } from '../metrics/threeMinuteRate.ts';
import { boundSchema } from '../times/dayPeriod.ts';

export const LEVEL_SIDES = ['live', 'draft'] as const;
export type LevelSide = (typeof LEVEL_SIDES)[number];

/** What breaches are counted by; see `LevelBreach`. */
export const BREACH_GROUPS = ['all', 'kind', 'target', 'hour', 'agent', 'channel'] as const;
export type BreachGroup = (typeof BREACH_GROUPS)[number];

const period = { from: boundSchema, until: boundSchema };
/** Epoch ms as of which the number was made: what is open, or later, is judged by it. */
const at = z.int();
/** Of the levels that the number was made by, see `levelsMark`. */
const mark = z.string().regex(/^[0-9a-f]{8}$/u);
const key = z.union([z.string().max(200), z.int(), z.null()]);

/**
 * The conversations behind a number, named by the question that the number answers, so that the list
 * behind it can be found again from an address.
 */
export const conversationSetSchema = z.discriminatedUnion('of', [
  /** Those that began in a period. */
  z.object({ of: z.literal('begun'), ...period }),
  /** Those without any time. */
  z.object({ of: z.literal('timeless'), at }),
  /** Those in which a customer waits. */
  z.object({ of: z.literal('waiting'), at }),
  /** Those with a measured time, of one group. */
  z.object({
    of: z.literal('time'),
    metric: z.literal(TIMED_METRICS),
    clock: z.literal(['wall', 'business']),
    counted: z.literal(ATTRIBUTIONS),
    ...period,
    at,
    by: z.literal(TIME_GROUPS),
    key,
  }),
  /** Those that were solved, or of them those that came back, of one group. */
  z.object({
    of: z.literal('reopened'),
    part: z.literal(['solved', 'reopened']),
    counted: z.literal(ATTRIBUTIONS),
    ...period,
    at,
    by: z.literal(TIME_GROUPS),
    key,
  }),
  /** Those with a round that stands so in the three-minute rate; `counted` is within or late. */
  z.object({
    of: z.literal('rounds'),
    part: z.literal([...THREE_MINUTE_PARTS, 'counted']),
    ...period,
    at,
  }),
  /** Those with a question that came in, or was answered, in an hour; `day` −1 for all days. */
  z.object({
    of: z.literal('staffing'),
    side: z.literal(['arrivals', 'answers']),
    day: z.int().min(-1).max(6),
    hour: z.int().min(0).max(23),
    ...period,
    at,
  }),
  /** Those with a breach of a group, by the live version or by the draft. */
  z.object({
    of: z.literal('breaches'),
    side: z.literal(LEVEL_SIDES),
    at,
    mark,
    by: z.literal(BREACH_GROUPS),
    key,
  }),
  /** Those that stand so. */
  z.object({
    of: z.literal('state'),
    side: z.literal(LEVEL_SIDES),
    state: z.literal(LEVEL_STATES),
    at,
    mark,
  }),
  /** Those that stand otherwise by the draft, or have a breach by one version alone or by both. */
  z.object({ of: z.literal('compared'), part: z.literal([...BREACHED_BY, 'changed']), at, mark }),
]);
export type ConversationSet = z.infer<typeof conversationSetSchema>;

/** Sets of one kind. */
export type SetOf<K extends ConversationSet['of']> = Extract<ConversationSet, { of: K }>;

/** What a set's events are, where it has more of them than conversations. */
export type SetEvents = 'answers' | 'rounds' | 'breaches' | null;

export function eventsOf(set: ConversationSet): SetEvents {
  switch (set.of) {
    case 'time':
      // Of each other time a conversation has one at most.
      return set.metric === 'nextResponse' ? 'answers' : null;
    case 'rounds':
    case 'staffing':
      return 'rounds';
    case 'breaches':
      return 'breaches';
    case 'begun':
    case 'timeless':
    case 'waiting':
    case 'reopened':
    case 'state':
    case 'compared':
      return null;
  }
}
