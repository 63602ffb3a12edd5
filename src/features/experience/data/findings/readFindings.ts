import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { findingsOf, judgedParts } from '../../domain/findings/findingsOf.ts';
import {
  FACT_SOURCES,
  type Finding,
  type Findings,
  type FindingShareParams,
  type FindingsParams,
} from '../../domain/findings/findingTypes.ts';
import { AHEAD, EARLIEST } from '../dataSpan.ts';
import { SHARE_SOURCES } from './shareSources.ts';

/** Parts of the shop that do worse than the rest, the largest excess first. */
export async function readFindings(
  context: JobContext,
  { period, zone, now, forms }: FindingsParams,
): Promise<Findings> {
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  const found: Finding[] = [];
  let judged = 0;
  for (const source of FACT_SOURCES) {
    const asked = { period, days, now, forms, group: null };
    const groups = await SHARE_SOURCES[source](context, asked);
    judged += judgedParts(groups).length;
    found.push(...findingsOf(source, groups));
  }
  return { found: found.sort((a, b) => b.excess - a.excess), judged };
}

/** How one part does in a period: how an improvement is measured. */
export async function readFindingShare(
  context: JobContext,
  { source, group, period, zone, now, forms }: FindingShareParams,
): Promise<Proportion> {
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  const groups = await SHARE_SOURCES[source](context, { period, days, now, forms, group });
  const own = groups.find(({ name }) => name === group);
  return proportion(own?.count ?? 0, own?.size ?? 0);
}
