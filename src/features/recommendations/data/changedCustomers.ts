import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { ChangedCustomers, ChangedCustomersParams } from '../domain/preview/previewTypes.ts';
import { affordableLists } from '../domain/evaluation/affordableLists.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../domain/interactions/interactionLog.ts';
import { ListMaker } from '../domain/ranking/listMaker.ts';
import { rankingPlan } from '../domain/ranking/rankingPlan.ts';
import type { RecommendationSettings } from '../domain/settings/recommendationSettings.ts';
import { presentMoment, type Moment } from './moment.ts';
import { todayIn } from './rehearsePlacement.ts';
import { requestFor } from './sideOf.ts';
import { trainModels } from './trainModels.ts';

/** Customers whose lists are made: those who ordered last. */
const MOST_LOOKED_AT = 3000;
const MOST_SHOWN = 100;
const CUSTOMERS_A_STEP = 20;

/**
 * The customers whose list would change most. Beside a product or cart the product that a customer
 * bought last stands for what they look at.
 */
export async function changedCustomers(
  context: JobContext,
  { live, draft, placement, zone, at }: ChangedCustomersParams,
): Promise<ChangedCustomers> {
  const moment = await presentMoment(context);
  const today = todayIn(zone, at);
  const makerOf = async (settings: RecommendationSettings) => {
    const own = settings[placement];
    const trained = await trainModels(context, moment, own, settings.limits);
    const maker = new ListMaker(trained.models, moment.facts);
    const plan = rankingPlan(own, moment.facts, { at: moment.at, today });
    return (user: number, seeds: Int32Array) => {
      const request = requestFor(moment, trained.matrix, user, seeds);
      maker.score(request);
      return maker.list(plan, request).items;
    };
  };
  const listBefore = await makerOf(live);
  const listAfter = await makerOf(draft);
  const most = affordableLists(moment.facts.items.length, MOST_LOOKED_AT);
  const latest = latestBuyers(moment.log, moment.history.customers, most);
  const customers: { code: number; moved: number }[] = [];
  for (const [n, { user, item }] of latest.entries()) {
    const seeds = placement === 'home' ? new Int32Array(0) : Int32Array.of(item);
    const moved = shareMoved(listBefore(user, seeds), listAfter(user, seeds));
    if (moved > 0) customers.push({ code: codeOf(moment, user), moved });
    if (n % CUSTOMERS_A_STEP === 0) {
      context.progress(n, latest.length);
      await context.pause();
    }
  }
  customers.sort((a, b) => b.moved - a.moved);
  return { customers: customers.slice(0, MOST_SHOWN), of: latest.length };
}

function codeOf({ history }: Moment, user: number): number {
  return history.customerCode[user] ?? -1;
}

/** Slots with another product than before, of those that either list fills. */
function shareMoved(before: Int32Array, after: Int32Array): number {
  const slots = Math.max(before.length, after.length);
  let moved = 0;
  for (let slot = 0; slot < slots; slot++) if (before[slot] !== after[slot]) moved++;
  return slots === 0 ? 0 : moved / slots;
}

/** Customers by their last purchase, newest first, with the product they bought then. */
function latestBuyers(
  log: InteractionLog,
  customers: number,
  most: number,
): readonly { readonly user: number; readonly item: number }[] {
  const purchase = INTERACTION_KINDS.indexOf('purchase');
  const seen = new Set<number>();
  const latest: { user: number; item: number }[] = [];
  for (let e = log.length - 1; e >= 0 && latest.length < most; e--) {
    const user = log.user[e] ?? 0;
    if (log.kind[e] !== purchase || user >= customers || seen.has(user)) continue;
    seen.add(user);
    latest.push({ user, item: log.item[e] ?? 0 });
  }
  return latest;
}
