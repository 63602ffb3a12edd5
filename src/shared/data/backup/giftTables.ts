import { z } from 'zod';

const whole = z.int().nonnegative();
const text = z.string();
/** Any number, also one that JSON does not have. */
const number = z.custom<number>((value) => typeof value === 'number');
/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;

/** Rows of gifts, in the order of the file. */
export const giftTables = {
  stockMovements: row({
    id: text,
    gift: text,
    kind: z.enum([
      'received',
      'writtenOff',
      'reserved',
      'released',
      'sent',
      'recalled',
      'returned',
    ]),
    quantity: whole,
    at: number,
    by: text,
    note: text,
  }),
  couponCodes: row({
    code: text,
    gift: text,
    pool: text,
    redemption: text,
    addedAt: number,
    by: text,
  }),
  redemptions: row({
    id: text,
    member: whole,
    gift: text,
    state: z.enum(['reserved', 'fulfilled', 'cancelled', 'expired', 'returned']),
    points: whole,
    catalogue: text,
    round: z.int().positive(),
    held: z.array(row({ lot: text, points: whole })),
    at: number,
    reservedAt: number,
    expiresAt: number,
    settledAt: number.nullable(),
    by: text,
    tracking: text,
    shownAt: number.nullable(),
  }),
} as const;
