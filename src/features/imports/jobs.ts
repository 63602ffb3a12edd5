import { openDatabase } from '../../shared/data/openDatabase.ts';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { workspaceFactStore } from './data/workspaceFactStore.ts';
import { createImportService } from './importService.ts';

const open = new Map<string, Promise<WorkspaceDb>>();

/** The shop's database, opened once; again after it was closed for an upgrade or deleted. */
function database(name: string): Promise<WorkspaceDb> {
  let opened = open.get(name);
  if (!opened) {
    const forget = () => open.delete(name);
    opened = openDatabase(new WorkspaceDb(name), forget);
    opened.catch(forget);
    open.set(name, opened);
  }
  return opened;
}

/** What the import worker serves. */
export const importService = createImportService(workspaceFactStore(database));
