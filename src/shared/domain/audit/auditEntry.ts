/** Who acts. Self-declared: recorded, not enforced. */
export type Actor = {
  readonly name: string;
  readonly job: string;
  /** Id of this installation of the app: the audit trail is one chain for each. */
  readonly machine: string;
};

/** One record as it was and as it became; null where there was or is none. */
export type RecordChange = {
  readonly table: string;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** Small facts for the words of an entry: file name, number of a version, field. */
export type AuditDetails = Readonly<Record<string, string | number>>;

/** One action of a user: what was done, to what, by whom, when. Never changed once written. */
export type AuditEntry = {
  readonly machine: string;
  /** From 1, without gaps, for each machine. */
  readonly sequence: number;
  /** Epoch ms. */
  readonly at: number;
  readonly by: string;
  readonly job: string;
  /** Name of the registered write. */
  readonly write: string;
  /** What it is about: id of a policy, an import, a shop. */
  readonly subject: string;
  readonly details: AuditDetails;
  readonly changes: readonly RecordChange[];
  /** Sequence number of the entry that this one takes back. */
  readonly undoes: number | null;
  /** Hash of the entry before; '' for the first. */
  readonly previous: string;
  readonly hash: string;
};
