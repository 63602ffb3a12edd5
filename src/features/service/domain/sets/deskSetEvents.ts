import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { CustomerRound } from '../metrics/customerRounds.ts';
import { askedSeconds, groupOf } from '../metrics/groupedTimes.ts';
import type { MetricSample } from '../metrics/metricSamples.ts';
import { reopenedGroupOf, type SolvedSample } from '../metrics/reopenedGroups.ts';
import { hourOfWeek } from '../metrics/minuteOfDay.ts';
import { staffingMoments } from '../metrics/staffing.ts';
import { TAOBAO_RULES, threeMinutePart } from '../metrics/threeMinuteRate.ts';
import { dayPeriodSpan } from '../times/dayPeriod.ts';
import type { SetOf } from './conversationSet.ts';

/** Whether a measured time is one of those behind a number. */
export function isSampleOf(set: SetOf<'time'>, zone: ZoneTable): (sample: MetricSample) => boolean {
  const question = {
    ...{ metric: set.metric, time: set.clock, attribution: set.counted, by: set.by },
    ...dayPeriodSpan(set, zone),
  };
  return (sample) =>
    askedSeconds(sample, question) !== null && groupOf(sample, question, zone) === set.key;
}

/** Whether a solved conversation is one of those behind a number. */
export function isSolvedOf(
  set: SetOf<'reopened'>,
  zone: ZoneTable,
): (sample: SolvedSample) => boolean {
  const question = { by: set.by, attribution: set.counted, ...dayPeriodSpan(set, zone) };
  return (sample) =>
    (set.part === 'solved' || sample.reopened) &&
    reopenedGroupOf(sample, question, zone) === set.key;
}

/** Whether a round is one of those behind a number; a period has the rounds that began in it. */
export function isRoundOf(
  set: SetOf<'rounds'> | SetOf<'staffing'>,
  zone: ZoneTable,
): (round: CustomerRound) => boolean {
  const { from, until } = dayPeriodSpan(set, zone);
  const begins = ({ start }: CustomerRound) => start.at >= from && start.at < until;
  switch (set.of) {
    case 'rounds':
      return (round) => {
        if (!begins(round)) return false;
        const part = threeMinutePart(round, zone, TAOBAO_RULES, set.at);
        return set.part === 'counted' ? part === 'within' || part === 'late' : part === set.part;
      };
    case 'staffing':
      return (round) => {
        const { arrival, answer } = staffingMoments(round);
        const moment = set.side === 'arrivals' ? arrival : answer;
        if (moment === null || !begins(round)) return false;
        const hour = hourOfWeek(zone, moment);
        return hour % 24 === set.hour && (set.day < 0 || Math.floor(hour / 24) === set.day);
      };
  }
}
