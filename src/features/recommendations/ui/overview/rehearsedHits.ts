import type {
  PolicyVersion,
  RehearsedMetric,
} from '../../../../shared/domain/policy/policyTypes.ts';
import { PLACEMENTS, type Placement } from '../../domain/settings/recommendationSettings.ts';

/** How often a version's lists hit in the rehearsal that it was published with. */
export type RehearsedHits = {
  readonly placement: Placement;
  /** Lists with a hit ÷ lists. */
  readonly rate: number;
  readonly lists: number;
  /** Epoch ms of the rehearsal, and of the newest order that it saw. */
  readonly at: number;
  readonly dataThrough: number | null;
};

/**
 * The hit rate of the first placement that was rehearsed (those that did not change were not).
 * Null where the version was published without a rehearsal, or the rehearsal had too few lists.
 */
export function rehearsedHits({
  rehearsal,
}: Pick<PolicyVersion, 'rehearsal'>): RehearsedHits | null {
  if (!rehearsal) return null;
  const { at, dataThrough, metrics } = rehearsal;
  for (const placement of PLACEMENTS) {
    const found = metrics.find(({ id }) => id === `${placement}.hitRate`);
    if (found && isKnown(found)) {
      return { placement, rate: found.draft, lists: found.n.draft, at, dataThrough };
    }
  }
  return null;
}

function isKnown(metric: RehearsedMetric): metric is RehearsedMetric & { readonly draft: number } {
  return metric.draft !== null && metric.n.draft > 0;
}
