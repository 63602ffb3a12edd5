import { remoteJobs } from '../../../shared/jobs/remoteJobs.ts';
import type { serviceJobs } from '../jobs.ts';

/** The jobs of this area, as a page asks the worker for them. */
export const serviceCalls = remoteJobs<typeof serviceJobs>('service');
