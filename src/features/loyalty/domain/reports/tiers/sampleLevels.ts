import type { LoyaltyHistory } from '../../history/loyaltyHistory.ts';
import type { EarningPlan } from '../../rules/earningRun.ts';
import { EarningRun } from '../../rules/earningRun.ts';
import type { RuleVersion } from '../../rules/earnings.ts';
import { levelOf } from '../../tiers/levelOf.ts';
import { levelsInOrder } from './levelsInOrder.ts';

/** What stands for a customer's level: the place in `levelsInOrder`, or one of these. */
export const NO_LEVEL = -1;
export const NOT_JOINED = -2;

/** Everybody's level at the end of one day. */
export type LevelSample = {
  /** Civil day. */
  readonly day: number;
  /** By customer code. */
  readonly levels: Int8Array;
  /** The level of who has done nothing, under the version of the day. */
  readonly start: number;
};

/**
 * The level of every customer at the end of days, by the versions that were live at the time: the
 * same run over the history by which points are earned, stopped at each of the days.
 *
 * @param versions by `from`, ascending
 * @param days civil days, ascending
 */
export function sampleLevels(
  history: LoyaltyHistory,
  versions: readonly RuleVersion[],
  days: readonly number[],
  weekStart: EarningPlan['weekStart'],
): LevelSample[] {
  const run = new EarningRun(history, versions, { weekStart, parts: false });
  const { occasions, refunds, members } = history;
  const order = levelsInOrder(versions);
  const places = versions.map(({ settings }) =>
    settings.tiers.levels.map(({ id }) => order.findIndex((level) => level.id === id)),
  );
  const starts = versions.map(({ settings }, version) => {
    const thresholds = settings.tiers.levels.map(({ threshold }) => threshold);
    return places[version]?.[levelOf(thresholds, 0)] ?? NO_LEVEL;
  });
  let occasion = 0;
  return days.map((day) => {
    while (occasion < occasions.length && (occasions.day[occasion] ?? 0) <= day) {
      run.earn(occasion++);
    }
    while ((refunds.day[run.refunds] ?? Infinity) <= day) run.refund();
    const own = places[run.live];
    const levels = new Int8Array(members.length).fill(NOT_JOINED);
    for (let member = 0; member < members.length; member++) {
      const joined = members.joined[member] ?? -1;
      if (joined < 0 || joined > day) continue;
      levels[member] = own?.[run.tiers.levelOn(member, day)] ?? NO_LEVEL;
    }
    return { day, levels, start: starts[run.live] ?? NO_LEVEL };
  });
}
