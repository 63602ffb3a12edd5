import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { cohortTable } from '../domain/cohortTable.ts';
import { highlights } from '../domain/highlights.ts';
import type { RetentionParams } from '../domain/retentionParams.ts';
import type { CohortResult } from '../domain/retentionTypes.ts';
import { cohortOf, countChosen } from '../domain/retentionView.ts';
import { viewOfQuery } from './viewOfQuery.ts';

/** The cohort table of a query and what stands out in it. */
export async function cohortResult(
  context: JobContext,
  params: RetentionParams,
): Promise<CohortResult> {
  const { measure, minSize } = params.query;
  const money = measure === 'revenue' || measure === 'revenueAverage';
  const view = await viewOfQuery(context, params, money);
  const { input, rules } = cohortOf(view);
  const table = cohortTable(input, rules, measure);
  return {
    span: view.span,
    customers: view.scope.customers,
    chosen: countChosen(view.entering),
    table,
    highlights: highlights(table, minSize, view.span.historyStart),
  };
}
