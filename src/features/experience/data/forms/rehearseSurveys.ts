import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import type { RehearsalSummary } from '../../../../shared/domain/policy/policyTypes.ts';
import { rehearsedSurveys } from '../../domain/surveys/rehearsedSurveys.ts';
import type { RehearsalParams } from '../../domain/surveys/rehearsalParams.ts';

/** The answers on forms so far, against the surveys of the draft beside those that are live. */
export async function rehearseSurveys({
  live,
  draft,
  at,
  stamp,
}: RehearsalParams): Promise<RehearsalSummary> {
  const answers = await withDatabase(new WorkspaceDb(stamp.database), (db) =>
    db.formAnswers.toArray(),
  );
  const newest = Math.max(...answers.map((answer) => answer.at));
  return {
    at,
    dataThrough: answers.length === 0 ? null : newest,
    metrics: rehearsedSurveys(live, draft, answers),
  };
}
