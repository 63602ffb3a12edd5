import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import type { ReporterRecord } from './accuracyBonus.ts';
import type { Severity } from '../../../../shared/domain/community/moderationTerms.ts';

/** What waits for a decision, as its priority sees it. */
export type QueuedItem = {
  readonly id: string;
  /** Epoch ms at which it came into the queue. */
  readonly since: number;
  /** Of those who reported it. */
  readonly reporters: readonly ReporterRecord[];
  /** Of the gravest rule that hit it; null where only people reported it. */
  readonly severity: Severity | null;
  /** Members of the group it was said in. */
  readonly reach: number;
};

/** Points that each part can bring. A part with 0 is out of use. */
export type PriorityWeights = {
  /** For each report, from somebody of whom nothing is known. */
  readonly report: number;
  readonly severity: Readonly<Record<Severity, number>>;
  /** For each `target` that it has waited; without a cap, so nothing waits for ever. */
  readonly age: number;
  /** Hours within which an item should be decided. */
  readonly targetHours: number;
  /** For each factor of ten of the group's size. */
  readonly reach: number;
};

export const PRIORITY_DEFAULTS: PriorityWeights = {
  report: 2,
  severity: { low: 1, medium: 3, high: 6, critical: 12 },
  age: 2,
  targetHours: 4,
  reach: 1,
};

/** Reports beyond which another one tells nothing: a crowd that was asked to report counts as ten. */
export const MOST_REPORTS = 10;

/** Points with two decimals; the parts add up to the score exactly as they are shown. */
export type PriorityParts = {
  readonly reports: number;
  /** What the reporters' past accuracy adds to or takes off the reports; −reports to +reports. */
  readonly accuracy: number;
  readonly severity: number;
  readonly age: number;
  readonly reach: number;
  readonly score: number;
};

/**
 * How urgent an item is. Reports count `report` each, at most ten of them, the most accurate ones;
 * accuracy adds report × (2a − 1) for each with a = (agreed + 1)/(agreed + disagreed + 2), Laplace's
 * rule, so somebody who was always wrong comes near to not having reported; severity is the gravest
 * rule's; age = points × hours waited / target hours; reach = points × log₁₀ of the group's size.
 *
 * @param now epoch ms
 */
export function queuePriority(
  item: QueuedItem,
  weights: PriorityWeights,
  now: number,
): PriorityParts {
  const trusts = item.reporters
    .map(({ agreed, disagreed }) => (2 * (agreed + 1)) / (agreed + disagreed + 2) - 1)
    .sort((a, b) => b - a)
    .slice(0, MOST_REPORTS);
  const hours = Math.max(0, now - item.since) / 3_600_000;
  const decades = portableLog(Math.max(1, item.reach)) / portableLog(10);
  // Hundredths are whole numbers, whose sum is exact.
  const hundredths = {
    reports: Math.round(trusts.length * weights.report * 100),
    accuracy: Math.round(trusts.reduce((sum, trust) => sum + trust, 0) * weights.report * 100),
    severity: Math.round((item.severity === null ? 0 : weights.severity[item.severity]) * 100),
    age: Math.round((hours / weights.targetHours) * weights.age * 100),
    reach: Math.round(decades * weights.reach * 100),
  };
  const { reports, accuracy, severity, age, reach } = hundredths;
  return {
    reports: reports / 100,
    accuracy: accuracy / 100 + 0,
    severity: severity / 100,
    age: age / 100,
    reach: reach / 100,
    score: (reports + accuracy + severity + age + reach) / 100,
  };
}
