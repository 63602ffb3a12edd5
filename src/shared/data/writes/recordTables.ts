import type { Table } from 'dexie';
import type { WorkspaceDb } from '../workspaceDb.ts';

/**
 * The tables of records: what staff make, row by row, through registered writes. A table that only
 * grows keeps its rows when the write that added one is undone: they are history. One that is not
 * merged stays as it is here when another copy of the shop is merged: its rows follow from each other.
 */
export const RECORD_TABLES = {
  settings: { onlyGrows: false, merged: true },
  policyVersions: { onlyGrows: true, merged: true },
  policyDrafts: { onlyGrows: false, merged: true },
  policyLines: { onlyGrows: false, merged: true },
  pointsState: { onlyGrows: true, merged: false },
  pointsEntries: { onlyGrows: true, merged: false },
  pointsBalances: { onlyGrows: true, merged: false },
  stockMovements: { onlyGrows: true, merged: false },
  couponCodes: { onlyGrows: true, merged: false },
  redemptions: { onlyGrows: true, merged: false },
  answerMarks: { onlyGrows: false, merged: true },
  conversationViews: { onlyGrows: false, merged: true },
  conversationTags: { onlyGrows: false, merged: true },
  agentIdentities: { onlyGrows: false, merged: true },
  formAnswers: { onlyGrows: false, merged: true },
  sentimentMarks: { onlyGrows: false, merged: true },
  improvements: { onlyGrows: false, merged: true },
  draws: { onlyGrows: false, merged: true },
  groupNotes: { onlyGrows: false, merged: true },
  staffReports: { onlyGrows: false, merged: true },
  moderationDecisions: { onlyGrows: false, merged: true },
  secondReviews: { onlyGrows: false, merged: true },
  penalties: { onlyGrows: false, merged: true },
  appeals: { onlyGrows: false, merged: true },
  moderationSteps: { onlyGrows: false, merged: true },
  sampleLabels: { onlyGrows: false, merged: true },
  activities: { onlyGrows: false, merged: true },
  // Beside stock and codes, which stay as they are here, too.
  prizeIssues: { onlyGrows: true, merged: false },
  announcements: { onlyGrows: false, merged: true },
  experiencePosts: { onlyGrows: false, merged: true },
} as const satisfies Partial<
  Record<keyof WorkspaceDb, { readonly onlyGrows: boolean; readonly merged: boolean }>
>;

/**
 * Tables whose keys are secrets, such as codes that are worth money: the audit trail, which is shown
 * and exported, has fingerprints in their place. The key is in the record too, under this name.
 * Such tables only grow, so no undo needs the key.
 */
export const SECRET_KEYS: Readonly<Partial<Record<RecordTableName, string>>> = {
  couponCodes: 'code',
};

/**
 * Fields that stay secret although the record itself is shown, such as a draw's seed, which decides
 * who wins. Images in the audit trail keep them, since undo compares and restores whole records; what
 * shows or exports images leaves them out (`shownImage.ts`).
 */
export const SECRET_FIELDS: Readonly<Partial<Record<RecordTableName, readonly string[]>>> = {
  draws: ['seed'],
};

export type RecordTableName = keyof typeof RECORD_TABLES;
/** Tables whose records are merged one by one. */
export type MergedTableName = {
  [K in RecordTableName]: (typeof RECORD_TABLES)[K]['merged'] extends true ? K : never;
}[RecordTableName];

/** Tables that stay as they are here when another copy is merged. */
export type KeptTableName = Exclude<RecordTableName, MergedTableName>;

export function isKeptTable(name: RecordTableName): name is KeptTableName {
  return !RECORD_TABLES[name].merged;
}

export function isMergedTable(name: string): name is MergedTableName {
  return isRecordTable(name) && RECORD_TABLES[name].merged;
}

export type RecordOf<T extends RecordTableName> =
  WorkspaceDb[T] extends Table<infer Row, string> ? Row : never;

export function isRecordTable(name: string): name is RecordTableName {
  return Object.hasOwn(RECORD_TABLES, name);
}
