import type { FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import {
  openingPoints,
  POINTS_HISTORY_KINDS,
  pointsHistory,
  type PointsHistoryKind,
} from '../../../../shared/domain/facts/pointsTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { OpeningMember, PastLot, PastMovement } from '../../domain/opening/openingMember.ts';

type Told = {
  readonly balances: Set<number>;
  readonly lots: PastLot[];
  readonly movements: PastMovement[];
};

/** What files say of the programme before, member by member, in the order of their codes. */
export async function openingFacts(facts: FactSource): Promise<OpeningMember[]> {
  const read = await facts.read({
    opening: columnsOf(
      openingPoints,
      'member',
      'points',
      'pendingUntil',
      'earnedAt',
      'expiresAt',
      'balance',
    ),
    past: columnsOf(
      pointsHistory,
      'movement',
      'member',
      'at',
      'kind',
      'points',
      'reason',
      'expiresAt',
    ),
  });
  const names = await facts.dictionary('pointsHistory.movement');
  const reasons = await facts.dictionary('pointsHistory.reason');
  const told = new Map<number, Told>();
  const of = (member: number) => {
    const known = told.get(member) ?? { balances: new Set(), lots: [], movements: [] };
    told.set(member, known);
    return known;
  };
  for (const { rows, hidden, columns } of read.opening.chunks) {
    const { member, points, pendingUntil, earnedAt, expiresAt, balance } = columns;
    for (let row = 0; row < rows; row++) {
      const code = member.values[row] ?? -1;
      if (code < 0 || isHidden(hidden, row)) continue;
      const known = of(code);
      const whole = scaled(balance, row);
      if (whole !== null) known.balances.add(whole);
      const some = scaled(points, row) ?? 0;
      if (some <= 0) continue;
      known.lots.push({
        points: some,
        earnedAt: instantOf(earnedAt.values[row]),
        pendingUntil: instantOf(pendingUntil.values[row]),
        expiresAt: instantOf(expiresAt.values[row]),
      });
    }
  }
  for (const { rows, hidden, columns } of read.past.chunks) {
    const { movement, member, at, kind, points, reason, expiresAt } = columns;
    for (let row = 0; row < rows; row++) {
      const code = member.values[row] ?? -1;
      const some = scaled(points, row) ?? 0;
      if (code < 0 || some === 0 || isHidden(hidden, row)) continue;
      of(code).movements.push({
        id: names.valueAt(movement.values[row] ?? -1),
        at: at.values[row] ?? 0,
        kind:
          some > 0 ? 'credit' : DEBIT_OF[POINTS_HISTORY_KINDS[kind.values[row] ?? 0] ?? 'adjusted'],
        points: Math.abs(some),
        expiresAt: instantOf(expiresAt.values[row]),
        note: reasons.valueAt(reason.values[row] ?? -1),
      });
    }
  }
  return [...told]
    .sort(([a], [b]) => a - b)
    .map(([member, { balances, lots, movements }]) => ({
      member,
      balances: [...balances],
      lots,
      movements: movements.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    }));
}

/** What points that left a member were; of kinds that should bring some, they were taken away. */
const DEBIT_OF: Readonly<Record<PointsHistoryKind, PastMovement['kind']>> = {
  adjusted: 'takenAway',
  earned: 'takenAway',
  redeemed: 'redeemed',
  expired: 'expired',
  refunded: 'takenAway',
  clawedBack: 'takenAway',
  opening: 'takenAway',
};

function scaled(
  { values, scale }: { readonly values: Float64Array; readonly scale: number },
  row: number,
): number | null {
  const value = values[row] ?? NaN;
  return Number.isNaN(value) ? null : Math.round(value / 10 ** scale);
}

function instantOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
