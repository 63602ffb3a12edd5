import { StoredDifference } from '../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../shared/ui/policy/policyArea.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { usePointRuleWords } from './words/usePointRuleWords.ts';

/** What two records of the rules do not share, for the audit trail and for merges. */
export function PointRuleChanges(sides: PolicyChangesProps) {
  const words = usePointRuleWords();
  return <StoredDifference {...sides} words={words} defaults={pointRulesPolicy.defaults} />;
}
