import { z } from 'zod';
import type { OpeningProblem } from './openingMember.ts';

/** Problems and members that are told by name. */
export const SHOWN_MEMBERS = 50;

/** What taking a programme over would book. */
export type OpeningPreview = {
  readonly members: number;
  /** Members who have lots in the ledger already: nothing is booked for them again. */
  readonly alreadyBooked: number;
  /** What the files say all have, of members with a balance or lots; and how many those are. */
  readonly stated: { readonly points: number; readonly members: number };
  /** Points in lots with an expiry, in lots without, and still pending. */
  readonly lots: number;
  readonly movements: number;
  /** Points that all would have. */
  readonly booked: number;
  /** Of these, in opening lots that the past does not explain. */
  readonly unexplained: { readonly points: number; readonly members: number };
  /** Taken away because the stated balance is lower than what the past leaves. */
  readonly takenAway: { readonly points: number; readonly members: number };
  /** Of what would be booked: expired on the day of taking over. */
  readonly expiredAlready: number;
  readonly problems: readonly OpeningProblem[];
  readonly problemCount: number;
};

export const openingParamsSchema = z.object({
  database: z.string().min(1),
  /** Epoch ms of the taking over. */
  at: z.number(),
  /** Of the ledger: a newer one is another question. */
  sequence: z.int().nonnegative(),
});
export type OpeningParams = z.infer<typeof openingParamsSchema>;

export const actorSchema = z.object({ name: z.string(), job: z.string(), machine: z.string() });

export const bookOpeningParamsSchema = z.object({
  database: z.string().min(1),
  /** Epoch ms: of the taking over, and of the clock. */
  at: z.number(),
  now: z.number(),
  actor: actorSchema,
});
export type BookOpeningParams = z.infer<typeof bookOpeningParamsSchema>;
