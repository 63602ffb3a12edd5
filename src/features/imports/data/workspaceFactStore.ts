import { commitFacts } from '../../../shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../../../shared/data/facts/dictionarySet.ts';
import { previewDocuments } from '../../../shared/data/facts/previewDocuments.ts';
import { undoImport } from '../../../shared/data/facts/undoImport.ts';
import type { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import type { FactStore } from './factStorePort.ts';
import { rememberedPlan, rememberPlan } from './rememberedPlans.ts';

/** The store of the shops' own databases. @param open the open database of a name, each time it is needed */
export function workspaceFactStore(open: (database: string) => Promise<WorkspaceDb>): FactStore {
  return {
    dictionaries: async (database) =>
      new DictionarySet(await loadDictionaries(await open(database))),
    preview: async (database, tables, dictionaries) =>
      previewDocuments(await open(database), tables, dictionaries),
    commit: async (database, tables, dictionaries, description, hooks) =>
      commitFacts(await open(database), tables, dictionaries, description, hooks),
    undo: async (database, importId, actor, now) =>
      undoImport(await open(database), importId, actor, now),
    rememberedPlan: async (database, headerKey) => rememberedPlan(await open(database), headerKey),
    rememberPlan: async (database, headerKey, plan, now) =>
      rememberPlan(await open(database), headerKey, plan, now),
  };
}
