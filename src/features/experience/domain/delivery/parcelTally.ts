import { SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { quantile } from '../../../../shared/domain/statistics/quantile.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { parcelDelay } from './parcelDelay.ts';
import { WORST_PARCELS, type DeliveryFigures, type LateParcel } from './deliveryTypes.ts';

/** A parcel in codes and civil days. */
export type Parcel = {
  readonly group: number;
  readonly shipment: number;
  readonly order: number;
  /** One of `SHIPMENT_STATE`. */
  readonly state: number;
  readonly shippedOn: number | null;
  readonly promisedOn: number | null;
  readonly deliveredOn: number | null;
};

/** Why a parcel takes no part in late shares; null where it does. */
export function leftOutAs({
  state,
  shippedOn,
  deliveredOn,
}: Parcel): 'sentBack' | 'impossible' | null {
  if (state === SHIPMENT_STATE.sentBack) return 'sentBack';
  return deliveredOn !== null && deliveredOn < (shippedOn ?? -Infinity) ? 'impossible' : null;
}

/** Counts parcels that belong together. */
export class ParcelTally {
  #parcels = 0;
  #due = 0;
  #missing = 0;
  #lost = 0;
  readonly #late: Parcel[] = [];
  readonly #transits: number[] = [];
  readonly #delays: number[] = [];

  /** @returns days after the promised one; null where there is no promise, or its day is not over */
  add(parcel: Parcel, today: number): number | null {
    const { state, shippedOn, promisedOn, deliveredOn } = parcel;
    this.#parcels++;
    if (state === SHIPMENT_STATE.lost) this.#lost++;
    if (shippedOn !== null && deliveredOn !== null) this.#transits.push(deliveredOn - shippedOn);
    const delay = parcelDelay(parcel, today);
    if (promisedOn === null || delay === null) return null;
    this.#due++;
    if (delay <= 0) return delay;
    this.#late.push(parcel);
    if (deliveredOn === null) this.#missing++;
    else this.#delays.push(delay);
    return delay;
  }

  figures(): DeliveryFigures {
    return {
      parcels: this.#parcels,
      late: proportion(this.#late.length, this.#due),
      missing: this.#missing,
      lost: this.#lost,
      transits: this.#transits.length,
      medianTransit: median(this.#transits),
      medianDelay: median(this.#delays),
    };
  }

  /** The longest delays first, then the newest promises. */
  worst(
    words: { shipment: (code: number) => string; order: (code: number) => string },
    today: number,
  ): LateParcel[] {
    const promised = ({ promisedOn }: Parcel) => promisedOn ?? 0;
    return this.#late
      .map((parcel) => ({ parcel, days: parcelDelay(parcel, today) ?? 0 }))
      .sort((a, b) => b.days - a.days || promised(b.parcel) - promised(a.parcel))
      .slice(0, WORST_PARCELS)
      .map(({ parcel, days }) => ({
        shipment: words.shipment(parcel.shipment),
        order: words.order(parcel.order),
        promisedOn: promised(parcel),
        deliveredOn: parcel.deliveredOn,
        days,
      }));
  }
}

function median(values: readonly number[]): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}
