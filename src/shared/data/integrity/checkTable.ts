import type { BuiltTable } from '../../domain/facts/columnBuilders.ts';
import type { FactTable } from '../../domain/facts/columnTypes.ts';
import { documentCodes } from '../../domain/facts/documentCodes.ts';
import { documentIndex } from '../../domain/facts/documentIndex.ts';
import { hiddenRows } from '../../domain/facts/hiddenRows.ts';
import { documentsRows, newestDocuments } from '../facts/newestDocuments.ts';
import type { DocumentsRow, ImportRow, SegmentRow, WorkspaceDb } from '../workspaceDb.ts';
import { checkDocuments } from './checkDocuments.ts';
import type { FindingList } from './integrityFinding.ts';
import { readSegment } from './readSegment.ts';

export type FactsChecked = {
  readonly imports: ReadonlyMap<string, ImportRow>;
  /** Values of each dictionary. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly findings: FindingList;
  /** Told after each segment with its rows. */
  readonly onSegment: (rows: number) => void;
};

/**
 * Checks one fact table: every segment's columns, that its rows are what their file had (by the
 * documents' hashes), and that exactly the rows of the newest live import are seen.
 */
export async function checkTable(
  db: WorkspaceDb,
  table: FactTable,
  { imports, sizes, findings, onSegment }: FactsChecked,
): Promise<void> {
  const held = await documentsRows(db, table.name);
  const definition = table.columns[table.document];
  const documents = definition?.type === 'code' ? (sizes.get(definition.dictionary) ?? 0) : 0;
  const sound = checkDocuments(table.name, held, imports, documents, findings);
  const newest = newestDocuments(held).stored;
  const segments = await db.segments.where('table').equals(table.name).toArray();
  const fileOf = new Map([...imports.values()].map((row) => [row.sequence, row.fileName]));

  const bySequence = new Map<number, SegmentRow[]>();
  for (const segment of segments) {
    bySequence.set(segment.sequence, [...(bySequence.get(segment.sequence) ?? []), segment]);
  }
  const sequences = new Set(bySequence.keys());
  for (const row of held) for (const sequence of row.stored) sequences.add(sequence);

  for (const sequence of sequences) {
    const place = { subject: table.name, fileName: fileOf.get(sequence) ?? '' };
    const content = new ContentSums(documents);
    let readable = true;
    const names = new Set<string>();
    for (const segment of bySequence.get(sequence) ?? []) {
      const read = await readSegment(db, segment, table, sizes);
      if ('damage' in read) {
        readable = false;
        for (const { kind, column } of read.damage) {
          findings.add({ kind, ...place, where: `${segment.id} ${column}` });
        }
      } else {
        const columns = [...read.built.columns.keys()].sort().join();
        names.add(columns);
        const codes = documentCodes(read.built);
        if (!rangeFits(segment, codes)) {
          findings.add({ kind: 'columnDamaged', ...place, where: `${segment.id} range` });
        }
        content.add(read.built);
        if (sound && !(await maskFits(db, segment, codes, newest))) {
          findings.add({ kind: 'maskWrong', ...place, where: segment.id });
        }
      }
      onSegment(segment.rows);
    }
    if (names.size > 1) {
      readable = false;
      findings.add({ kind: 'columnLost', ...place, where: `${table.name} ${sequence}` });
    }
    if (!sound || !readable) continue;
    const { lost, changed, holders } = content.compare(held, sequence);
    const where = `${table.name} ${sequence}`;
    if (lost > 0) findings.add({ kind: 'rowsLost', ...place, where, count: lost });
    if (changed > 0) findings.add({ kind: 'contentChanged', ...place, where, count: changed });
    if (holders === 0) findings.add({ kind: 'rowsLeft', ...place, where });
  }
}

/** Contents of the documents of one import, summed over its segments as their hashes are. */
class ContentSums {
  readonly #rows: Int32Array;
  readonly #hashA: Int32Array;
  readonly #hashB: Int32Array;

  constructor(documents: number) {
    this.#rows = new Int32Array(documents);
    this.#hashA = new Int32Array(documents);
    this.#hashB = new Int32Array(documents);
  }

  add(built: BuiltTable): void {
    const { codes, rows, hashA, hashB } = documentIndex(built);
    codes.forEach((code, i) => {
      this.#rows[code] = (this.#rows[code] ?? 0) + (rows[i] ?? 0);
      this.#hashA[code] = ((this.#hashA[code] ?? 0) + (hashA[i] ?? 0)) | 0;
      this.#hashB[code] = ((this.#hashB[code] ?? 0) + (hashB[i] ?? 0)) | 0;
    });
  }

  /** Documents that imports hold in these rows: how many have none, how many have others. */
  compare(held: readonly DocumentsRow[], sequence: number) {
    const counts = { lost: 0, changed: 0, holders: 0 };
    for (const { codes, stored, hashA, hashB } of held) {
      for (let i = 0; i < codes.length; i++) {
        if (stored[i] !== sequence) continue;
        counts.holders++;
        const code = codes[i] ?? 0;
        if (this.#rows[code] === 0) counts.lost++;
        else if (this.#hashA[code] !== hashA[i] || this.#hashB[code] !== hashB[i]) counts.changed++;
      }
    }
    return counts;
  }
}

/** Whether the segment's range of documents is that of its rows, so that no import passes it by. */
function rangeFits({ firstDocument, lastDocument }: SegmentRow, codes: Int32Array): boolean {
  let first = Infinity;
  let last = -1;
  for (const code of codes) {
    if (code < first) first = code;
    if (code > last) last = code;
  }
  return first === firstDocument && last === lastDocument && first >= 0;
}

/** Whether exactly those rows are hidden that are not the newest of their documents. */
async function maskFits(
  db: WorkspaceDb,
  segment: SegmentRow,
  codes: Int32Array,
  newest: Int32Array,
): Promise<boolean> {
  const right = hiddenRows(codes, newest, segment.sequence);
  if (segment.mask === 0) return right === undefined;
  const stored = (await db.masks.get([segment.id, segment.mask]))?.hidden;
  return (
    right !== undefined &&
    stored?.length === right.length &&
    right.every((bits, i) => bits === stored[i])
  );
}
