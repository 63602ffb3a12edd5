import { checkFile } from '../features/imports/data/checkFile.ts';
import { inspectionOf } from '../features/imports/data/inspectionOf.ts';
import { openTable } from '../features/imports/data/openTable.ts';
import { commitFacts } from '../shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../shared/data/facts/dictionarySet.ts';
import type { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import { anActor } from './anActor.ts';

/** Imports a file as the product does that is told nothing: found out, read, committed. */
export async function importTable(
  db: WorkspaceDb,
  file: { readonly name: string; readonly blob: Blob },
  shop: { readonly zone: string; readonly currency: string | null },
): Promise<number> {
  const opened = await openTable(file.blob);
  const fileBytes = file.blob.size;
  const { plan } = inspectionOf(opened, {
    fileName: file.name,
    fileBytes,
    shop,
    remembered: undefined,
  });
  const hooks = { aborted: () => false, progress: () => undefined };
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const base = new DictionarySet(await loadDictionaries(db));
  const { built } = await checkFile(opened.source, plan, base, none, hooks);
  if (!built) throw new Error(`${file.name} was not read`);
  const { kind, format } = plan;
  const description = { id: file.name, kind, format, fileName: file.name, fileBytes };
  const { rows } = await commitFacts(
    db,
    [built.table],
    built.dictionaries,
    { ...description, at: 1, by: anActor, rowsBad: 0 },
    hooks,
  );
  return rows;
}
