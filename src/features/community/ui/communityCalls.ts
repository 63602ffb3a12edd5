import { remoteJobs } from '../../../shared/jobs/remoteJobs.ts';
import type { communityJobs } from '../jobs.ts';

/** The jobs of this area, as a page asks the worker for them. */
export const communityCalls = remoteJobs<typeof communityJobs>('community');
