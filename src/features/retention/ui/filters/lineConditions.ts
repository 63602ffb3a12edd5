import type { LineConditions } from '../../domain/lineConditions.ts';

/** The conditions on lines out of a wider set of settings. */
export function lineConditions(settings: LineConditions): LineConditions {
  const { customerKnown, notCancelled, notReturn, quantityPositive, pricePositive } = settings;
  return { customerKnown, notCancelled, notReturn, quantityPositive, pricePositive };
}
