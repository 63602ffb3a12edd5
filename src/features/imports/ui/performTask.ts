import { currentActor } from '../../../shared/data/registry.ts';
import { changeShopSettings, shopSettings } from '../../../shared/data/shopSettings.ts';
import type { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { perform } from '../../../shared/data/writes/perform.ts';
import type { ImportProgress } from '../domain/importTypes.ts';
import type { ImportClient } from './importClient.ts';
import type { WizardEvent, WizardTask } from './wizardState.ts';

type Shop = {
  readonly client: ImportClient;
  readonly database: string;
  readonly db: WorkspaceDb;
};

/** How a task ended. */
export type TaskEnd = Extract<
  WizardEvent,
  { readonly type: 'inspected' | 'checked' | 'committed' | 'failed' }
>;

/** Has the import worker do one task of the wizard. */
export async function performTask(
  shop: Shop,
  task: WizardTask,
  onProgress: (progress: ImportProgress) => void,
): Promise<TaskEnd> {
  const { client, database, db } = shop;
  const { run } = task;
  switch (task.type) {
    case 'inspect': {
      const { zone, currency } = await shopSettings(db);
      const result = await client.inspect(database, task.file, { zone, currency }, onProgress);
      return result.ok
        ? { type: 'inspected', run, inspection: result.value }
        : { type: 'failed', run, failure: result.failure };
    }
    case 'chat': {
      const { zone, currency } = await shopSettings(db);
      const result = await client.readAsChat(task.reading, { zone, currency }, onProgress);
      return result.ok
        ? { type: 'inspected', run, inspection: result.value }
        : { type: 'failed', run, failure: result.failure };
    }
    case 'check': {
      const result = await client.check(task.plan, Date.now(), onProgress);
      return result.ok
        ? { type: 'checked', run, report: result.value }
        : { type: 'failed', run, failure: result.failure };
    }
    case 'commit': {
      const result = await client.commit(await currentActor(), Date.now(), onProgress);
      if (!result.ok) return { type: 'failed', run, failure: result.failure };
      const written = result.value.importId !== null;
      const newCurrency = written ? await learnCurrency(db, task.currency) : null;
      return { type: 'committed', run, summary: result.value, newCurrency };
    }
  }
}

/** A shop without a currency takes that of its first import with amounts. @returns what it took */
async function learnCurrency(db: WorkspaceDb, currency: string | null): Promise<string | null> {
  if (currency === null || (await shopSettings(db)).currency !== null) return null;
  await perform(db, changeShopSettings, { currency }, await currentActor(), Date.now());
  return currency;
}
