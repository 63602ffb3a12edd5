import { z } from 'zod';
import { ENTRY_KINDS } from '../store/ledgerPart.ts';
import { ACCOUNTS, type PointsEntry } from './pointsEntry.ts';

/** An entry as it is stored by itself. */
export const entrySchema: z.ZodType<PointsEntry> = z
  .strictObject({
    id: z.string().min(1),
    member: z.int().nonnegative(),
    at: z.number(),
    kind: z.enum(ENTRY_KINDS),
    postings: z.array(
      z.strictObject({
        account: z.enum(ACCOUNTS),
        lot: z.string().nullable(),
        points: z.int(),
      }),
    ),
    terms: z.strictObject({ availableAt: z.number(), expiresAt: z.number().nullable() }).optional(),
    earned: z.strictObject({ eligible: z.number(), rules: z.string() }).optional(),
    note: z.string().optional(),
    claimed: z.strictObject({ lot: z.string(), points: z.int() }).optional(),
  })
  .transform(({ terms, earned, note, claimed, ...entry }) => ({
    ...entry,
    ...(terms ? { terms } : {}),
    ...(earned ? { earned } : {}),
    ...(note === undefined ? {} : { note }),
    ...(claimed ? { claimed } : {}),
  }));
