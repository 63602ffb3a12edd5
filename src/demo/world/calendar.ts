import { MS_PER_DAY } from '../../shared/domain/time/zoneTable.ts';

/** The demo shop's zone is Asia/Shanghai: since 1991 always 8 hours ahead of UTC. */
const OFFSET_MS = 8 * 3_600_000;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;

/** Days that the world lasts: two years. */
export const WORLD_DAYS = 730;

/** The instant (epoch ms) at which a civil day begins in the shop's zone. */
export function dayStart(day: number): number {
  return day * MS_PER_DAY - OFFSET_MS;
}

/** The civil day of an instant (epoch ms) in the shop's zone. */
export function dayOf(instant: number): number {
  return Math.floor((instant + OFFSET_MS) / MS_PER_DAY);
}

/**
 * Days, counted from the world's first, on which the shop changed something: from then on it holds,
 * so that before and after can be told apart. docs/demo.md says what each did.
 */
export const MILESTONES = {
  /** Points can be earned and redeemed. */
  programme: 120,
  /** Customers are invited into groups. */
  groups: 250,
  /** The shop shows recommendations. */
  recommendations: 370,
  /** The service team was trained: fewer contacts end badly. */
  serviceTraining: 450,
  /** Most parcels go with the two reliable carriers. */
  newCarriers: 520,
  /** What recommendations showed is logged, with the version that chose it. */
  exposureLog: 530,
  /** Paying by card fails less often. */
  newCheckout: 580,
  /** Two versions of the recommendations run at once, each for half of the people. */
  experiment: 590,
} as const;
