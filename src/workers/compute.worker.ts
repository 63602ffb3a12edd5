import '../shared/withoutEval.ts';
import { expose } from 'comlink';
import { JobServer } from '../shared/jobs/jobServer.ts';

expose(
  new JobServer({
    customers: async () => (await import('../shared/data/customers/jobs.ts')).customerJobs,
    storage: async () => (await import('../shared/data/integrity/jobs.ts')).integrityJobs,
    loyalty: async () => (await import('../features/loyalty/jobs.ts')).loyaltyJobs,
    recommendations: async () =>
      (await import('../features/recommendations/jobs.ts')).recommendationJobs,
    service: async () => (await import('../features/service/jobs.ts')).serviceJobs,
    community: async () => (await import('../features/community/jobs.ts')).communityJobs,
    experience: async () => (await import('../features/experience/jobs.ts')).experienceJobs,
    retention: async () => (await import('../features/retention/jobs.ts')).retentionJobs,
  }),
);
