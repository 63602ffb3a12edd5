import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events as eventTable } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { funnelReport } from '../domain/funnel/funnelReport.ts';
import type { FunnelGroup, FunnelParams, FunnelReport } from '../domain/funnel/funnelTypes.ts';
import { EVENT_COLUMNS } from '../domain/funnel/gatherEvents.ts';
import { firstOrders } from './firstOrders.ts';
import { keptEvents } from './keptEvents.ts';

const DICTIONARY = {
  device: 'events.device',
  channel: 'orderLines.channel',
  method: 'events.method',
} as const satisfies Partial<Record<FunnelGroup, string>>;

/** How far people get, by the question that the page asks. */
export async function readFunnel(context: JobContext, params: FunnelParams): Promise<FunnelReport> {
  const { facts } = context;
  const { by } = params;
  const { read } = await facts.read({ read: columnsOf(eventTable, ...EVENT_COLUMNS) });
  const events = await keptEvents(context, read);
  const names = by === 'none' || by === 'customer' ? null : await facts.dictionary(DICTIONARY[by]);
  const firstOrder = by === 'customer' ? await firstOrders(facts) : new Float64Array();
  return funnelReport(read, events, params, {
    group: (code) => names?.valueAt(code) ?? '',
    firstOrder,
  });
}
