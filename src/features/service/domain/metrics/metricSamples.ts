import type { ConversationMetrics } from './conversationMetrics.ts';
import type { Measured } from './measured.ts';
import type { TimedConversation } from './timedConversation.ts';

export const TIMED_METRICS = [
  'firstResponse',
  'feltFirstResponse',
  'nextResponse',
  'firstResolution',
  'fullResolution',
] as const;
export type TimedMetric = (typeof TIMED_METRICS)[number];

/** One measured time. A conversation has one of each metric at most, but any number of next responses. */
export type MetricSample = {
  readonly metric: TimedMetric;
  /** Place of the conversation in the list that was measured. */
  readonly conversation: number;
  readonly wallSeconds: number;
  readonly businessSeconds: number | null;
  readonly agent: string | null;
  readonly channel: string | null;
  /** Epoch ms at which the conversation began, and at which this time ended. */
  readonly created: number;
  readonly ended: number;
};

/** What a conversation adds to medians. */
export function metricSamples(
  metrics: ConversationMetrics,
  { channel, createdAt }: TimedConversation,
  conversation: number,
): MetricSample[] {
  const times: readonly (readonly [TimedMetric, Measured])[] = [
    ['firstResponse', metrics.firstResponse],
    ['feltFirstResponse', metrics.feltFirstResponse],
    ...metrics.nextResponses.map((time) => ['nextResponse', time] as const),
    ['firstResolution', metrics.firstResolution],
    ['fullResolution', metrics.fullResolution],
  ];
  const felt = metrics.feltFirstResponse;
  return times.flatMap(([metric, time]) => {
    if ('missing' in time) return [];
    const { wallSeconds, businessSeconds, agent, start, end } = time;
    // Without a time of creation, with the first thing that was measured.
    const created = createdAt ?? ('missing' in felt ? start.at : felt.start.at);
    const ended = end.at;
    return [{ metric, conversation, wallSeconds, businessSeconds, agent, channel, created, ended }];
  });
}
