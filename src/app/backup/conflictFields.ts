import { fieldOf } from '../fieldOf.ts';
import type { MergeConflict, MergeSide } from '../../shared/data/backup/merge/mergeTypes.ts';
import { shownImage } from '../../shared/data/writes/shownImage.ts';
import { settingsDiff } from '../../shared/domain/policy/settingsDiff.ts';

/** One thing that the two sides of a conflict do not have alike. */
export type ConflictField = {
  /** From the root of the record's contents; ids of list items as they are. */
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
};

/** Tables whose records hold the settings of a policy. */
const POLICY_TABLES: ReadonlySet<string> = new Set([
  'policyVersions',
  'policyDrafts',
  'policyLines',
]);

/** What to show side by side: of a live version and a draft, their settings. */
export function conflictFields(conflict: MergeConflict): ConflictField[] {
  const side = (of: MergeSide) => contents(conflict, of);
  return settingsDiff(side('mine') ?? {}, side('theirs') ?? {}).map(({ path, before, after }) => ({
    path,
    mine: before,
    theirs: after,
  }));
}

/** The policy that a conflict is about, with its settings on both sides; undefined for others. */
export function conflictSettings(
  conflict: MergeConflict,
): { readonly policy: string; readonly mine: unknown; readonly theirs: unknown } | undefined {
  const { table, key, mine, theirs } = conflict;
  if (!POLICY_TABLES.has(table)) return undefined;
  const policy = table === 'policyVersions' ? fieldOf(mine ?? theirs, 'policy') : key;
  if (typeof policy !== 'string') return undefined;
  return { policy, mine: contents(conflict, 'mine'), theirs: contents(conflict, 'theirs') };
}

function contents({ table, live, ...sides }: MergeConflict, side: MergeSide): unknown {
  if (live) return live[side]?.settings;
  const record = sides[side];
  if (table === 'settings') return fieldOf(record, 'value');
  return POLICY_TABLES.has(table) ? fieldOf(record, 'settings') : shownImage(table, record);
}
