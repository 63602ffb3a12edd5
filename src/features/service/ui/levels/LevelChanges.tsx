import { StoredDifference } from '../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../shared/ui/policy/policyArea.ts';
import { serviceLevelsPolicy } from '../../domain/levels/serviceLevelSettings.ts';
import { useLevelWords } from './words/useLevelWords.ts';

/** What two records of the service levels do not share, for the audit trail and for merges. */
export function LevelChanges(sides: PolicyChangesProps) {
  const words = useLevelWords();
  return <StoredDifference {...sides} words={words} defaults={serviceLevelsPolicy.defaults} />;
}
