import type { LineConditions } from '../../domain/lineConditions.ts';
import type { PageState } from '../pageState.ts';

/**
 * What the numbers of the last days are asked under: the usual conditions, but revenue is the
 * shop's, whether or not an order names its customer.
 */
export function recentState(usual: PageState): PageState {
  return { ...usual, query: { ...usual.query, customerKnown: false } };
}

/** The conditions on lines of a state, without the rest of its query. */
export function conditionsOf({ query }: PageState): LineConditions {
  const { customerKnown, notCancelled, notReturn, quantityPositive, pricePositive } = query;
  return { customerKnown, notCancelled, notReturn, quantityPositive, pricePositive };
}
