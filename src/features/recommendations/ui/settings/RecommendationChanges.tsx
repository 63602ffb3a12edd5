import { StoredDifference } from '../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../shared/ui/policy/policyArea.ts';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { useSettingsWords } from './words/useSettingsWords.ts';

/** What two records of the settings do not share, for the audit trail and for merges. */
export function RecommendationChanges(sides: PolicyChangesProps) {
  const words = useSettingsWords();
  return <StoredDifference {...sides} words={words} defaults={recommendationPolicy.defaults} />;
}
