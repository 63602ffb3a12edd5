import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { DEFAULT_CONDITIONS } from '../domain/lineConditions.ts';
import { loyaltyTracker } from '../domain/loyaltyTracker.ts';
import type { LoyaltyResult } from '../domain/loyaltyTypes.ts';
import type { LoyaltyParams } from '../domain/retentionParams.ts';
import { dataSpan } from '../domain/retentionView.ts';
import { scopeOf, zoneOf } from './viewOfQuery.ts';

/** The loyalty tracker over all customers, under the usual conditions on lines. */
export async function loyaltyResult(
  context: JobContext,
  { rules, zone }: LoyaltyParams,
): Promise<LoyaltyResult> {
  const scope = await scopeOf(context, DEFAULT_CONDITIONS, zone);
  const table = await zoneOf(context, scope.index, zone);
  return loyaltyTracker(scope, dataSpan(scope, table), table, rules);
}
