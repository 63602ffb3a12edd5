import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { ListMaker } from '../../domain/ranking/listMaker.ts';
import { rankingPlan } from '../../domain/ranking/rankingPlan.ts';
import type { RehearsalNote } from '../../domain/rehearsal/rehearsalTypes.ts';
import { listFileHead } from '../../domain/release/listFileHead.ts';
import { listLines } from '../../domain/release/listLines.ts';
import type { ListFormat, ListReleaseParams } from '../../domain/release/listReleaseParams.ts';
import { presentMoment, type Moment } from '../moment.ts';
import { todayIn } from '../rehearsePlacement.ts';
import { requestFor } from '../sideOf.ts';
import { trainModels } from '../trainModels.ts';
import { BlobParts } from './blobParts.ts';

/** A file of lists, and what is in it. */
export type ListRelease = {
  readonly file: Blob;
  /** Lists of customers or products; that for everybody else is not counted. */
  readonly lists: number;
  /** Of them without any product. */
  readonly empty: number;
  /** Products in all lists together. */
  readonly rows: number;
  /** Customers whose id is a contact and stands masked, so that nobody will find them by it. */
  readonly masked: number;
  /** What stood in for what: algorithms that had to give way, scores that are missing. */
  readonly notes: readonly RehearsalNote[];
  readonly tookMs: number;
};

const MEDIA_TYPES: Readonly<Record<ListFormat, string>> = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
};

const LISTS_A_STEP = 20;
const NOTHING = new Int32Array(0);

/**
 * Lists of a published version as a file for the shop's own systems: on the home page one for each
 * customer, elsewhere one beside each product. The first is for everybody (or beside everything)
 * that the file does not name: who comes tomorrow.
 */
export async function releaseLists(
  context: JobContext,
  params: ListReleaseParams,
): Promise<ListRelease> {
  const start = performance.now();
  const { settings, placement, slots, format, zone, at } = params;
  const moment = await presentMoment(context);
  const own = { ...settings[placement], slots };
  const { models, matrix, notes } = await trainModels(context, moment, own, settings.limits);
  const maker = new ListMaker(models, moment.facts);
  const plan = rankingPlan(own, moment.facts, { at: moment.at, today: todayIn(zone, at) });
  const weights = models.reduce((sum, { weight }) => sum + weight, 0);
  const listOf = (user: number, seeds: Int32Array) => {
    const request = requestFor(moment, matrix, user, seeds);
    maker.score(request);
    const { items, scores } = maker.list(plan, request);
    // A blend is a sum; as a mean it is in standard deviations whatever the weights add up to.
    return { items, scores: scores.map((score) => score / weights) };
  };

  const keys = await keysOf(context, moment, params);
  const products = await context.facts.dictionary('products.product');
  const { productCode } = moment.facts.items;
  const head = listFileHead(params, moment.history.latest, keys.length + 1);
  const lines = listLines(format, head, (item) => products.valueAt(productCode[item] ?? -1));
  const parts = new BlobParts();
  parts.append(lines.start);
  parts.append(lines.list(null, listOf(-1, NOTHING)));
  let empty = 0;
  let rows = 0;
  for (let n = 0; n < keys.length; n++) {
    const list = placement === 'home' ? listOf(n, NOTHING) : listOf(-1, Int32Array.of(n));
    rows += list.items.length;
    if (list.items.length === 0) empty++;
    parts.append(lines.list(keys.idOf(n), list));
    if (n % LISTS_A_STEP === 0) {
      context.progress(n, keys.length);
      await context.giveWay();
    }
  }
  return {
    file: parts.finish(MEDIA_TYPES[format]),
    lists: keys.length,
    empty,
    rows,
    masked: keys.masked(),
    notes,
    tookMs: Math.round(performance.now() - start),
  };
}

type Keys = {
  readonly length: number;
  /** As it stands in the file. */
  readonly idOf: (n: number) => string;
  /** Of those asked for so far. */
  readonly masked: () => number;
};

/** What lists belong to, by place: customers who ever did something, or products. */
async function keysOf(
  { facts }: JobContext,
  { history: { customers, customerCode, items } }: Moment,
  { placement, reveal }: ListReleaseParams,
): Promise<Keys> {
  if (placement !== 'home') {
    const ids = await facts.dictionary('products.product');
    return {
      length: items.length,
      idOf: (n) => ids.valueAt(items.productCode[n] ?? -1),
      masked: () => 0,
    };
  }
  const ids = await facts.dictionary('customers.customer');
  let masked = 0;
  return {
    length: customers,
    idOf: (n) => {
      const id = ids.valueAt(customerCode[n] ?? -1);
      const shown = reveal ? id : maskContact(id, 'id');
      if (shown !== id) masked++;
      return shown;
    },
    masked: () => masked,
  };
}
