import { communityArea } from '../features/community/index.ts';
import { loyaltyArea } from '../features/loyalty/index.ts';
import {
  commitFacts,
  type CommitHooks,
  type CommitOutcome,
} from '../shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../shared/data/facts/dictionarySet.ts';
import { openDatabase } from '../shared/data/openDatabase.ts';
import { ResidentFacts } from '../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../shared/data/workspaceDb.ts';
import type { Actor } from '../shared/domain/audit/auditEntry.ts';
import type { FactTableName } from '../shared/domain/facts/factTables.ts';
import type { Language } from '../shared/i18n/language.ts';
import { dayStart, WORLD_DAYS } from './world/calendar.ts';
import { demoTables } from './tables/demoTables.ts';
import { demoWorld, type DemoWorldOptions } from './world/demoWorld.ts';

/** Areas whose staff have done something in the demo shop. */
const AREAS = [loyaltyArea, communityArea];
/** More than the columns of the small shop take. */
const RESIDENT_BYTES = 2 ** 28;

export type DemoOrder = DemoWorldOptions & {
  /** Of names, cities and the like. */
  readonly language: Language;
  /** Only these tables; all unless said. */
  readonly tables?: readonly FactTableName[];
};

/** What the import worker serves of the demo shop. */
export type DemoService = {
  openDemo(
    database: string,
    order: DemoOrder,
    by: Actor,
    now: number,
    progress: (done: number, total: number) => void,
  ): Promise<void>;
};

/**
 * Fills a shop's database with the demo shop. Its settings (name, zone Asia/Shanghai, currency CNY)
 * are written by whoever makes the shop.
 *
 * @param now epoch ms, for the history of imports
 * @param progress rows written of all rows to write
 * @throws the storage error; the shop is as before then
 */
export const openDemo: DemoService['openDemo'] = async (database, order, by, now, progress) => {
  const db = await openDatabase(new WorkspaceDb(database), () => undefined);
  try {
    const areas = await Promise.all(AREAS.flatMap(({ demo }) => demo?.() ?? []));
    const end = Math.max(now, dayStart(order.until));
    const whole = order.tables === undefined;
    if (whole)
      for (const area of areas) await area.begin(db, by, dayStart(order.until - WORLD_DAYS));
    await commitDemo(db, order, by, now, { aborted: () => false, progress });
    const facts = new ResidentFacts(db, RESIDENT_BYTES);
    if (whole) for (const area of areas) await area.run(db, facts, by, end);
  } finally {
    db.close();
  }
};

/**
 * Writes the demo shop's facts as one import, which can be undone like any other. The same shop
 * again changes nothing.
 */
export async function commitDemo(
  db: WorkspaceDb,
  { language, tables, ...world }: DemoOrder,
  by: Actor,
  now: number,
  hooks: CommitHooks,
): Promise<CommitOutcome> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const built = demoTables(demoWorld(world), language, dictionaries, tables);
  const description = {
    id: `demo-${world.seed}-${world.lines}-${now}`,
    kind: 'demo',
    format: 'huitou-demo',
    fileName: 'demo',
    fileBytes: 0,
    at: now,
    by,
    rowsBad: 0,
  };
  return commitFacts(db, built, dictionaries, description, hooks);
}
