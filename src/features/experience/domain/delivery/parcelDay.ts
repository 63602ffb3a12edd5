import type { Parcel } from './parcelTally.ts';

/**
 * The civil day by which a parcel is in a period: that of its promise, as late shares go by it; without one
 * the day on which it was sent, or arrived. Null where no file says any.
 */
export function parcelDay({ promisedOn, shippedOn, deliveredOn }: Parcel): number | null {
  return promisedOn ?? shippedOn ?? deliveredOn;
}
