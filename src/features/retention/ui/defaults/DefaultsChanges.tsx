import { StoredDifference } from '../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../shared/ui/policy/policyArea.ts';
import { retentionDefaultsPolicy } from '../../domain/retentionDefaults.ts';
import { useDefaultsWords } from './useDefaultsWords.ts';

/** What two records of the defaults do not share, for the audit trail and for merges. */
export function DefaultsChanges(sides: PolicyChangesProps) {
  const words = useDefaultsWords();
  return <StoredDifference {...sides} words={words} defaults={retentionDefaultsPolicy.defaults} />;
}
