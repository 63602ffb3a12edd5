import type { Severity } from '../../../../shared/domain/community/moderationTerms.ts';
import type { ReporterRecord } from './accuracyBonus.ts';
import { flagScore, itemScore, type Flag } from './flagScore.ts';
import type { ItemReport } from '../reports/itemReports.ts';
import { queuePriority } from './queuePriority.ts';
import type { QueueSettings } from './queueSettings.ts';

export const SCORE_PARTS = [
  'reports',
  'accuracy',
  'severity',
  'age',
  'reach',
  'base',
  'standing',
  'rules',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** How urgent an item is, and of what that is made; parts of 0 are left out. */
export type ItemPriority = {
  readonly score: number;
  readonly parts: readonly { readonly part: ScorePart; readonly points: number }[];
};

type Scored = {
  readonly id: string;
  readonly since: number;
  /** Those that no decision has answered yet. */
  readonly reports: readonly ItemReport[];
  /** Of the gravest rule that hit it; null for none. */
  readonly severity: Severity | null;
  /** Rules that hit it. */
  readonly rules: number;
  readonly reach: number;
};

/**
 * The priority of an item by the mode of the settings. As a sum of flags, each rule that hit counts as a
 * flag of the shop itself, as Discourse's own watched words do, and nobody has a trust level.
 *
 * @param now epoch ms
 */
export function itemPriority(
  item: Scored,
  recordOf: (reporter: string) => ReporterRecord,
  { mode, weights }: QueueSettings,
  now: number,
): ItemPriority {
  if (mode === 'urgency') {
    const reporters = item.reports.map(({ reporter }) => recordOf(reporter));
    const { score, ...parts } = queuePriority({ ...item, reporters }, weights, now);
    const { reports, accuracy, severity, age, reach } = parts;
    return shown(score, { reports, accuracy, severity, age, reach });
  }
  const flag = (staff: boolean, record: ReporterRecord): Flag => ({
    reporter: { ...record, staff, trustLevel: 0 },
    ...{ typeBonus: 0, takeAction: false, status: 'pending' },
  });
  const reported = item.reports.map(({ reporter, isStaff }) => flag(isStaff, recordOf(reporter)));
  const byRules = Array.from({ length: item.rules }, () => flag(true, { agreed: 0, disagreed: 0 }));
  const scores = reported.map(flagScore);
  const sum = (part: 'base' | 'standing' | 'accuracy') =>
    Math.round(scores.reduce((all, score) => all + score[part], 0) * 100) / 100;
  return shown(itemScore([...reported, ...byRules]), {
    base: sum('base'),
    standing: sum('standing'),
    accuracy: sum('accuracy'),
    rules: itemScore(byRules),
  });
}

function shown(score: number, parts: Readonly<Partial<Record<ScorePart, number>>>): ItemPriority {
  return {
    score,
    parts: SCORE_PARTS.flatMap((part) => {
      const points = parts[part] ?? 0;
      return points === 0 ? [] : [{ part, points }];
    }),
  };
}
