import { accuracyBonus, type ReporterRecord } from './accuracyBonus.ts';

/** One report as Discourse weighs it. */
export type Flag = {
  readonly reporter: ReporterRecord & {
    readonly staff: boolean;
    /** 0 to 4. */
    readonly trustLevel: number;
  };
  /** What the kind of report adds (spam, say); set by the shop. */
  readonly typeBonus: number;
  /** The reporter, being staff, asked that something be done at once. */
  readonly takeAction: boolean;
  readonly status: 'pending' | 'agreed' | 'disagreed' | 'ignored';
};

/** The parts of a report's score, which add up to it unless the sum is below 0. */
export type FlagParts = {
  readonly base: number;
  readonly standing: number;
  readonly accuracy: number;
  readonly type: number;
  readonly action: number;
  /** Never below 0. */
  readonly score: number;
};

const STAFF = 5;
const TAKE_ACTION = 5;

/**
 * max(0, 1 + (staff ? 5 : trust level) + accuracy bonus + type bonus + (take action ? 5 : 0)).
 * Source: discourse/discourse app/models/reviewable_score.rb.
 */
export function flagScore({ reporter, typeBonus, takeAction }: Flag): FlagParts {
  const parts = {
    base: 1,
    standing: reporter.staff ? STAFF : reporter.trustLevel,
    accuracy: accuracyBonus(reporter),
    type: typeBonus,
    action: takeAction ? TAKE_ACTION : 0,
  };
  const sum = parts.base + parts.standing + parts.accuracy + parts.type + parts.action;
  return { ...parts, score: Math.max(0, Math.round(sum * 100) / 100) };
}

/** The score of an item: the sum over its reports that are pending or were agreed with. */
export function itemScore(flags: readonly Flag[]): number {
  const counted = flags.filter(({ status }) => status === 'pending' || status === 'agreed');
  const sum = counted.reduce((score, flag) => score + flagScore(flag).score, 0);
  return Math.round(sum * 100) / 100;
}
