/**
 * Names in the audit trail of bookings in bulk, which have a transaction of their own (bookInBulk.ts).
 */
export const LEDGER_WRITES = { post: 'points.post', opening: 'points.opening' } as const;
