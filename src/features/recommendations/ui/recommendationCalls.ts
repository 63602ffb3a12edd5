import { remoteJobs } from '../../../shared/jobs/remoteJobs.ts';
import type { recommendationJobs } from '../jobs.ts';

/** This area's jobs, as the page asks the worker for them. */
export const recommendationCalls = remoteJobs<typeof recommendationJobs>('recommendations');
