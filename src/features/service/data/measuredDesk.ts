import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { BusinessClock } from '../domain/hours/businessClock.ts';
import { LevelClocks } from '../domain/levels/levelClocks.ts';
import type { ServiceLevelSettings } from '../domain/levels/serviceLevelSettings.ts';
import { targetFor } from '../domain/levels/targetFor.ts';
import { conversationMetrics } from '../domain/metrics/conversationMetrics.ts';
import { customerRounds, type CustomerRound } from '../domain/metrics/customerRounds.ts';
import { metricSamples, type MetricSample } from '../domain/metrics/metricSamples.ts';
import { eachTimeline } from './deskTimelines.ts';

/** Every measured time of every conversation. */
export type MeasuredDesk = {
  /** Their `conversation` is its code. */
  readonly samples: readonly MetricSample[];
  readonly rounds: readonly CustomerRound[];
  readonly conversations: number;
  readonly withoutTimes: number;
  readonly waiting: number;
};

/**
 * Measures all conversations; kept while neither the messages, the calendars nor the day change.
 *
 * @param now epoch ms
 */
export function measuredDesk(
  context: JobContext,
  levels: ServiceLevelSettings,
  now: number,
): Promise<MeasuredDesk> {
  const hours = JSON.stringify([levels.calendars, levels.targets]);
  return context.resident(`service times ${now} ${hours}`, async () => {
    const clocks = new LevelClocks(levels);
    const [main] = levels.calendars;
    const fallback = main ? new BusinessClock(main) : null;
    const samples: MetricSample[] = [];
    const rounds: CustomerRound[] = [];
    const counts = { conversations: 0, withoutTimes: 0, waiting: 0 };
    await eachTimeline(context, now, (timeline, code) => {
      const { conversation } = timeline;
      const target = targetFor(levels.targets, conversation.channel, conversation.priority);
      // By the hours that were promised; without a promise by the first calendar there is.
      const clock = target?.calendar ? clocks.of(target.calendar) : fallback;
      const metrics = conversationMetrics(timeline, clock, now);
      samples.push(...metricSamples(metrics, conversation, code));
      rounds.push(...customerRounds(timeline));
      counts.conversations++;
      if (timeline.noTimes) counts.withoutTimes++;
      if (metrics.waiting) counts.waiting++;
    });
    return { samples, rounds, ...counts };
  });
}
