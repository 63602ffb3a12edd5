import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { traceOrder } from '../../domain/rules/traceOrder.ts';
import type { OrderTrace } from '../../domain/rules/orderTrace.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { WEEK_STARTS } from '../../../../shared/domain/time/periods.ts';
import { z } from 'zod';
import { loyaltyHistory } from './loyaltyHistory.ts';
import { postsStampSchema } from '../../domain/history/postsStamp.ts';

const settings = pointRulesPolicy.schema;

export const traceParamsSchema = z.object({
  /** As the shop has it. */
  order: z.string(),
  /** Published versions and the instants (epoch ms) from which they were live, ascending. */
  versions: z.array(z.object({ from: z.number(), settings })).min(1),
  /** Null where there is none, or it has problems. */
  draft: settings.nullable(),
  zone: z.string(),
  currency: z.string().nullable(),
  weekStart: z.literal(WEEK_STARTS),
  posts: postsStampSchema,
});
export type TraceParams = z.infer<typeof traceParamsSchema>;

/**
 * An order, and why it earns what it earns: by the versions that were live, and by the draft as if it
 * had always been.
 */
export type TracedOrder = {
  readonly order: string;
  /** Epoch ms. */
  readonly at: number;
  /** Dictionary code; -1 unknown. */
  readonly customer: number;
  readonly live: OrderTrace;
  readonly draft: OrderTrace | null;
};

/** @returns null where no file has such an order in the shop's currency */
export async function traceOrderNumber(
  context: JobContext,
  { order: number, versions, draft, zone, currency, weekStart, posts }: TraceParams,
): Promise<TracedOrder | null> {
  const history = await loyaltyHistory(context, zone, currency, posts);
  const { orders, names } = history;
  const code = names.order.find(number.trim());
  const order = code < 0 ? -1 : orders.code.indexOf(code);
  if (order < 0) return null;
  const plan = { weekStart, parts: false };
  return {
    order: names.order.valueAt(code),
    at: orders.at[order] ?? NaN,
    customer: orders.member[order] ?? -1,
    live: traceOrder(history, versions, order, plan),
    draft: draft && traceOrder(history, [{ from: -Infinity, settings: draft }], order, plan),
  };
}
