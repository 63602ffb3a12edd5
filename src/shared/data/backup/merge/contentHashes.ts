import type { DocumentIndex } from '../../../domain/facts/documentIndex.ts';
import type { DocumentsRow } from '../../workspaceDb.ts';
import { BackupStop } from '../backupFailure.ts';

/** Content hashes of documents by the import whose segments hold their rows. */
export class ContentHashes {
  readonly #lanes = new Map<number, { a: Map<number, number>; b: Map<number, number> }>();

  /** Adds the lines of one segment: hashes of lines are summed, so a document may span two. */
  addSegment(sequence: number, { codes, hashA, hashB }: DocumentIndex): void {
    const { a, b } = this.#of(sequence);
    codes.forEach((code, i) => {
      a.set(code, ((a.get(code) ?? 0) + (hashA[i] ?? 0)) | 0);
      b.set(code, ((b.get(code) ?? 0) + (hashB[i] ?? 0)) | 0);
    });
  }

  /** Adds what a documents row says of whole documents, for the imports that are asked for. */
  addDocuments({ codes, stored, hashA, hashB }: DocumentsRow, wanted: ReadonlySet<number>): void {
    codes.forEach((code, i) => {
      const sequence = stored[i] ?? 0;
      if (!wanted.has(sequence)) return;
      const { a, b } = this.#of(sequence);
      a.set(code, hashA[i] ?? 0);
      b.set(code, hashB[i] ?? 0);
    });
  }

  /** The row with its hashes looked up. @throws BackupStop 'damaged' where one is not there */
  rehashed(row: DocumentsRow): DocumentsRow {
    const hashA = new Int32Array(row.codes.length);
    const hashB = new Int32Array(row.codes.length);
    row.codes.forEach((code, i) => {
      const lanes = this.#lanes.get(row.stored[i] ?? 0);
      const a = lanes?.a.get(code);
      const b = lanes?.b.get(code);
      if (a === undefined || b === undefined) {
        throw new BackupStop('damaged', { table: row.table, import: row.importId });
      }
      hashA[i] = a;
      hashB[i] = b;
    });
    return { ...row, hashA, hashB };
  }

  #of(sequence: number): { a: Map<number, number>; b: Map<number, number> } {
    const known = this.#lanes.get(sequence);
    if (known) return known;
    const made = { a: new Map<number, number>(), b: new Map<number, number>() };
    this.#lanes.set(sequence, made);
    return made;
  }
}
