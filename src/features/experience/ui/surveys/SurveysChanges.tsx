import { StoredDifference } from '../../../../shared/ui/policy/compare/StoredDifference.tsx';
import type { PolicyChangesProps } from '../../../../shared/ui/policy/policyArea.ts';
import { surveysPolicy } from '../../domain/surveys/surveySettings.ts';
import { useSurveysWords } from './useSurveysWords.ts';

/** What two records of the surveys do not share, for the audit trail and for merges. */
export function SurveysChanges(sides: PolicyChangesProps) {
  const words = useSurveysWords();
  return <StoredDifference {...sides} words={words} defaults={surveysPolicy.defaults} />;
}
