import type { RehearsalSummary } from '../../../shared/domain/policy/policyTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { defaultsFigures, type DefaultsFigures } from '../domain/defaultsFigures.ts';
import { rehearsedMetrics } from '../domain/rehearsedMetrics.ts';
import { loyaltyRulesOf, usualQuery, type RetentionDefaults } from '../domain/retentionDefaults.ts';
import type { RehearsalParams } from '../domain/retentionParams.ts';
import { codesOf } from './indexedLines.ts';
import { viewOfQuery } from './viewOfQuery.ts';

/** Every headline number of the retention page and the loyalty tracker, live beside draft. */
export async function rehearseDefaults(
  context: JobContext,
  { live, draft, zone, at }: RehearsalParams,
): Promise<RehearsalSummary> {
  const before = await figuresOf(context, live, zone);
  context.progress(1, 2);
  const after = await figuresOf(context, draft, zone);
  return {
    at,
    dataThrough: after.dataThrough,
    metrics: rehearsedMetrics(before.figures, after.figures),
  };
}

async function figuresOf(
  context: JobContext,
  settings: RetentionDefaults,
  zone: string,
): Promise<{ figures: DefaultsFigures; dataThrough: number | null }> {
  const params = { query: usualQuery(settings), calendar: { zone, weekStart: settings.weekStart } };
  const view = await viewOfQuery(context, params, false);
  const codes = await codesOf(context, view.scope.index, 'product');
  return {
    figures: defaultsFigures(view, codes, loyaltyRulesOf(settings)),
    dataThrough: view.span.dataThrough,
  };
}
