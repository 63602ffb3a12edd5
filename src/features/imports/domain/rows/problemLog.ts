import { ROW_FLAG, type CellBatch } from '../../../../shared/domain/cells/cellBatch.ts';
import type { ProblemExample, ProblemGroup, ProblemKind } from '../importTypes.ts';
import type { TextOf } from '../values/cellResult.ts';
import { firstCharacters } from '../values/firstCharacters.ts';

const EXAMPLES = 5;
const EXAMPLE_LENGTH = 80;
/** Bytes that are decoded for an example: as many letters even where each takes four. */
const EXAMPLE_BYTES = 4 * EXAMPLE_LENGTH;

/** The problem that a row's flag stands for. */
const KIND_OF_FLAG: readonly (ProblemKind | undefined)[] = (() => {
  const kinds: (ProblemKind | undefined)[] = [];
  kinds[ROW_FLAG.ragged] = 'raggedRow';
  kinds[ROW_FLAG.unclosedQuote] = 'unclosedQuote';
  kinds[ROW_FLAG.cellTooLong] = 'cellTooLong';
  kinds[ROW_FLAG.undecodable] = 'undecodable';
  kinds[ROW_FLAG.invalidJson] = 'invalidJson';
  return kinds;
})();

/** What a row that is broken as a whole is reported as; nothing else is said of it. */
export const BROKEN_KINDS: ReadonlySet<string> = new Set(
  KIND_OF_FLAG.filter((kind) => kind !== undefined),
);

/** What a batch's rows have come to so far, one byte each. */
export const ROW_STATE = {
  good: 0,
  /** Something keeps it out; its other cells are still checked. */
  bad: 1,
  /** Its cells cannot be relied on. */
  broken: 2,
} as const;

/** One thing that keeps a row out. */
export type RowError = { readonly kind: ProblemKind; readonly column: number | null };

type Group = Omit<ProblemGroup, 'count' | 'examples'> & {
  count: number;
  examples: ProblemExample[];
};

/** Counts the problems of a file by kind and column, and knows which lines stay out and why. */
export class ProblemLog {
  readonly #columns: readonly string[];
  readonly #textOf: TextOf;
  readonly #groups = new Map<string, Group>();
  /** Line and error of each error, side by side: there may be as many as the file has lines. */
  readonly #errorLines: number[] = [];
  readonly #errors: RowError[] = [];
  /** One object for each kind and column, however often it happens. */
  readonly #knownErrors = new Map<string, RowError>();

  /** @param columns names of the file's columns */
  constructor(columns: readonly string[], textOf: TextOf) {
    this.#columns = columns;
    this.#textOf = textOf;
  }

  /** What keeps each row out, by its line in the file. */
  errorsByLine(): ReadonlyMap<number, readonly RowError[]> {
    const byLine = new Map<number, RowError[]>();
    for (const [i, error] of this.#errors.entries()) {
      const line = this.#errorLines[i] ?? 0;
      const others = byLine.get(line);
      if (others) others.push(error);
      else byLine.set(line, [error]);
    }
    return byLine;
  }

  /** Notes the rows that are broken as a whole, and marks them in `bad`. */
  brokenRows(batch: CellBatch, bad: Uint8Array): void {
    for (let row = 0; row < batch.rows; row++) {
      const kind = KIND_OF_FLAG[batch.flags[row] ?? 0];
      if (!kind) continue;
      bad[row] = ROW_STATE.broken;
      this.error(kind, null, batch, row);
    }
  }

  /** A row stays out. @param column position of the cell that is to blame; null for the row */
  error(kind: ProblemKind, column: number | null, batch: CellBatch, row: number): void {
    const key = keyOf(kind, column);
    let error = this.#knownErrors.get(key);
    if (!error) this.#knownErrors.set(key, (error = { kind, column }));
    this.#errorLines.push(batch.lines[row] ?? 0);
    this.#errors.push(error);
    this.#count(kind, 'error', column, batch, row);
  }

  /** A row goes in, and something about it is worth knowing. */
  note(kind: ProblemKind, column: number | null, batch: CellBatch, row: number): void {
    this.#count(kind, 'note', column, batch, row);
  }

  /** Errors first, the most frequent first. */
  groups(): ProblemGroup[] {
    const rank = { error: 0, note: 1 };
    return [...this.#groups.values()].sort(
      (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count,
    );
  }

  #count(
    kind: ProblemKind,
    severity: Group['severity'],
    column: number | null,
    batch: CellBatch,
    row: number,
  ): void {
    const key = keyOf(kind, column);
    let group = this.#groups.get(key);
    if (!group) {
      group = { kind, severity, column: this.#nameOf(column), count: 0, examples: [] };
      this.#groups.set(key, group);
    }
    group.count++;
    if (group.examples.length < EXAMPLES) {
      const line = batch.lines[row] ?? 0;
      group.examples.push({ line, column: group.column, value: this.#valueOf(batch, row, column) });
    }
  }

  #nameOf(column: number | null): string | null {
    return column === null ? null : (this.#columns[column] ?? null);
  }

  #valueOf(batch: CellBatch, row: number, column: number | null): string {
    const cell = row * batch.columns + (column ?? 0);
    const start = (column === null ? batch.rawStarts[row] : batch.starts[cell]) ?? 0;
    const end = (column === null ? batch.rawEnds[row] : batch.ends[cell]) ?? 0;
    const text = this.#textOf(batch.bytes, start, Math.min(end, start + EXAMPLE_BYTES));
    return firstCharacters(text, EXAMPLE_LENGTH);
  }
}

function keyOf(kind: ProblemKind, column: number | null): string {
  return `${kind} ${column ?? ''}`;
}
