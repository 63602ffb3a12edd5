/** What can be wrong with stored data. */
export const FINDING_KINDS = [
  /** Values of a column are not there any more. */
  'columnLost',
  /** A column has another type or length than its rows need, or points past its dictionary. */
  'columnDamaged',
  /** Documents are not as their file had them. */
  'contentChanged',
  /** Documents that an import holds have no rows any more. */
  'rowsLost',
  /** Rows, columns or masks that nothing refers to. */
  'rowsLeft',
  /** A row is shown that a newer import hides, or hidden without one. */
  'maskWrong',
  /** The list of documents that an import holds is missing, damaged, or of no live import. */
  'documentsDamaged',
  /** Values of a dictionary are missing or said twice. */
  'dictionaryDamaged',
  /** What the history says of an import is not what is stored. */
  'countsWrong',
  /** A table's revision is missing or older than its masks: answers of before would be shown. */
  'revisionLost',
  /** An import that died before it was published, and has not been cleared. */
  'importUnfinished',
  /** A line, draft or version refers to a version that is not there. */
  'versionLost',
  /** A policy's line names a version twice or one of another policy: not exactly one is live. */
  'lineDamaged',
  /** The audit trail was changed or has a gap. */
  'auditBroken',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Everything of one kind that was found at one place. */
export type IntegrityFinding = {
  readonly kind: FindingKind;
  /** Fact table, dictionary, policy or machine; '' where it is none of them. */
  readonly subject: string;
  /** File whose import is concerned; '' where none is. */
  readonly fileName: string;
  readonly count: number;
  /** The first place, for support. */
  readonly where: string;
};

type Found = Pick<IntegrityFinding, 'kind' | 'subject' | 'where'> &
  Partial<Pick<IntegrityFinding, 'fileName' | 'count'>>;

/** Collects findings; those of one kind at one place are one, with their number. */
export class FindingList {
  readonly #found = new Map<string, IntegrityFinding>();

  add({ kind, subject, where, fileName = '', count = 1 }: Found): void {
    const key = JSON.stringify([kind, subject, fileName]);
    const known = this.#found.get(key);
    if (known) this.#found.set(key, { ...known, count: known.count + count });
    else this.#found.set(key, { kind, subject, fileName, count, where });
  }

  list(): IntegrityFinding[] {
    return [...this.#found.values()];
  }
}
