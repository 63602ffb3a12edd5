import '../shared/withoutEval.ts';
import { expose } from 'comlink';
import { JobServer } from '../shared/jobs/jobServer.ts';

expose(
  new JobServer({
    storage: async () => (await import('../shared/data/integrity/jobs.ts')).integrityJobs,
    retention: async () => (await import('../features/retention/jobs.ts')).retentionJobs,
  }),
);
