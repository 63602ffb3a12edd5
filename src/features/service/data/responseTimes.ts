import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { groupedTimes, type TimesQuestion } from '../domain/metrics/groupedTimes.ts';
import { type MetricSample, type TimedMetric } from '../domain/metrics/metricSamples.ts';
import { staffing } from '../domain/metrics/staffing.ts';
import { TAOBAO_RULES, threeMinuteRate } from '../domain/metrics/threeMinuteRate.ts';
import { timeSummary, type TimeSummary } from '../domain/metrics/timeSummary.ts';
import {
  NAMED_CONVERSATIONS,
  type ResponseTimes,
  type TimesParams,
} from '../domain/times/timesTypes.ts';
import { measuredDesk } from './measuredDesk.ts';

/** No desk's messages are older: 1 January 1990. */
const EARLIEST = 631_152_000_000;

/** How long customers waited, by the question that the page asks. */
export async function responseTimes(
  context: JobContext,
  { metric, time, by, attribution, from, until, levels, zone, now }: TimesParams,
): Promise<ResponseTimes> {
  const desk = await measuredDesk(context, levels, now);
  const days = zoneTable(zone, EARLIEST, now);
  const span = { from: from ?? -Infinity, until: until ?? Infinity };
  const question: TimesQuestion = { metric, time, by, attribution, ...span };
  const ids = await context.facts.dictionary('messages.conversation');
  const rounds = desk.rounds.filter(({ start }) => start.at >= span.from && start.at < span.until);
  const work = staffing(rounds, days);
  return {
    conversations: desk.conversations,
    withoutTimes: desk.withoutTimes,
    overall: overallTimes(desk.samples, question),
    groups: groupedTimes(desk.samples, question, days).map(({ key, summary, conversations }) => ({
      key,
      summary,
      conversations: conversations.length,
      slowest: conversations
        .slice(0, NAMED_CONVERSATIONS)
        .map(({ place, seconds }) => ({ code: place, id: ids.valueAt(place), seconds })),
    })),
    staffing: {
      arrivals: [...work.arrivals],
      answers: [...work.answers],
      occurrences: [...work.occurrences],
    },
    threeMinutes: threeMinuteRate(rounds, days, TAOBAO_RULES, now),
    waiting: desk.waiting,
    hasCalendar: levels.calendars.length > 0,
  };
}

/** Every metric over the whole period, each conversation where the question puts it. */
function overallTimes(
  samples: readonly MetricSample[],
  { time, attribution, from, until }: TimesQuestion,
): Record<TimedMetric, TimeSummary> {
  const of = (metric: TimedMetric) => {
    const seconds: number[] = [];
    for (const sample of samples) {
      const at = attribution === 'created' ? sample.created : sample.ended;
      const value = time === 'wall' ? sample.wallSeconds : sample.businessSeconds;
      if (sample.metric !== metric || at < from || at >= until || value === null) continue;
      seconds.push(value);
    }
    return timeSummary(seconds);
  };
  return {
    firstResponse: of('firstResponse'),
    feltFirstResponse: of('feltFirstResponse'),
    nextResponse: of('nextResponse'),
    firstResolution: of('firstResolution'),
    fullResolution: of('fullResolution'),
  };
}
