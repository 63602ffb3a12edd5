import { remoteJobs } from '../../../shared/jobs/remoteJobs.ts';
import type { retentionJobs } from '../jobs.ts';

/** This area's jobs, as the page asks the worker for them. */
export const retentionCalls = remoteJobs<typeof retentionJobs>('retention');
