import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';

/** How reports of one person were decided; those that were ignored do not count. */
export type ReporterRecord = { readonly agreed: number; readonly disagreed: number };

/** Reports that were decided, up to which nothing is concluded. */
const TOO_FEW = 5;
/** The share of agreement that is worth nothing either way. */
const AXIS = 0.7;

/**
 * What a reporter's past accuracy adds to a report's score, after Discourse: with p the share agreed
 * of n, above the axis (p − .7)/.3 × log₄ n × 5, below it −(.7 − p)/.7 × log₄ n × 5; 0 for n ≤ 5.
 * Rounded to two decimals. Source: discourse/discourse app/models/reviewable_score.rb.
 */
export function accuracyBonus({ agreed, disagreed }: ReporterRecord): number {
  const total = agreed + disagreed;
  if (total <= TOO_FEW) return 0;
  const share = agreed / total;
  const side = share >= AXIS ? (share - AXIS) / (1 - AXIS) : -(AXIS - share) / AXIS;
  const bonus = side * (portableLog(total) / portableLog(4)) * 5;
  // Plus 0 makes a −0 plain.
  return Math.round(bonus * 100) / 100 + 0;
}
