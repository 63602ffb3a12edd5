import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { MetricSample, TimedMetric } from './metricSamples.ts';
import { hourOfWeek } from './minuteOfDay.ts';
import { timeSummary, type TimeSummary } from './timeSummary.ts';

export const TIME_GROUPS = ['all', 'agent', 'channel', 'hourOfWeek'] as const;
export type TimeGroup = (typeof TIME_GROUPS)[number];

/**
 * Which moment puts a time into a period or an hour: when the conversation began, or when what is
 * measured happened. Both are right, and differ (Chatwoot #14307): whoever shows numbers says which.
 */
export const ATTRIBUTIONS = ['created', 'event'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export type TimesQuestion = {
  readonly metric: TimedMetric;
  readonly time: 'wall' | 'business';
  readonly by: TimeGroup;
  readonly attribution: Attribution;
  /** Epoch ms, the end not included. */
  readonly from: number;
  readonly until: number;
};

export type GroupedTimes = {
  /** Agent, channel or hour of the week (0 Monday 00:00); null for unknown, and where all is one. */
  readonly key: string | number | null;
  readonly summary: TimeSummary;
  /** Places of the conversations behind the numbers, once each, the slowest first. */
  readonly conversations: readonly {
    readonly place: number;
    /** The longest of its times. */
    readonly seconds: number;
  }[];
};

/** The moment that puts a sample into a period or an hour. */
function momentOf({ created, ended }: MetricSample, attribution: Attribution): number {
  return attribution === 'created' ? created : ended;
}

/**
 * Seconds of a sample that a question asks about; null where it does not, or where there are none:
 * samples without business seconds (no calendar) are left out of business time.
 */
export function askedSeconds(
  sample: MetricSample,
  { metric, time, attribution, from, until }: Omit<TimesQuestion, 'by'>,
): number | null {
  const at = momentOf(sample, attribution);
  if (sample.metric !== metric || at < from || at >= until) return null;
  return time === 'wall' ? sample.wallSeconds : sample.businessSeconds;
}

/** The group of a sample: the key of `GroupedTimes`. */
export function groupOf(
  sample: MetricSample,
  { by, attribution }: Pick<TimesQuestion, 'by' | 'attribution'>,
  zone: ZoneTable,
): GroupedTimes['key'] {
  switch (by) {
    case 'all':
      return null;
    case 'agent':
      return sample.agent;
    case 'channel':
      return sample.channel;
    case 'hourOfWeek':
      return hourOfWeek(zone, momentOf(sample, attribution));
  }
}

/**
 * Times by group, largest group first, hours in order. Without any time there is one group less, not
 * one of 0 seconds.
 */
export function groupedTimes(
  samples: readonly MetricSample[],
  question: TimesQuestion,
  zone: ZoneTable,
): GroupedTimes[] {
  const groups = new Map<GroupedTimes['key'], { seconds: number[]; places: Map<number, number> }>();
  for (const sample of samples) {
    const seconds = askedSeconds(sample, question);
    if (seconds === null) continue;
    const key = groupOf(sample, question, zone);
    const group = groups.get(key) ?? { seconds: [], places: new Map<number, number>() };
    group.seconds.push(seconds);
    const longest = group.places.get(sample.conversation) ?? 0;
    group.places.set(sample.conversation, Math.max(longest, seconds));
    groups.set(key, group);
  }
  const found = [...groups].map(([key, { seconds, places }]): GroupedTimes => {
    const conversations = [...places]
      .map(([place, longest]) => ({ place, seconds: longest }))
      .sort((a, b) => b.seconds - a.seconds || a.place - b.place);
    return { key, summary: timeSummary(seconds), conversations };
  });
  return found.sort((a, b) =>
    question.by === 'hourOfWeek' ? Number(a.key) - Number(b.key) : b.summary.n - a.summary.n,
  );
}
