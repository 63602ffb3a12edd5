import type { AuditDetails } from '../../domain/audit/auditEntry.ts';
import type { RecordTableName } from './recordTables.ts';
import type { RecordWriter } from './recordWriter.ts';

/** What a write has done, besides the records that it changed. */
export type WriteOutcome<R> = {
  readonly result: R;
  /** What it is about: id of a policy, a gift, a customer. */
  readonly subject: string;
  readonly details: AuditDetails;
};

/**
 * A write that a user can make to records: one action, one transaction, one entry in the audit
 * trail. What it changed is kept as images in the entry, so undo needs no code of its own.
 */
export type RegisteredWrite<P, R> = {
  /** `<noun>.<verb>`: names its words in the audit trail. */
  readonly name: string;
  /** Whether it can be taken back. What has left the machine (a file, a shown address) cannot. */
  readonly undoable: boolean;
  readonly tables: readonly RecordTableName[];
  /**
   * Checks and writes, inside the transaction: nothing but the writer may be awaited. Throws to
   * leave everything as it was.
   */
  readonly run: (
    records: RecordWriter,
    params: P,
    context: { readonly actor: string; readonly machine: string; readonly now: number },
  ) => Promise<WriteOutcome<R>>;
};

/** Defines a write; it also has to be named in `registeredWrites.ts`. */
export function defineWrite<P, R>(write: RegisteredWrite<P, R>): RegisteredWrite<P, R> {
  return write;
}
