import { z } from 'zod';
import type { Proportion } from '../../../../shared/domain/statistics/wilson.ts';

/** What parcels can be told apart by. */
export const DELIVERY_GROUPS = ['carrier', 'method', 'region'] as const;
export type DeliveryGroup = (typeof DELIVERY_GROUPS)[number];

export const deliveryParamsSchema = z.object({
  by: z.literal(DELIVERY_GROUPS),
  /** Civil days of the promise that count, today as the last; null for all. See `parcelDay`. */
  days: z.number().int().positive().nullable(),
  zone: z.string(),
  /** Epoch ms. */
  now: z.number(),
});
export type DeliveryParams = z.infer<typeof deliveryParamsSchema>;

/** How parcels of a group did against what was promised. */
export type DeliveryFigures = {
  /** Parcels, whatever became of them. */
  readonly parcels: number;
  /** Late ones among those whose promised day is over. */
  readonly late: Proportion;
  /** Of the late ones: still not there, lost ones among them. */
  readonly missing: number;
  readonly lost: number;
  /** Parcels that have arrived and of which it is known when they were sent. */
  readonly transits: number;
  /** Their days from being sent to arriving; NaN where there are none. */
  readonly medianTransit: number;
  /** Days after the promised one, of those late ones that arrived; NaN where there are none. */
  readonly medianDelay: number;
};

/** A parcel that came late or not at all. */
export type LateParcel = {
  readonly shipment: string;
  readonly order: string;
  /** Civil days; `deliveredOn` null where it is not there yet. */
  readonly promisedOn: number;
  readonly deliveredOn: number | null;
  readonly days: number;
};

export type DeliveryReport = {
  /** Parcels there are, whenever. */
  readonly everything: number;
  readonly all: DeliveryFigures;
  readonly groups: readonly (DeliveryFigures & {
    /** As the files have it; '' where they do not say. */
    readonly name: string;
    /** The longest delays first, so many at most. */
    readonly worst: readonly LateParcel[];
  })[];
  /** By month of the promised day, without gaps. */
  readonly months: readonly { readonly firstDay: number; readonly late: Proportion }[];
  // What takes no part in late shares.
  readonly withoutPromise: number;
  readonly sentBack: number;
  /** Said to have arrived before they were sent. */
  readonly impossible: number;
};

/** Parcels that are named in a group. */
export const WORST_PARCELS = 50;
