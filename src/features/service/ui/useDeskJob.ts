import type { JobCall } from '../../../shared/jobs/remoteJobs.ts';
import { useJob, type JobState } from '../../../shared/jobs/useJob.ts';
import type { DeskStamp } from '../domain/desk/deskStamp.ts';
import { useDeskStamp } from './useDeskStamp.ts';

/**
 * Runs a job over the desk, and again when its records change: tags, who agents are.
 * @param call null to wait
 */
export function useDeskJob<R>(call: ((stamp: DeskStamp) => JobCall<R>) | null): JobState<R> {
  const stamp = useDeskStamp();
  return useJob(call && stamp ? call(stamp) : null);
}
