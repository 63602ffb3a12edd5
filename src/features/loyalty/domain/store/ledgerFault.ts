/** What can be wrong with a stored ledger. */
export const LEDGER_FAULTS = [
  /** An entry is not as it was booked. */
  'entryChanged',
  /** A part's hash does not fit it, though no single entry tells. */
  'partChanged',
  /** A part does not follow the one before: one was dropped, added or moved. */
  'chainBroken',
  /** Postings of an entry do not add up to 0. */
  'unbalanced',
  /** An entry takes from an account what is not in it. */
  'overdrawn',
  /** An entry names a lot that is not there, or another member's. */
  'strangeLot',
  /** A balance is not what its entries add up to. */
  'balanceDiffers',
] as const;
export type LedgerFaultKind = (typeof LEDGER_FAULTS)[number];

export type LedgerFault = {
  readonly kind: LedgerFaultKind;
  /** Id of the entry, lot or part. */
  readonly where: string;
  /** Code of the member; null where it is nobody's. */
  readonly member: number | null;
  /** Points by the entries and as stored, of balances that differ. */
  readonly differs?: { readonly entries: number; readonly stored: number };
};

/** Faults that are told; there may be as many as there are entries. */
export const SHOWN_FAULTS = 200;
