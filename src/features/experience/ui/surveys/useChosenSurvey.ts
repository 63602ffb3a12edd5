import { useState } from 'react';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import type { Survey } from '../../domain/surveys/surveySchema.ts';
import { surveysSearch } from './surveysSearch.ts';

/** The survey that is edited, by the address; the first one where it names none. */
export function useChosenSurvey(
  surveys: readonly Survey[],
): readonly [Survey | undefined, (id: string) => void] {
  const [{ survey: named }, change] = useSearchState(surveysSearch);
  // The address follows a moment later: what is typed meanwhile is for the survey that was asked for.
  const [asked, setAsked] = useState<string | null>(null);
  if (asked === named) setAsked(null);
  const id = asked ?? named;
  const chosen = surveys.find((survey) => survey.id === id);
  return [
    chosen ?? (id === '' ? surveys[0] : undefined),
    (next) => {
      setAsked(next);
      change({ survey: next }, 'push');
    },
  ];
}
