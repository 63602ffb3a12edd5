import {
  EVENT_TYPES,
  type customers,
  type events,
} from '../../../../../shared/domain/facts/factTables.ts';
import type { FactRead } from '../../../../../shared/domain/facts/factSource.ts';
import { isHidden } from '../../../../../shared/domain/facts/hiddenRows.ts';

/** Columns that say who brought whom. */
export const PAIR_CUSTOMER_COLUMNS = [
  'customer',
  'createdAt',
  'referrer',
  'email',
  'phone',
] as const;
export const PAIR_EVENT_COLUMNS = ['at', 'type', 'customer', 'referrer'] as const;

export type PairReads = {
  readonly customers: FactRead<typeof customers, (typeof PAIR_CUSTOMER_COLUMNS)[number]>;
  readonly events: FactRead<typeof events, (typeof PAIR_EVENT_COLUMNS)[number]>;
};

/** Who brought whom. Customer codes; `at` in epoch ms, NaN where no file says. */
export type ReferralPair = {
  readonly referrer: number;
  readonly customer: number;
  readonly at: number;
};

export type ReferralPairs = {
  readonly pairs: readonly ReferralPair[];
  /** Codes of mail and phone by customer code; -1 unknown. */
  readonly email: ReadonlyMap<number, number>;
  readonly phone: ReadonlyMap<number, number>;
};

const REFERRAL = EVENT_TYPES.indexOf('referral');

/**
 * Each customer who was brought, once: by the first event that says so, or else by the file of
 * customers, as points for referrals are earned. Those who brought themselves are there too.
 */
export function referralPairs({ customers, events }: PairReads): ReferralPairs {
  const byCustomer = new Map<number, ReferralPair>();
  for (const { rows, hidden, columns } of events.chunks) {
    for (let row = 0; row < rows; row++) {
      if (columns.type.values[row] !== REFERRAL || isHidden(hidden, row)) continue;
      const customer = columns.customer.values[row] ?? -1;
      const referrer = columns.referrer.values[row] ?? -1;
      const at = columns.at.values[row] ?? NaN;
      if (customer < 0 || referrer < 0 || Number.isNaN(at)) continue;
      const known = byCustomer.get(customer);
      if (!known || at < known.at) byCustomer.set(customer, { referrer, customer, at });
    }
  }
  const email = new Map<number, number>();
  const phone = new Map<number, number>();
  for (const { rows, hidden, columns } of customers.chunks) {
    for (let row = 0; row < rows; row++) {
      const customer = columns.customer.values[row] ?? -1;
      if (customer < 0 || isHidden(hidden, row)) continue;
      email.set(customer, columns.email.values[row] ?? -1);
      phone.set(customer, columns.phone.values[row] ?? -1);
      const referrer = columns.referrer.values[row] ?? -1;
      if (referrer < 0 || byCustomer.has(customer)) continue;
      byCustomer.set(customer, { referrer, customer, at: columns.createdAt.values[row] ?? NaN });
    }
  }
  return { pairs: [...byCustomer.values()], email, phone };
}
