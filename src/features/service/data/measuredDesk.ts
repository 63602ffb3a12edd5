import { conversationCalendar } from '../domain/levels/conversationCalendar.ts';
import { LevelClocks } from '../domain/levels/levelClocks.ts';
import type { ServiceLevelSettings } from '../domain/levels/serviceLevelSettings.ts';
import { conversationMetrics } from '../domain/metrics/conversationMetrics.ts';
import { customerRounds, type CustomerRound } from '../domain/metrics/customerRounds.ts';
import { metricSamples, type MetricSample } from '../domain/metrics/metricSamples.ts';
import type { SolvedSample } from '../domain/metrics/reopenedGroups.ts';
import { reopening } from '../domain/metrics/reopening.ts';
import type { DeskContext } from './deskJob.ts';
import { eachTimeline } from './deskTimelines.ts';
import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';

/** A round, with the code of its conversation. */
export type DeskRound = CustomerRound & { readonly conversation: number };

/** Every measured time of every conversation. */
export type MeasuredDesk = {
  /** Their `conversation` is its code. */
  readonly samples: readonly MetricSample[];
  readonly rounds: readonly DeskRound[];
  /** Those that were solved; likewise. */
  readonly solved: readonly SolvedSample[];
  readonly conversations: number;
  /** Codes of those without any time, and of those in which a customer waits. */
  readonly withoutTimes: readonly number[];
  readonly waiting: readonly number[];
};

/**
 * Measures all conversations; kept while neither the messages, the calendars nor the day change.
 *
 * @param now epoch ms
 */
export function measuredDesk(
  context: DeskContext,
  levels: ServiceLevelSettings,
  now: number,
): Promise<MeasuredDesk> {
  const hours = JSON.stringify([levels.calendars, levels.targets]);
  const version = `${context.stamp.agents} ${now} ${hours}`;
  return latestOf(context, 'service times', version, async () => {
    const clocks = new LevelClocks(levels);
    const samples: MetricSample[] = [];
    const rounds: DeskRound[] = [];
    const solved: SolvedSample[] = [];
    const withoutTimes: number[] = [];
    const waiting: number[] = [];
    let conversations = 0;
    await eachTimeline(context, now, (timeline, code) => {
      const { conversation } = timeline;
      const clock = clocks.countedBy(conversationCalendar(levels, conversation));
      const metrics = conversationMetrics(timeline, clock, now);
      samples.push(...metricSamples(metrics, conversation, code));
      for (const round of customerRounds(timeline)) rounds.push({ ...round, conversation: code });
      const ended = reopening(timeline);
      if (ended) {
        const { agent, again } = ended;
        const { channel } = conversation;
        const created = timeline.createdAt ?? timeline.messages[0]?.at ?? ended.solved.at;
        const about = { conversation: code, agent, channel, created, solved: ended.solved.at };
        solved.push({ ...about, reopened: again !== null });
      }
      conversations++;
      if (timeline.noTimes) withoutTimes.push(code);
      if (metrics.waiting) waiting.push(code);
    });
    return { samples, rounds, solved, conversations, withoutTimes, waiting };
  });
}
