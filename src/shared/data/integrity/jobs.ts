import { job } from '../../domain/jobs/job.ts';
import { RegistryDb } from '../registryDb.ts';
import { withDatabase } from '../withDatabase.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { checkChains } from './checkChains.ts';
import { checkIntegrity } from './checkIntegrity.ts';
import { importSizes } from './importSizes.ts';

/** `at` (epoch ms) makes every call one of its own: what is stored may change without a revision. */
type Asked = { readonly database: string; readonly at: number };

/** Work over the database as it is stored, apart from what its facts say. */
export const integrityJobs = {
  check: job([], async ({ signal, progress }, { database }: Asked) =>
    withDatabase(new WorkspaceDb(database), (db) =>
      checkIntegrity(db, { aborted: () => signal.aborted, progress }),
    ),
  ),
  sizes: job([], async (_, { database }: Asked) =>
    withDatabase(new WorkspaceDb(database), importSizes),
  ),
  chains: job([], async (_, { database }: Asked) =>
    withDatabase(new WorkspaceDb(database), (db) =>
      withDatabase(new RegistryDb(), (registry) => checkChains(db, registry)),
    ),
  ),
};
