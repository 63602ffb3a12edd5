/** A movement of the programme before, as a file tells it. */
export type PastMovement = {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  /** What left the member's points, and how. */
  readonly kind: 'credit' | 'redeemed' | 'expired' | 'takenAway';
  /** Above 0. */
  readonly points: number;
  /** Epoch ms at which credited points are gone; null where the file does not say. */
  readonly expiresAt: number | null;
  readonly note: string;
};

/** Points that the member has, as the file has them. */
export type PastLot = {
  /** Above 0. */
  readonly points: number;
  /** Epoch ms. */
  readonly earnedAt: number | null;
  readonly pendingUntil: number | null;
  readonly expiresAt: number | null;
};

/** All that files say of one member of the programme before. */
export type OpeningMember = {
  /** Customer code. */
  readonly member: number;
  /** Every balance that a row states, each once. */
  readonly balances: readonly number[];
  readonly lots: readonly PastLot[];
  /** By time. */
  readonly movements: readonly PastMovement[];
};

/** Why files of the programme before cannot be true. */
export type OpeningProblem = {
  readonly member: number;
  readonly kind:
    /** Rows of one member state more than one balance. */
    | 'twoBalances'
    /** The lots do not add up to the balance. */
    | 'lotsDiffer'
    /** More was spent or lost at some time than had been earned, and no balance explains it. */
    | 'overspent'
    /** Points that are gone before they can be spent. */
    | 'expiresBeforeEarned';
  /** What is said, and what it is set against. */
  readonly stated: number;
  readonly found: number;
};

/** What the member has in all, by what the files say; null where they do not say. */
export function statedBalance({ balances, lots }: OpeningMember): number | null {
  if (balances.length > 0) return balances[0] ?? 0;
  return lots.length > 0 ? sum(lots) : null;
}

/** What of a member's rows contradicts itself; nothing where all is well. */
export function openingProblem(told: OpeningMember): OpeningProblem | null {
  const { member, balances, lots, movements } = told;
  const [first = 0, second] = balances;
  if (second !== undefined) return { member, kind: 'twoBalances', stated: first, found: second };
  if (balances.length > 0 && lots.length > 0 && sum(lots) !== first) {
    return { member, kind: 'lotsDiffer', stated: first, found: sum(lots) };
  }
  for (const { earnedAt, pendingUntil, expiresAt } of lots) {
    const from = Math.max(earnedAt ?? -Infinity, pendingUntil ?? -Infinity);
    if (expiresAt !== null && expiresAt <= from) {
      return { member, kind: 'expiresBeforeEarned', stated: expiresAt, found: from };
    }
  }
  if (statedBalance(told) !== null) return null;
  let left = 0;
  for (const { kind, points } of movements) {
    left += kind === 'credit' ? points : -points;
    if (left < 0) return { member, kind: 'overspent', stated: points, found: left + points };
  }
  return null;
}

function sum(lots: readonly PastLot[]): number {
  return lots.reduce((all, { points }) => all + points, 0);
}
