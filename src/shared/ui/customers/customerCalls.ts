import type { customerJobs } from '../../data/customers/jobs.ts';
import { remoteJobs } from '../../jobs/remoteJobs.ts';

/** The jobs about customers, as a page asks the worker for them. */
export const customerCalls = remoteJobs<typeof customerJobs>('customers');
