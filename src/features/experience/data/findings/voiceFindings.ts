import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { findingsOf, judgedParts } from '../../domain/findings/findingsOf.ts';
import type {
  Findings,
  GroupShare,
  VoiceFindingsParams,
  VoiceShareParams,
} from '../../domain/findings/findingTypes.ts';
import { subjectShares } from '../../domain/findings/subjectShares.ts';
import { AHEAD, EARLIEST } from '../dataSpan.ts';
import { judgedVoice } from '../voice/judgedVoice.ts';
import { yearRevenue } from '../voice/yearRevenue.ts';

/** Subjects about which reviews are negative more often than reviews about anything else, largest excess first. */
export async function readVoiceFindings(
  context: JobContext,
  params: VoiceFindingsParams,
): Promise<Findings> {
  const shares = await sharesOf(context, params);
  return { found: findingsOf('negativeSubject', shares), judged: judgedParts(shares).length };
}

/** How one subject does in a period: how an improvement is measured. */
export async function readVoiceShare(
  context: JobContext,
  { group, ...params }: VoiceShareParams,
): Promise<Proportion> {
  const own = (await sharesOf(context, params)).find(({ name }) => name === group);
  return proportion(own?.count ?? 0, own?.size ?? 0);
}

async function sharesOf(
  context: JobContext,
  { period, zone, now, stamp }: VoiceFindingsParams,
): Promise<GroupShare[]> {
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  const { feedback, sentiments } = await judgedVoice(context, stamp, 'review');
  const revenue = await yearRevenue(context, now);
  return subjectShares(feedback, sentiments, { period, days, now }, revenue);
}
