import { latestOf } from '../../../shared/domain/jobs/latestOf.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { askedSeconds, groupedTimes, type TimesQuestion } from '../domain/metrics/groupedTimes.ts';
import { type MetricSample, type TimedMetric } from '../domain/metrics/metricSamples.ts';
import { reopenedGroups } from '../domain/metrics/reopenedGroups.ts';
import { staffing } from '../domain/metrics/staffing.ts';
import { TAOBAO_RULES, threeMinuteRate } from '../domain/metrics/threeMinuteRate.ts';
import { timeSummary, type TimeSummary } from '../domain/metrics/timeSummary.ts';
import {
  EARLIEST_MESSAGE,
  NAMED_CONVERSATIONS,
  type ResponseTimes,
  type TimesParams,
} from '../domain/times/timesTypes.ts';
import type { DeskContext } from './deskJob.ts';
import { measuredDesk } from './measuredDesk.ts';

/** How long customers waited, by the question that the page asks. */
export async function responseTimes(
  context: DeskContext,
  { metric, time, by, attribution, from, until, levels, zone, now }: TimesParams,
): Promise<ResponseTimes> {
  const desk = await measuredDesk(context, levels, now);
  const days = zoneTable(zone, EARLIEST_MESSAGE, now);
  const span = { from: from ?? -Infinity, until: until ?? Infinity };
  const question: TimesQuestion = { metric, time, by, attribution, ...span };
  const ids = await context.facts.dictionary('messages.conversation');
  // Whatever else is asked of the same period, these stay.
  const version = `${context.stamp.agents} ${now} ${from} ${until} ${zone}`;
  const { work, threeMinutes } = await latestOf(context, 'service rounds', version, () => {
    const rounds = desk.rounds.filter(
      ({ start }) => start.at >= span.from && start.at < span.until,
    );
    return Promise.resolve({
      work: staffing(rounds, days),
      threeMinutes: threeMinuteRate(rounds, days, TAOBAO_RULES, now),
    });
  });
  const reopened = { by, attribution, ...span };
  return {
    conversations: desk.conversations,
    withoutTimes: desk.withoutTimes.length,
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
    threeMinutes,
    reopened: reopenedGroups(desk.solved, { ...reopened, by: 'all' }, days)[0]?.share ?? null,
    reopenedGroups: reopenedGroups(desk.solved, reopened, days),
    waiting: desk.waiting.length,
    hasCalendar: levels.calendars.length > 0,
  };
}

/** Every metric over the whole period, each conversation where the question puts it. */
function overallTimes(
  samples: readonly MetricSample[],
  question: TimesQuestion,
): Record<TimedMetric, TimeSummary> {
  const of = (metric: TimedMetric) => {
    const asked = { ...question, metric };
    const seconds: number[] = [];
    for (const sample of samples) {
      const one = askedSeconds(sample, asked);
      if (one !== null) seconds.push(one);
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
