import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { parcelsOf, type ShipmentRead } from '../delivery/deliveryReport.ts';
import { lateOrders, ORDER_DELIVERY } from '../delivery/lateOrders.ts';
import type { CaseRow } from './caseRows.ts';
import type { ReturnGroup } from './returnTypes.ts';
import type { SoldLine } from './soldLines.ts';

/** An order whose parcels went with more than one carrier. */
export const SEVERAL_CARRIERS = -2;

/** Tells the groups of a line by their codes. */
export type LineGroups = {
  /** Whether each sold line is of one group; if not, only returned ones have groups, or several. */
  readonly parting: boolean;
  readonly of: (line: SoldLine, rows: readonly CaseRow[]) => readonly number[];
};

export type GroupFacts = {
  /** Read for `carrier` and `delivery`; null for others. */
  readonly parcels: ShipmentRead | null;
  /** Codes of orders there are. */
  readonly orders: number;
  readonly days: ZoneTable;
  /** Civil day. */
  readonly today: number;
  /** Codes of the subjects that a reason is about, by the reason's code. */
  readonly subjects: (reason: number) => readonly number[];
};

export function lineGroups(by: ReturnGroup, facts: GroupFacts): LineGroups {
  switch (by) {
    case 'product':
      return { parting: true, of: ({ product }) => [product] };
    case 'category':
      return { parting: true, of: ({ category }) => [category] };
    case 'carrier': {
      const carriers = carriersOf(facts);
      return { parting: true, of: ({ order }) => [carriers[order] ?? MISSING_CODE] };
    }
    case 'delivery': {
      const { parcels, orders, days, today } = facts;
      const came = parcels ? lateOrders(parcels, orders, days, today) : new Uint8Array();
      return { parting: true, of: ({ order }) => [came[order] ?? ORDER_DELIVERY.unknown] };
    }
    case 'reason':
      return ofRows(({ reason }) => [reason]);
    case 'subject':
      return ofRows(({ reason }) => facts.subjects(reason));
    case 'kind':
      return ofRows(({ kind }) => [kind]);
  }
}

/** Each group once, however many rows have it; one that is not known where only the order says it. */
function ofRows(codes: (row: CaseRow) => readonly number[]): LineGroups {
  return {
    parting: false,
    of: (_line, rows) => (rows.length === 0 ? [MISSING_CODE] : [...new Set(rows.flatMap(codes))]),
  };
}

function carriersOf({ parcels, orders, days }: GroupFacts): Int32Array {
  const carriers = new Int32Array(orders).fill(MISSING_CODE);
  if (!parcels) return carriers;
  for (const { order, group } of parcelsOf(parcels, 'carrier', days)) {
    if (order < 0 || group < 0) continue;
    const before = carriers[order] ?? MISSING_CODE;
    carriers[order] = before === MISSING_CODE || before === group ? group : SEVERAL_CARRIERS;
  }
  return carriers;
}
