import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { funnelReport } from '../domain/funnel/funnelReport.ts';
import type { FunnelGroup, FunnelParams, FunnelReport } from '../domain/funnel/funnelTypes.ts';
import { EVENT_COLUMNS } from '../domain/funnel/gatherEvents.ts';
import { firstOrders } from './firstOrders.ts';

const DICTIONARY = {
  device: 'events.device',
  channel: 'orderLines.channel',
  method: 'events.method',
} as const satisfies Partial<Record<FunnelGroup, string>>;

/** How far people get, by the question that the page asks. */
export async function readFunnel(
  { facts }: JobContext,
  params: FunnelParams,
): Promise<FunnelReport> {
  const { by } = params;
  const { read } = await facts.read({ read: columnsOf(events, ...EVENT_COLUMNS) });
  const names = by === 'none' || by === 'customer' ? null : await facts.dictionary(DICTIONARY[by]);
  const firstOrder = by === 'customer' ? await firstOrders(facts) : new Float64Array();
  return funnelReport(read, params, {
    group: (code) => names?.valueAt(code) ?? '',
    firstOrder,
  });
}
