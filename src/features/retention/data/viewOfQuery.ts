import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { civilDayOfIsoDate } from '../../../shared/domain/time/civilDay.ts';
import { instantsToDays } from '../../../shared/domain/time/instantToDay.ts';
import { MS_PER_DAY, zoneTable, type ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { isWithinCategory } from '../../../shared/domain/catalogue/categoryPaths.ts';
import { categoryTest, codeTest, type EntryFilter, type LineTest } from '../domain/entryFilter.ts';
import type { LineConditions } from '../domain/lineConditions.ts';
import { needsNumberFlags } from '../domain/lineFlags.ts';
import type { OrderIndex } from '../domain/orderIndex.ts';
import { orderRevenue, orderScope, type OrderScope } from '../domain/orderScope.ts';
import type { RetentionParams } from '../domain/retentionParams.ts';
import type { RetentionQuery } from '../domain/retentionQuery.ts';
import { retentionView, type RetentionView } from '../domain/retentionView.ts';
import {
  amountsOf,
  codesOf,
  flagsAndKindsOf,
  indexOfLines,
  productCatalogue,
} from './indexedLines.ts';
import { RecentValues } from '../../../shared/jobs/recentValues.ts';

/** Scopes kept: switching a condition there and back costs nothing the second time. */
const SCOPES = 4;
/** Ends of periods and of 24-hour windows are asked for up to a month after the data. */
const ZONE_MARGIN = 40 * MS_PER_DAY;

/** The view of a query. Revenue, which needs another column, only where it is asked for. */
export async function viewOfQuery(
  context: JobContext,
  { query, calendar }: RetentionParams,
  withRevenue: boolean,
): Promise<RetentionView> {
  const scope = await scopeOf(context, query, calendar.zone);
  return retentionView({
    query,
    rule: { unit: query.period, weekStart: calendar.weekStart },
    zone: await zoneOf(context, scope.index, calendar.zone),
    scope,
    revenue: withRevenue ? await revenueOf(context, scope, query, calendar.zone) : null,
    filter: await entryFilterOf(context, scope.index, query),
  });
}

/** The orders that exist under the conditions, with their days in the zone. */
export async function scopeOf(
  context: JobContext,
  conditions: LineConditions,
  zone: string,
): Promise<OrderScope> {
  const recent = await context.resident('scopes', () =>
    Promise.resolve(new RecentValues<OrderScope>(SCOPES)),
  );
  return recent.get(scopeKey(conditions, zone), async () => {
    const index = await indexOfLines(context);
    const table = await zoneOf(context, index, zone);
    const days = await context.resident(`days in ${zone}`, () =>
      Promise.resolve(instantsToDays(table, index.instant)),
    );
    const known = await flagsAndKindsOf(context, index, needsNumberFlags(conditions));
    return orderScope(index, days, known, conditions);
  });
}

/** Offsets of the zone over the time of the index's lines. */
export function zoneOf(context: JobContext, index: OrderIndex, zone: string): Promise<ZoneTable> {
  const { earliest, latest, lines } = index;
  return context.resident(`zone ${zone}`, () =>
    Promise.resolve(
      lines === 0 ? zoneTable(zone, 0, 0) : zoneTable(zone, earliest, latest + ZONE_MARGIN),
    ),
  );
}

/** Revenue by order of the scope, minor units. */
export async function revenueOf(
  context: JobContext,
  scope: OrderScope,
  conditions: LineConditions,
  zone: string,
): Promise<Float64Array> {
  const recent = await context.resident('revenue of scopes', () =>
    Promise.resolve(new RecentValues<Float64Array>(SCOPES)),
  );
  return recent.get(scopeKey(conditions, zone), async () =>
    orderRevenue(scope, await amountsOf(context, scope.index)),
  );
}

function scopeKey(conditions: LineConditions, zone: string): string {
  const { customerKnown, notCancelled, notReturn, quantityPositive, pricePositive } = conditions;
  return [zone, customerKnown, notCancelled, notReturn, quantityPositive, pricePositive].join();
}

async function entryFilterOf(
  context: JobContext,
  index: OrderIndex,
  query: RetentionQuery,
): Promise<EntryFilter> {
  const tests: LineTest[] = [];
  for (const [column, dictionary] of [
    ['country', 'orderLines.country'],
    ['channel', 'orderLines.channel'],
    ['product', 'products.product'],
  ] as const) {
    if (query[column].length === 0) continue;
    const known = await context.facts.dictionary(dictionary);
    const codes = query[column].map((value) => (value === '' ? MISSING_CODE : known.find(value)));
    // A value that the dictionary does not have is found as "missing", but matches nothing.
    const allowed = codes.filter((code, i) => code !== MISSING_CODE || query[column][i] === '');
    tests.push(codeTest(await codesOf(context, index, column), new Set(allowed)));
  }
  if (query.category.length > 0) {
    tests.push(await categoryTestOf(context, index, query.category));
  }
  return { fromDay: dayOf(query.from), toDay: dayOf(query.to), tests };
}

async function categoryTestOf(
  context: JobContext,
  index: OrderIndex,
  chosen: readonly string[],
): Promise<LineTest> {
  const paths = await context.facts.dictionary('products.category');
  const allowed = new Set<number>();
  if (chosen.includes('')) allowed.add(MISSING_CODE);
  for (let code = 0; code < paths.size; code++) {
    const path = paths.valueAt(code);
    if (chosen.some((category) => isWithinCategory(path, category))) allowed.add(code);
  }
  return categoryTest(
    await codesOf(context, index, 'category'),
    await codesOf(context, index, 'product'),
    (await productCatalogue(context)).category,
    allowed,
  );
}

function dayOf(date: string | null): number | null {
  return date === null ? null : (civilDayOfIsoDate(date) ?? null);
}
