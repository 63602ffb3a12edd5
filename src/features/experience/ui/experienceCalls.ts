import { remoteJobs } from '../../../shared/jobs/remoteJobs.ts';
import type { experienceJobs } from '../jobs.ts';

/** The jobs of this area, as a page asks the worker for them. */
export const experienceCalls = remoteJobs<typeof experienceJobs>('experience');
