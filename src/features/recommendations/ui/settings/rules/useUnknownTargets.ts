import { useJob } from '../../../../../shared/jobs/useJob.ts';
import type { Exclusion } from '../../../domain/settings/ruleSettings.ts';
import { recommendationCalls } from '../../recommendationCalls.ts';

/** Which exclusions name a product or a customer that no file of the shop has; none until it is known. */
export function useUnknownTargets(
  exclusions: readonly Exclusion[],
): (exclusion: Exclusion) => boolean {
  const products = exclusions.flatMap(({ kind, value }) => (kind === 'product' ? [value] : []));
  const customers = exclusions.flatMap(({ customer }) => (customer === null ? [] : [customer]));
  const nothing = products.length === 0 && customers.length === 0;
  const { data } = useJob(nothing ? null : recommendationCalls.unknownIds({ products, customers }));
  return ({ kind, value, customer }) =>
    data !== undefined &&
    ((kind === 'product' && data.products.includes(value)) ||
      (customer !== null && data.customers.includes(customer)));
}
