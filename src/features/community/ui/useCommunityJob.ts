import type { JobCall } from '../../../shared/jobs/remoteJobs.ts';
import { useJob, type JobState } from '../../../shared/jobs/useJob.ts';
import type { CommunityStamp } from '../data/book/communityJob.ts';
import { useCommunityStamp } from './useCommunityStamp.ts';

/**
 * Runs a job over groups, and again when staff's records of them change.
 * @param call null to wait
 */
export function useCommunityJob<R>(
  call: ((stamp: CommunityStamp) => JobCall<R>) | null,
): JobState<R> {
  const stamp = useCommunityStamp();
  return useJob(call && stamp ? call(stamp) : null);
}
