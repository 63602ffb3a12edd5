import { productWords } from '../../../../shared/data/catalogue/productWords.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf, type FactSource } from '../../../../shared/domain/facts/factSource.ts';
import {
  orderLines,
  products,
  returns,
  shipments,
} from '../../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { SHIPMENT_COLUMNS } from '../../domain/delivery/deliveryReport.ts';
import { CASE_COLUMNS } from '../../domain/returns/caseRows.ts';
import { lineGroups } from '../../domain/returns/lineGroups.ts';
import { listedReturns } from '../../domain/returns/listedReturns.ts';
import { returnsReport } from '../../domain/returns/returnsReport.ts';
import { returnsSource, type ReturnsSource } from '../../domain/returns/returnsSource.ts';
import type {
  ListedReturns,
  ListedReturnsParams,
  ReturnsParams,
  ReturnsReport,
} from '../../domain/returns/returnTypes.ts';
import { CATALOGUE_COLUMNS, LINE_COLUMNS } from '../../domain/returns/soldLines.ts';
import { SubjectFinder } from '../../domain/subjects/subjectFinder.ts';
import { topicsOf } from '../../domain/voice/topicsOf.ts';
import { TOPICS } from '../../domain/voice/voiceTypes.ts';
import { AHEAD, EARLIEST } from '../dataSpan.ts';
import { groupNames } from './groupNames.ts';

/** What came back, and how it was settled, by the question that the page asks. */
export async function readReturns(
  context: JobContext,
  params: ReturnsParams,
): Promise<ReturnsReport> {
  return returnsReport(await sourceOf(context.facts, params), await groupNames(context, params.by));
}

/** The lines or cases behind one of its numbers. */
export async function readReturnList(
  context: JobContext,
  params: ListedReturnsParams,
): Promise<ListedReturns> {
  const { facts } = context;
  const source = await sourceOf(facts, params);
  const cases = await facts.dictionary('returns.returnCase');
  const orders = await facts.dictionary('orderLines.order');
  const reasons = await facts.dictionary('returns.reason');
  const { codeOf } = await groupNames(context, params.by);
  const words = await productWords(context);
  return listedReturns(source, params, {
    case: (code) => cases.valueAt(code),
    order: (code) => orders.valueAt(code),
    product: (code) => words(code).name || words(code).id,
    reason: (code) => reasons.valueAt(code),
    group: params.group === null ? null : codeOf(params.group),
  });
}

async function sourceOf(facts: FactSource, params: ReturnsParams): Promise<ReturnsSource> {
  const { by, currency, zone, now } = params;
  const wanted = {
    lines: columnsOf(orderLines, ...LINE_COLUMNS),
    cases: columnsOf(returns, ...CASE_COLUMNS),
    catalogue: columnsOf(products, ...CATALOGUE_COLUMNS),
  };
  const parcels = columnsOf(shipments, ...SHIPMENT_COLUMNS);
  const reads =
    by === 'carrier' || by === 'delivery'
      ? await facts.read({ ...wanted, parcels })
      : { ...(await facts.read(wanted)), parcels: null };
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  const currencies = await facts.dictionary('orderLines.currency');
  const groups = lineGroups(by, {
    parcels: reads.parcels,
    orders: (await facts.dictionary('orderLines.order')).size,
    days,
    today: instantToDay(days, now),
    subjects: await subjectsOf(facts),
  });
  const own = currency === null ? null : currencies.find(currency);
  return returnsSource(reads, params, groups, days, own);
}

/** Places in `TOPICS` of what a reason is about, found once for each reason. */
async function subjectsOf(facts: FactSource): Promise<(reason: number) => readonly number[]> {
  const reasons = await facts.dictionary('returns.reason');
  const finder = new SubjectFinder();
  const known = new Map<number, readonly number[]>();
  return (reason) => {
    if (reason < 0) return [MISSING_CODE];
    let own = known.get(reason);
    if (!own) {
      own = topicsOf(finder.find(reasons.valueAt(reason))).map((topic) => TOPICS.indexOf(topic));
      known.set(reason, own);
    }
    return own;
  };
}
