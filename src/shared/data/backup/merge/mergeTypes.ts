import type { AuditEntry } from '../../../domain/audit/auditEntry.ts';
import type { PolicyVersion } from '../../../domain/policy/policyTypes.ts';
import type { ImportRow, MappingRow } from '../../workspaceDb.ts';
import type { KeptTableName, MergedTableName } from '../../writes/recordTables.ts';

export type MergeSide = 'mine' | 'theirs';

/** A record that the two sides do not have alike; null where a side has none. */
export type RecordDifference = {
  /** Of the difference: `recordId`. */
  readonly id: string;
  readonly table: MergedTableName;
  readonly key: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

/** A record that both sides have changed: the user says which stays. */
export type MergeConflict = RecordDifference & {
  /** Of a policy: the version that is live on each side; null for the defaults. */
  readonly live: Readonly<Record<MergeSide, PolicyVersion | null>> | null;
};

/** Which side stays, by the conflict's id. */
export type MergeDecisions = Readonly<Record<string, MergeSide>>;

/** What merging would do, as it is told before. */
export type MergePreview = {
  /** False where the two have nothing in common: most likely another shop. */
  readonly related: boolean;
  readonly imports: {
    /** Imports that come with their rows, and how many rows those are. */
    readonly added: readonly ImportRow[];
    readonly lines: number;
    /** Imports that were taken back there: they come as history. */
    readonly history: number;
    /** Imports that are live here and were taken back there: they are taken back here too. */
    readonly takenBack: readonly ImportRow[];
  };
  readonly records: { readonly added: number; readonly changed: number; readonly removed: number };
  readonly entries: number;
  /** Tables of theirs that hold something and are not merged: this shop keeps its own. */
  readonly kept: readonly KeptTableName[];
  readonly conflicts: readonly MergeConflict[];
};

/** What merging does to records, decided but for its conflicts. */
export type RecordsPlan = {
  readonly entries: readonly AuditEntry[];
  /** The other side's is newer, or the only one. */
  readonly takes: readonly RecordDifference[];
  readonly conflicts: readonly MergeConflict[];
  readonly mappings: readonly MappingRow[];
};

export type MergePlan = { readonly records: RecordsPlan; readonly preview: MergePreview };
