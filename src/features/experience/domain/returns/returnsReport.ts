import { compareProportions } from '../../../../shared/domain/statistics/compareProportions.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import type { CaseRow } from './caseRows.ts';
import { casesInPeriod } from './casesInPeriod.ts';
import { caseRefund, isForeign, isListed, refundOf, type ReturnCase } from './returnCases.ts';
import type { ReturnsSource } from './returnsSource.ts';
import {
  LEAST_LINES,
  MOST_RETURN_GROUPS,
  RIPE_DAYS,
  type ReturnGroupFigures,
  type ReturnMoney,
  type ReturnsReport,
} from './returnTypes.ts';
import { settlementOf } from './settlementOf.ts';

const MONTH = { unit: 'month', weekStart: 1 } as const;

export type GroupWords = {
  /** As the address of the page has it, and on screen. */
  readonly key: (code: number) => string;
  readonly name: (code: number) => string;
};

/** Lines, and how many of them came back. */
type Tally = { count: number; size: number };

/**
 * What came back of the lines sold in a period, and how the cases went that were asked for in it. The
 * two are not the same: goods sold at the end of the period come back after it.
 */
export function returnsReport(source: ReturnsSource, words: GroupWords): ReturnsReport {
  const { asked, cases, rule } = source;
  const told = tellLines(source);
  const { inPeriod, untimed, later } = casesInPeriod(cases, asked);
  const { settlement, impossible } = settlementOf(inPeriod, asked.now);
  const counted = (list: Parameters<typeof isListed>[1]) =>
    inPeriod.filter((each) => isListed(each, list, rule));
  const rows = inPeriod.flatMap((each) => each.rows);
  const refunded = counted('refunded');
  const months = monthsOf(told.months);
  const unripe = months.findIndex(
    ({ firstDay }) =>
      firstDayOfPeriod(periodOfDay(firstDay, MONTH) + 1, MONTH) > asked.today - RIPE_DAYS + 1,
  );
  return {
    everything: cases.length + told.everMarked,
    sold: proportion(told.all.count, told.all.size),
    ...groupFigures(source, told, words),
    months,
    unripeFrom: unripe < 0 ? null : unripe,
    cases: inPeriod.length,
    kinds: {
      return: counted('return').length,
      exchange: counted('exchange').length,
      refundOnly: counted('refundOnly').length,
    },
    settlement: rule.tellsSettled ? settlement : null,
    money: rule.mixed
      ? null
      : {
          refunded: sumOf(refunded, rule),
          refundedCases: refunded.length,
          waiting: sumOf(counted('open'), rule),
          ...told.money,
        },
    apart: {
      untimed,
      later,
      wholeOrders: rows.filter(({ order, product }) => order >= 0 && product < 0).length,
      withoutLine: rows.filter((row) => !told.matched.has(row)).length,
      marked: told.marked,
      impossible,
      otherCurrency: rule.mixed ? 0 : rows.filter((row) => isForeign(row, rule)).length,
      withoutAmount: rows.filter(
        (row) => !isForeign(row, rule) && Number.isNaN(refundOf(row, rule)),
      ).length,
    },
  };
}

type Told = {
  readonly all: Tally;
  readonly groups: ReadonlyMap<number, Tally>;
  readonly months: ReadonlyMap<number, Tally>;
  readonly matched: ReadonlySet<CaseRow>;
  readonly marked: number;
  readonly everMarked: number;
  readonly money: Pick<ReturnMoney, 'sold' | 'marked'>;
};

/** Goes through all lines once. */
function tellLines({ asked, groups, lines, rule }: ReturnsSource): Told {
  const all: Tally = { count: 0, size: 0 };
  const byGroup = new Map<number, Tally>();
  const byMonth = new Map<number, Tally>();
  const matched = new Set<CaseRow>();
  const money = { sold: 0, marked: 0 };
  let [marked, everMarked] = [0, 0];
  for (const { line, rows, returned } of lines()) {
    for (const row of rows) matched.add(row);
    const onlyMarked = line.marked && rows.length === 0;
    if (onlyMarked) everMarked++;
    if (!(line.day >= asked.from && line.day <= asked.today)) continue;
    if (onlyMarked) marked++;
    const amount = isForeign(line, rule) ? 0 : line.amount || 0;
    money.sold += amount;
    if (onlyMarked) money.marked += amount;
    add(all, returned);
    add(tallyOf(byMonth, periodOfDay(line.day, MONTH)), returned);
    if (!returned && !groups.parting) continue;
    for (const code of groups.of(line, rows)) add(tallyOf(byGroup, code), returned);
  }
  return { all, groups: byGroup, months: byMonth, matched, marked, everMarked, money };
}

/** The most returned lines first. */
function groupFigures(
  { groups: { parting } }: ReturnsSource,
  { all, groups }: Told,
  words: GroupWords,
): Pick<ReturnsReport, 'groups' | 'groupsLeftOut' | 'compared' | 'parting'> {
  const enough = ({ size }: Tally) =>
    parting && size >= LEAST_LINES && all.size - size >= LEAST_LINES;
  const compared = [...groups.values()].filter(enough).length;
  const found = [...groups].map(([code, own]): ReturnGroupFigures => {
    const rest = { count: all.count - own.count, size: all.size - own.size };
    return {
      key: words.key(code),
      name: words.name(code),
      returned: proportion(own.count, parting ? own.size : all.size),
      against: enough(own) ? compareProportions(own, rest, compared) : null,
    };
  });
  found.sort(
    (a, b) =>
      b.returned.count - a.returned.count ||
      b.returned.size - a.returned.size ||
      (a.key < b.key ? -1 : 1),
  );
  return {
    groups: found.slice(0, MOST_RETURN_GROUPS),
    groupsLeftOut: Math.max(0, found.length - MOST_RETURN_GROUPS),
    compared,
    parting,
  };
}

function monthsOf(months: ReadonlyMap<number, Tally>): ReturnsReport['months'] {
  if (months.size === 0) return [];
  const first = Math.min(...months.keys());
  const last = Math.max(...months.keys());
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const { count = 0, size = 0 } = months.get(first + place) ?? {};
    return { firstDay: firstDayOfPeriod(first + place, MONTH), returned: proportion(count, size) };
  });
}

function sumOf(cases: readonly ReturnCase[], rule: ReturnsSource['rule']): number {
  return cases.reduce((sum, each) => sum + caseRefund(each, rule), 0);
}

function add(tally: Tally, returned: boolean): void {
  tally.size++;
  if (returned) tally.count++;
}

function tallyOf(tallies: Map<number, Tally>, code: number): Tally {
  let own = tallies.get(code);
  if (!own) tallies.set(code, (own = { count: 0, size: 0 }));
  return own;
}
