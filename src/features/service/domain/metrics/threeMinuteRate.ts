import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { CustomerRound } from './customerRounds.ts';
import { minuteOfDay } from './minuteOfDay.ts';

export type ThreeMinuteRules = {
  /** Answered within so many seconds, themselves included: 180. */
  readonly seconds: number;
  /** Minutes from local midnight in which a round has to begin: 480 to 1440; some pages say to 1380. */
  readonly from: number;
  readonly until: number;
};

export const TAOBAO_RULES: ThreeMinuteRules = { seconds: 180, from: 480, until: 1440 };

export type ThreeMinuteRate = {
  /** Null where no round counts. */
  readonly rate: Proportion | null;
  /** Rounds on neither side. */
  readonly leftOut: {
    readonly botOnly: number;
    readonly overMidnight: number;
    readonly outsideHours: number;
    /** Asked less than three minutes ago. */
    readonly running: number;
  };
};

/** Where a round stands: on which side of the rate, or why on neither. */
export const THREE_MINUTE_PARTS = [
  'within',
  'late',
  'botOnly',
  'overMidnight',
  'outsideHours',
  'running',
] as const;
export type ThreeMinutePart = (typeof THREE_MINUTE_PARTS)[number];

/**
 * Rounds that only a bot answered, that begin outside the hours, or that are answered on another day
 * are on neither side. A round that nobody ever answered was not answered in time.
 *
 * @param now epoch ms
 */
export function threeMinutePart(
  { start, agent, bot, dropped }: CustomerRound,
  zone: ZoneTable,
  { seconds, from, until }: ThreeMinuteRules,
  now: number,
): ThreeMinutePart {
  if (!agent && bot) return 'botOnly';
  const minute = minuteOfDay(zone, start.at);
  if (minute < from || minute >= until) return 'outsideHours';
  if (agent && instantToDay(zone, agent.at) !== instantToDay(zone, start.at)) return 'overMidnight';
  if (!agent && !dropped && now - start.at <= seconds * 1000) return 'running';
  return agent && agent.at - start.at <= seconds * 1000 ? 'within' : 'late';
}

/**
 * 三分钟响应率: rounds that a person answered within three minutes of the first question, of all rounds
 * that `threeMinutePart` puts on a side.
 * Source: 淘宝旺旺三分钟响应率, as copied at dingjiuxi.cn/tbnews/14066.
 *
 * @param rounds of all conversations of the period, as `customerRounds` gives them
 * @param now epoch ms
 */
export function threeMinuteRate(
  rounds: Iterable<CustomerRound>,
  zone: ZoneTable,
  rules: ThreeMinuteRules,
  now: number,
): ThreeMinuteRate {
  const counts = { within: 0, late: 0, botOnly: 0, overMidnight: 0, outsideHours: 0, running: 0 };
  for (const round of rounds) counts[threeMinutePart(round, zone, rules, now)]++;
  const { within, late, ...leftOut } = counts;
  return { rate: within + late === 0 ? null : proportion(within, within + late), leftOut };
}
