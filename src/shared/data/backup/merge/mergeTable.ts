import type { FactTable } from '../../../domain/facts/columnTypes.ts';
import { newestDocuments } from '../../facts/newestDocuments.ts';
import { touchedMasks, type MaskChange } from '../../facts/touchedMasks.ts';
import type { DocumentsRow, SegmentRow, WorkspaceDb } from '../../workspaceDb.ts';
import { BackupStop } from '../backupFailure.ts';
import { ContentHashes } from './contentHashes.ts';
import { isRecoded, type Recoding } from './mergedDictionaries.ts';
import { takeSegment } from './takeSegment.ts';

/** How the imports of both sides are numbered here. */
export type Numbering = {
  readonly mine: Int32Array;
  readonly theirs: Int32Array;
  /** New numbers by import, of those that are live. */
  readonly live: ReadonlyMap<string, number>;
};

/** What merging changes in one table; its new columns are staged. */
export type MergedTable = MaskChange & {
  readonly name: string;
  /** As it was before. */
  readonly revision: number;
  readonly documents: readonly DocumentsRow[];
  /** Imports that hold no document here any more. */
  readonly released: readonly string[];
  readonly kept: readonly SegmentRow[];
  readonly dropped: readonly string[];
};

/**
 * Works one table out from what both sides hold: which documents each live import holds, whose
 * segments those need, and from that, as always, what is seen. Segments that are needed and not
 * here are copied, under `staging` until they are published.
 *
 * @param onRows told of rows that have been copied
 */
export async function mergeTable(
  db: WorkspaceDb,
  incoming: WorkspaceDb,
  table: FactTable,
  numbering: Numbering,
  recoding: Recoding,
  now: number,
  onRows: (rows: number) => void,
): Promise<MergedTable> {
  const { name } = table;
  const before = await db.documents.where('table').equals(name).toArray();
  const held = before.flatMap((row) => renumbered(row, numbering, numbering.mine));
  const own = new Set(before.map(({ importId }) => importId));
  const offered = (await incoming.documents.where('table').equals(name).toArray())
    .filter(({ importId }) => !own.has(importId))
    .flatMap((row) => renumbered(row, numbering, numbering.theirs))
    .map((row) => recoded(row, table, recoding));

  const needed = new Set<number>();
  for (const { stored } of [...held, ...offered]) for (const each of stored) needed.add(each);
  const mine = (await db.segments.where('table').equals(name).toArray()).map((segment) => {
    return { ...segment, sequence: numbering.mine[segment.sequence] ?? 0 };
  });
  const kept = mine.filter(({ sequence }) => needed.has(sequence));
  const dropped = mine.filter(({ sequence }) => !needed.has(sequence)).map(({ id }) => id);
  const here = new Set(kept.map(({ sequence }) => sequence));

  const hashes = new ContentHashes();
  const taken: SegmentRow[] = [];
  for (const segment of await incoming.segments.where('table').equals(name).toArray()) {
    const sequence = numbering.theirs[segment.sequence] ?? 0;
    if (!needed.has(sequence) || here.has(sequence)) continue;
    await db.staging.put({ importId: `${segment.importId}/${name}`, startedAt: now });
    const copy = await takeSegment(db, incoming, table, segment, sequence, recoding);
    if (copy.documents) hashes.addSegment(sequence, copy.documents);
    taken.push(copy.segment);
    onRows(segment.rows);
  }
  const present = new Set([...kept, ...taken].map(({ sequence }) => sequence));
  if ([...needed].some((sequence) => !present.has(sequence))) {
    throw new BackupStop('damaged', { table: name });
  }

  let added = offered;
  if (offered.length > 0 && isRecoded(table, recoding)) {
    for (const row of held) hashes.addDocuments(row, here);
    added = offered.map((row) => hashes.rehashed(row));
  }

  const documents = [...held, ...added].sort((a, b) => a.sequence - b.sequence);
  const segments = [...kept, ...taken];
  const revision = (await db.revisions.get(name))?.revision ?? 0;
  const last = Int32Array.from(segments, ({ lastDocument }) => lastDocument);
  const newest = newestDocuments(documents, last).stored;
  const touched = new Uint8Array(newest.length).fill(1);
  const masks = await touchedMasks(db, segments, table.document, touched, newest, revision + 1);
  const holding = new Set(documents.map(({ importId }) => importId));
  return {
    ...masks,
    name,
    revision,
    documents,
    released: [...own].filter((id) => !holding.has(id)),
    kept: segments,
    dropped,
  };
}

/** A documents row of a live import in the new numbers; none of one that is taken back. */
function renumbered(row: DocumentsRow, { live }: Numbering, numbers: Int32Array): DocumentsRow[] {
  const sequence = live.get(row.importId);
  if (sequence === undefined) return [];
  return [{ ...row, sequence, stored: row.stored.map((stored) => numbers[stored] ?? 0) }];
}

function recoded(row: DocumentsRow, table: FactTable, recoding: Recoding): DocumentsRow {
  const column = table.columns[table.document];
  const change = column?.type === 'code' ? recoding.get(column.dictionary) : undefined;
  if (!change) return row;
  return { ...row, codes: row.codes.map((code) => change.codes[code] ?? code) };
}
