import { z } from 'zod';
import { DRAW_METHODS } from '../../../../shared/domain/community/drawRecords.ts';
import { MOST_ENTRIES } from '../../domain/draws/drawEntry.ts';

const whole = z.int().min(0).max(1_000_000);

export const rulesSchema = z.object({
  mostWeight: whole,
  leastDays: whole,
  coolDown: z.int().min(0).max(100),
  repeats: z.enum(['add', 'first']),
});

export const candidatesSchema = z
  .array(
    z.object({
      id: z.string().max(400),
      weight: z.number(),
      household: z.string().max(60),
      joined: z.int().nullable(),
    }),
  )
  .max(2 * MOST_ENTRIES);

/** What staff prepare of a draw. */
export const draftSchema = z.object({
  id: z.string().startsWith('draw:').max(80),
  name: z.string().trim().min(1).max(120),
  method: z.enum(DRAW_METHODS),
  prizes: z
    .array(
      z.object({
        id: z.string().min(1).max(60),
        name: z.string().trim().max(120),
        pieces: z.int().min(1).max(10_000),
        gift: z.string().max(60).optional(),
      }),
    )
    .max(50),
  groupCap: whole,
  rules: rulesSchema,
  candidates: candidatesSchema,
  excluded: z.array(z.string().max(400)).max(1000),
});
export type DrawDraft = z.infer<typeof draftSchema>;

/** The public value that a draw names. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drand'), round: z.int().positive() }),
  z.object({
    kind: z.literal('other'),
    name: z.string().trim().max(200),
    address: z.string().trim().max(400),
  }),
]);
