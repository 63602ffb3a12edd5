import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';

/** Decisions by the key of the message that they are about. */
export function decisionsByItem(
  decisions: readonly ModerationDecisionRow[],
): ReadonlyMap<string, readonly ModerationDecisionRow[]> {
  const byItem = new Map<string, ModerationDecisionRow[]>();
  for (const decision of decisions) {
    const known = byItem.get(decision.item);
    if (known) known.push(decision);
    else byItem.set(decision.item, [decision]);
  }
  return byItem;
}
