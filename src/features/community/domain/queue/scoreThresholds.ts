export type Sensitivity = 'disabled' | 'low' | 'medium' | 'high';

const STEPS = { low: 9, medium: 6, high: 3 } as const;
/** The high priority while there are too few decisions to take it from. */
const HIGH_WITHOUT_DATA = 12.5;
/** Approved items below which no thresholds are taken from them. */
const LEAST_APPROVED = 15;
/** Hide a message, close a topic, silence a new member. */
export const SENSITIVITY_SCALE = { hide: 1, close: 2.5, silence: 0.6 } as const;

/**
 * The score from which something is done without waiting for a person: the high priority × s/9 ×
 * scale, cut (not rounded) to two decimals, at least the lowest score shown. Infinity where disabled.
 * Source: discourse/discourse app/models/reviewable.rb.
 *
 * @param highPriority null while there is none
 */
export function scoreThreshold(
  sensitivity: Sensitivity,
  scale: number,
  highPriority: number | null = null,
  leastShown = 0,
): number {
  if (sensitivity === 'disabled') return Infinity;
  const high = highPriority ?? HIGH_WITHOUT_DATA;
  const raw = (high * STEPS[sensitivity] * scale) / 9;
  // A billionth against 12.5 × 9 / 9 becoming 12.4999…
  return Math.max(Math.floor(raw * 100 + 1e-9) / 100, leastShown);
}

/**
 * Medium and high priority: the discrete median and 85th percentile of the scores of items that were
 * agreed with and had at least two reports; null with fewer than 15 of them above the low priority.
 * Source: discourse/discourse app/jobs/scheduled/reviewable_priorities.rb.
 */
export function priorityLevels(
  approved: readonly { readonly score: number; readonly reports: number }[],
  low: number,
): { readonly medium: number; readonly high: number } | null {
  if (approved.filter(({ score }) => score > low).length < LEAST_APPROVED) return null;
  const scores = approved
    .filter(({ reports }) => reports >= 2)
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const [medium, high] = [discrete(scores, 0.5), discrete(scores, 0.85)];
  return medium === undefined || high === undefined ? null : { medium, high };
}

/** The first value whose share of values up to it reaches p (SQL's percentile_disc). */
function discrete(ascending: readonly number[], p: number): number | undefined {
  return ascending[Math.max(0, Math.ceil(ascending.length * p) - 1)];
}
