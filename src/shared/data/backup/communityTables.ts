import { z } from 'zod';
import { DRAW_METHODS, DRAW_PHASES } from '../../domain/community/drawRecords.ts';

const text = z.string();
const number = z.number();
const whole = z.int().nonnegative();
/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;

/** Rows of activities, in the order of the file. */
export const communityTables = {
  draws: row({
    id: text,
    name: text,
    phase: z.enum(DRAW_PHASES),
    method: z.enum(DRAW_METHODS),
    prizes: z.array(row({ id: text, name: text, pieces: whole })),
    groupCap: whole,
    rules: row({
      mostWeight: whole,
      leastDays: whole,
      coolDown: whole,
      repeats: z.enum(['add', 'first']),
    }),
    candidates: z.array(
      row({ id: text, weight: number, household: text, joined: z.int().nullable() }),
    ),
    excluded: z.array(text),
    list: text,
    frozenAt: number.nullable(),
    seed: text,
    source: z
      .discriminatedUnion('kind', [
        row({ kind: z.literal('drand'), round: whole }),
        row({ kind: z.literal('other'), name: text, address: text }),
      ])
      .nullable(),
    announcedAt: number.nullable(),
    value: text,
    drawnAt: number.nullable(),
    forfeits: z.array(text),
    reason: text,
    at: number,
    by: text,
  }),
} as const;
