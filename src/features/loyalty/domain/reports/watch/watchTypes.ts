import { z } from 'zod';
import { postsStampSchema } from '../../history/postsStamp.ts';

export const watchParamsSchema = z.object({
  database: z.string().min(1),
  /** Of the ledger: a newer one is another question. */
  sequence: z.int().nonnegative(),
  /** Epoch ms: the day that the periods end on. */
  now: z.number(),
  /** IANA zone and currency of the shop. */
  zone: z.string().min(1),
  currency: z.string().nullable(),
  posts: postsStampSchema,
});
export type WatchParams = z.infer<typeof watchParamsSchema>;

/** An order whose points were spent before it was refunded. */
export type SpentThenRefunded = {
  /** Customer code. */
  readonly member: number;
  /** Id of the lot that the order earned: `earn:<order>`. */
  readonly lot: string;
  /** Epoch ms of the last claw-back. */
  readonly at: number;
  /** Points that the refunds were to take back, and those of them that had been spent by then. */
  readonly due: number;
  readonly spent: number;
  /** Of those spent: taken from the member's other points; owed by them; let go by the rules. */
  readonly recovered: number;
  readonly owed: number;
  readonly waived: number;
};

/** What makes a referral suspicious. */
export const REFERRAL_PATTERNS = ['self', 'sameContact', 'nothingKept'] as const;
export type ReferralPattern = (typeof REFERRAL_PATTERNS)[number];

export type SuspiciousReferral = {
  readonly pattern: ReferralPattern;
  /** Customer codes: who brought, and who was brought; -1 where several were. */
  readonly referrer: number;
  readonly referred: number;
  /** Customers who were brought. */
  readonly brought: number;
  /** Of `sameContact`: what both have. */
  readonly shared: readonly ('phone' | 'email')[];
  /** Epoch ms of the referral, of several the last; null where no file says. */
  readonly at: number | null;
  /** Points that the referrer was given for it. */
  readonly points: number;
};

/** Points of one member that are gone soon unless they are spent. */
export type ExpiringMember = {
  readonly member: number;
  readonly points: number;
  /** Epoch ms at which the first of them are gone. */
  readonly next: number;
};

/** Rows behind an attention item; `rows` has the first `WATCHED_ROWS`, the counts are of all. */
export type Watched<R> = {
  readonly rows: readonly R[];
  readonly count: number;
  /** Customers whom they are of. */
  readonly members: number;
  readonly points: number;
};

export type ProgrammeWatch = {
  readonly refunded: Watched<SpentThenRefunded> & {
    /** What became of the spent points, of all rows. */
    readonly became: Pick<SpentThenRefunded, 'recovered' | 'owed' | 'waived'>;
  };
  readonly referrals: Watched<SuspiciousReferral>;
  readonly expiring: Watched<ExpiringMember>;
};

/** Refunds are looked at for so many days, referrals for so many; what expires, so many ahead. */
export const REFUND_DAYS = 90;
export const REFERRAL_DAYS = 180;
export const EXPIRING_DAYS = 30;
export const WATCHED_ROWS = 1000;
