import { databaseOf, WorkspaceDb } from '../workspaceDb.ts';
import { workspaceState, type WorkspaceState } from './workspaceState.ts';

/** What is stored of a workspace, whether or not it is in the list of shops; null for nothing. */
export async function storedState(id: string): Promise<WorkspaceState | null> {
  const name = databaseOf(id);
  // Opening a database that is not there would make it.
  const stored = (await indexedDB.databases()).some((each) => each.name === name);
  if (!stored) return null;
  const db = new WorkspaceDb(name);
  try {
    return await workspaceState(db);
  } finally {
    db.close();
  }
}
