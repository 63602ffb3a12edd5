import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events as eventTable } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import type { ChangeParams, FunnelChange } from '../domain/change/changeTypes.ts';
import { funnelChange } from '../domain/change/funnelChange.ts';
import { EVENT_COLUMNS } from '../domain/funnel/gatherEvents.ts';
import { keptEvents } from './keptEvents.ts';

/** How far people came before and after a day, by the question that the page asks. */
export async function readFunnelChange(
  context: JobContext,
  params: ChangeParams,
): Promise<FunnelChange> {
  const { facts } = context;
  const { read } = await facts.read({ read: columnsOf(eventTable, ...EVENT_COLUMNS) });
  const methods = await facts.dictionary('events.method');
  const events = await keptEvents(context, read);
  return funnelChange(read, events, params, (code) => methods.valueAt(code));
}
