import { verifyChain } from '../../domain/audit/verifyChain.ts';
import { FACT_TABLES } from '../../domain/facts/factTables.ts';
import { ifFactsUnlocked } from '../facts/factsLock.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { checkDictionaries } from './checkDictionaries.ts';
import { checkImports } from './checkImports.ts';
import { checkPolicies } from './checkPolicies.ts';
import { checkTable } from './checkTable.ts';
import { FindingList, type IntegrityFinding } from './integrityFinding.ts';

export type IntegrityHooks = {
  readonly aborted: () => boolean;
  /** Rows looked at of all rows. */
  readonly progress: (done: number, total: number) => void;
};

export type IntegrityReport = {
  /** What was looked at. */
  readonly imports: number;
  readonly rows: number;
  readonly entries: number;
  /** Nothing where all is sound. */
  readonly findings: readonly IntegrityFinding[];
};

/** The user has stopped the check. */
export class CheckCancelled extends Error {
  override readonly name = 'CheckCancelled';
}

/**
 * Looks at everything that is stored of a shop and says what does not fit together. Changes
 * nothing. Imports wait while it runs.
 *
 * @returns null while an import is running: then what is stored is about to change
 * @throws CheckCancelled
 */
export async function checkIntegrity(
  db: WorkspaceDb,
  hooks: IntegrityHooks,
): Promise<IntegrityReport | null> {
  const report = await ifFactsUnlocked(db.name, async () => {
    const findings = new FindingList();
    const { imports, rows } = await checkFacts(db, findings, hooks);
    const entries = await checkRecords(db, findings);
    return { imports, rows, entries, findings: findings.list() };
  });
  return report ?? null;
}

async function checkFacts(
  db: WorkspaceDb,
  findings: FindingList,
  hooks: IntegrityHooks,
): Promise<{ imports: number; rows: number }> {
  const imports = await db.imports.toArray();
  const segments = await db.segments.toArray();
  const documents = await db.documents.toArray();
  checkImports(imports, segments, documents, findings);
  const sizes = await checkDictionaries(db, findings);

  const total = segments.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  const onSegment = (rows: number) => {
    if (hooks.aborted()) throw new CheckCancelled();
    hooks.progress((done += rows), total);
  };
  const byId = new Map(imports.map((row) => [row.id, row]));
  for (const table of Object.values(FACT_TABLES)) {
    await checkTable(db, table, { imports: byId, sizes, findings, onSegment });
  }
  await checkRevisions(db, findings);
  await checkLeftovers(db, findings);
  return { imports: imports.length, rows: total };
}

async function checkRevisions(db: WorkspaceDb, findings: FindingList): Promise<void> {
  const revisions = new Map(
    (await db.revisions.toArray()).map(({ table, revision }) => [table, revision]),
  );
  const segments = await db.segments.toArray();
  for (const { id, table, mask } of segments) {
    if ((revisions.get(table) ?? 0) >= Math.max(1, mask)) continue;
    findings.add({ kind: 'revisionLost', subject: table, where: id });
  }
}

/** Imports that died, and columns and masks that no segment has. */
async function checkLeftovers(db: WorkspaceDb, findings: FindingList): Promise<void> {
  const staged = await db.staging.toArray();
  for (const { importId } of staged) {
    findings.add({ kind: 'importUnfinished', subject: '', where: importId });
  }
  const masks = new Map((await db.segments.toArray()).map(({ id, mask }) => [id, mask]));
  const known = (segment: string) =>
    masks.has(segment) || staged.some(({ importId }) => segment.startsWith(`${importId}/`));
  for (const segment of (await db.columns.orderBy('segment').uniqueKeys()).map(String)) {
    if (!known(segment)) findings.add({ kind: 'rowsLeft', subject: '', where: segment });
  }
  await db.masks.toCollection().eachPrimaryKey(([segment, generation]) => {
    if (masks.get(segment) === generation) return;
    findings.add({ kind: 'rowsLeft', subject: '', where: `${segment} ${generation}` });
  });
}

/** @returns how many entries the audit trail has */
async function checkRecords(db: WorkspaceDb, findings: FindingList): Promise<number> {
  const tables = [db.policyVersions, db.policyDrafts, db.policyLines, db.audit];
  const { entries, ...policies } = await db.transaction('r', tables, async () => ({
    versions: await db.policyVersions.toArray(),
    drafts: await db.policyDrafts.toArray(),
    lines: await db.policyLines.toArray(),
    entries: await db.audit.toArray(),
  }));
  checkPolicies(policies, findings);
  for (const { machine, sequence } of verifyChain(entries)) {
    findings.add({ kind: 'auditBroken', subject: machine, where: `${machine} ${sequence}` });
  }
  return entries.length;
}
