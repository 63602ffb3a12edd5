import { MS_PER_DAY } from '../../../../../shared/domain/time/zoneTable.ts';
import type { ReferralPair } from './referralPairs.ts';
import { REFERRAL_DAYS, type SuspiciousReferral } from './watchTypes.ts';

/** So many customers brought, and so long ago, say something where none of them kept an order. */
export const LEAST_BROUGHT = 3;
export const SETTLING_DAYS = 30;

export type ReferralFacts = {
  readonly pairs: readonly ReferralPair[];
  /** Phone and mail as they compare, '' where unknown: `phoneKey`, `mailKey`. By customer code. */
  readonly phone: (customer: number) => string;
  readonly email: (customer: number) => string;
  /** Whether a customer has an order that was neither cancelled nor refunded in full. */
  readonly kept: (customer: number) => boolean;
  /** Points that a referrer was given for a customer. */
  readonly points: (referrer: number, customer: number) => number;
};

/**
 * Referrals that look like somebody bringing themselves, of the last `REFERRAL_DAYS` days:
 * - a customer is their own referrer;
 * - referrer and referred have the same phone number or mailbox;
 * - a referrer has brought at least `LEAST_BROUGHT` customers that have had `SETTLING_DAYS` days to
 *   buy, and not one of them kept an order: each never bought, cancelled, or was refunded in full.
 *
 * Own definitions: publications name the abuse, not its thresholds. Street addresses are in no file.
 *
 * @param now epoch ms
 */
export function suspiciousReferrals(facts: ReferralFacts, now: number): SuspiciousReferral[] {
  const from = now - REFERRAL_DAYS * MS_PER_DAY;
  const settled = now - SETTLING_DAYS * MS_PER_DAY;
  const found: SuspiciousReferral[] = [];
  const brought = new Map<number, ReferralPair[]>();
  for (const pair of facts.pairs) {
    const { referrer, customer, at } = pair;
    const shared = referrer === customer ? [] : sharedContacts(facts, pair);
    const old = at < from || at > now;
    if (!old && (referrer === customer || shared.length > 0)) {
      found.push({
        pattern: referrer === customer ? 'self' : 'sameContact',
        referrer,
        referred: customer,
        brought: 1,
        shared,
        at: Number.isNaN(at) ? null : at,
        points: facts.points(referrer, customer),
      });
    }
    if (referrer === customer || at > settled || Number.isNaN(at)) continue;
    const own = brought.get(referrer);
    if (own) own.push(pair);
    else brought.set(referrer, [pair]);
  }
  for (const [referrer, pairs] of brought) {
    const at = pairs.reduce((last, pair) => Math.max(last, pair.at), 0);
    if (pairs.length < LEAST_BROUGHT || at < from) continue;
    if (pairs.some(({ customer }) => facts.kept(customer))) continue;
    found.push({
      pattern: 'nothingKept',
      referrer,
      referred: -1,
      brought: pairs.length,
      shared: [],
      at,
      points: pairs.reduce((sum, { customer }) => sum + facts.points(referrer, customer), 0),
    });
  }
  return found.sort(
    (a, b) => b.points - a.points || (b.at ?? 0) - (a.at ?? 0) || a.referrer - b.referrer,
  );
}

function sharedContacts(
  { phone, email }: ReferralFacts,
  { referrer, customer }: ReferralPair,
): SuspiciousReferral['shared'] {
  const same = (key: (customer: number) => string) =>
    key(referrer) !== '' && key(referrer) === key(customer);
  return [
    ...(same(phone) ? (['phone'] as const) : []),
    ...(same(email) ? (['email'] as const) : []),
  ];
}
