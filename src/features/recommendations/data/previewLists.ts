import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { PreviewParams, PreviewResult } from '../domain/preview/previewTypes.ts';
import { customerSummary } from './customerSummary.ts';
import { presentMoment } from './moment.ts';
import { explainedList } from './explainedList.ts';
import { todayIn } from './rehearsePlacement.ts';
import { shownProduct } from './shownProduct.ts';
import { requestFor } from './sideOf.ts';
import { trainModels } from './trainModels.ts';

/** Both lists of one customer, product or basket as they would be now, with reasons. */
export async function previewLists(
  context: JobContext,
  { live, draft, placement, customer, products, zone, at }: PreviewParams,
): Promise<PreviewResult> {
  const moment = await presentMoment(context);
  const { history, facts } = moment;
  const user = customer === null ? -1 : (history.placeOfCustomer[customer] ?? -1);
  const seeds = Int32Array.from(
    new Set(products.map((code) => facts.items.placeOfProduct[code] ?? -1)),
  )
    .filter((item) => item >= 0)
    .sort();
  const shown = await shownProduct(context, facts.items);
  const today = todayIn(zone, at);
  const listOf = async (settings: typeof live) => {
    const own = settings[placement];
    const trained = await trainModels(context, moment, own, settings.limits);
    const request = requestFor(moment, trained.matrix, user, seeds);
    return explainedList(moment, trained, own, { request, today, shown });
  };
  const before = await listOf(live);
  const after = await listOf(draft);
  const summary = customerSummary(moment.log, user);
  return {
    customer:
      customer === null
        ? null
        : { code: customer, orders: summary.orders, lastOrder: summary.lastOrder },
    history: summary.items.map(({ item, ...times }) => ({ ...shown(item), ...times })),
    live: withOtherRanks(before, after),
    draft: withOtherRanks(after, before),
  };
}

type ExplainedList = ReturnType<typeof explainedList>;

function withOtherRanks(list: ExplainedList, other: ExplainedList): PreviewResult['live'] {
  const ranks = new Map(other.items.map(({ product, rank }) => [product, rank]));
  return {
    ...list,
    items: list.items.map((item) => ({ ...item, otherRank: ranks.get(item.product) ?? null })),
  };
}
