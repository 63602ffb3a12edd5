import { StoredDifference } from '../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../shared/ui/policy/policyArea.ts';
import { moderationPolicy } from '../../domain/rules/ruleSettings.ts';
import { useRulesWords } from './useRulesWords.ts';

/** What two records of the rules do not share, for the audit trail and for merges. */
export function RulesChanges(sides: PolicyChangesProps) {
  const words = useRulesWords();
  return <StoredDifference {...sides} words={words} defaults={moderationPolicy.defaults} />;
}
