import { remoteJobs } from '../../../shared/jobs/remoteJobs.ts';
import type { loyaltyJobs } from '../jobs.ts';

/** The jobs of this area, as a page asks the worker for them. */
export const loyaltyCalls = remoteJobs<typeof loyaltyJobs>('loyalty');
