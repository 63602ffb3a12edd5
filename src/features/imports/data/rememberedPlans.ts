import type { WorkspaceDb } from '../../../shared/data/workspaceDb.ts';
import { importPlanSchema } from '../domain/importPlanSchema.ts';
import type { ImportPlan } from '../domain/importTypes.ts';

/**
 * The plan of the last import with these headers, its mapping in their canonical order; undefined
 * where there was none, or an older version of the app wrote one that means nothing any more.
 */
export async function rememberedPlan(
  db: WorkspaceDb,
  headerKey: string,
): Promise<ImportPlan | undefined> {
  const row = await db.mappings.get(headerKey);
  return row && importPlanSchema.safeParse(row.plan).data;
}

export async function rememberPlan(
  db: WorkspaceDb,
  headerKey: string,
  plan: ImportPlan,
  now: number,
): Promise<void> {
  await db.mappings.put({ headerKey, kind: plan.kind, plan, savedAt: now });
}
