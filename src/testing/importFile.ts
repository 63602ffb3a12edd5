import { createImportService } from '../features/imports/importService.ts';
import { workspaceFactStore } from '../features/imports/data/workspaceFactStore.ts';
import type { ImportResult, ShopDefaults } from '../features/imports/domain/importTypes.ts';
import type { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import { anActor } from './anActor.ts';

/**
 * Imports a file as the page does that takes all guesses as they are.
 *
 * @param now epoch ms
 * @throws Error where something is open or wrong
 */
export async function importFile(
  db: WorkspaceDb,
  file: Blob,
  fileName: string,
  shop: ShopDefaults,
  now: number,
): Promise<void> {
  const service = createImportService(workspaceFactStore(() => Promise.resolve(db)));
  const { plan } = valueOf(await service.inspect(db.name, file, fileName, shop, () => undefined));
  valueOf(await service.check(plan, now, () => undefined));
  valueOf(await service.commit(anActor, now, () => undefined));
}

function valueOf<T>(result: ImportResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
