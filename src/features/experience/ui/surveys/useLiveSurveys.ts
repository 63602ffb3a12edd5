import { useMemo } from 'react';
import { liveSettings, useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { Survey } from '../../domain/surveys/surveySchema.ts';
import { surveysPolicy } from '../../domain/surveys/surveySettings.ts';

export type LiveSurveys = {
  readonly surveys: readonly Survey[];
  /** Id of the version; '' for the built-in ones. */
  readonly version: string;
};

/**
 * The surveys that are live, none where those that were published cannot be read; undefined while
 * they are read.
 */
export function useLiveSurveys(): LiveSurveys | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, surveysPolicy.id);
  const minute = useNow();
  return useMemo(() => {
    if (!stored) return undefined;
    const { read, version } = liveSettings(
      surveysPolicy,
      stored,
      policyMoment(minute, stored.versions),
    );
    return { surveys: read.ok ? read.settings.surveys : [], version: version?.id ?? '' };
  }, [stored, minute]);
}
