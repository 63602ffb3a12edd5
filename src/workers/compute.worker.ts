import '../shared/withoutEval.ts';
import { expose } from 'comlink';
import { JobServer } from '../shared/jobs/jobServer.ts';

expose(
  new JobServer({
    retention: async () => (await import('../features/retention/jobs.ts')).retentionJobs,
  }),
);
