import type { z } from 'zod';
import { BackupStop } from './backupFailure.ts';
import {
  BACKUP_FORMAT,
  backupFooter,
  backupHeader,
  headerVersion,
  MAGIC,
  tableFrame,
  type BackupFooter,
  type BackupHeader,
  type RowCounts,
} from './backupFormat.ts';
import { WorkspaceDb } from '../workspaceDb.ts';
import { stopIfAborted, type BackupHooks, type BackupProgress } from './backupHooks.ts';
import { BACKUP_ORDER, BACKUP_TABLES, isBackupTable, type BackupTable } from './backupTables.ts';
import { ByteReader } from './byteReader.ts';
import { LineHasher } from './canonicalHasher.ts';
import { gunzipped } from './gunzipped.ts';
import { decodeRow } from './rowFrame.ts';

/** What is done with the rows of a file while it is read. Its checksum is known at the end only. */
export type BackupVisitor = {
  readonly rows: (table: BackupTable, rows: readonly object[]) => Promise<void>;
};

export type ReadBackup = { readonly header: BackupHeader; readonly footer: BackupFooter };

/** Rows that are handed over at once: this many, or this many bytes. */
const BATCH_ROWS = 500;
const BATCH_BYTES = 16 * 1024 * 1024;

/**
 * Reads a backup from its first byte to its last and checks everything: that it is one, of a
 * version that this code knows, that every row has the shape of its table, that none is missing,
 * and both checksums.
 *
 * @throws BackupStop; what the visitor throws
 */
export async function readBackup(
  file: Blob,
  visitor: BackupVisitor,
  hooks: BackupHooks,
  step: BackupProgress['step'] = 'reading',
): Promise<ReadBackup> {
  if (!(await isGzip(file))) throw new BackupStop('notBackup');
  const pieces = gunzipped(file, (done) => {
    hooks.progress({ step, done, total: file.size });
  });
  try {
    return await readPieces(new ByteReader(pieces), visitor, hooks);
  } finally {
    await pieces.return(undefined);
  }
}

async function readPieces(
  reader: ByteReader,
  visitor: BackupVisitor,
  hooks: BackupHooks,
): Promise<ReadBackup> {
  const all = new LineHasher();
  const canonical = new LineHasher();
  all.line(await magicLine(reader));
  const headerLine = await reader.line();
  all.line(headerLine);
  const header = headerOf(headerLine);

  const bytes = async (n: number) => {
    const found = await reader.bytes(n);
    all.bytes(found);
    canonical.bytes(found);
    return found;
  };
  for (const table of BACKUP_ORDER) {
    const rows = header.rows[table] ?? 0;
    if (rows === 0) continue;
    const line = await reader.line();
    all.line(line);
    canonical.line(line);
    const frame = parsed(tableFrame, line);
    if (frame.table !== table || frame.rows !== rows) throw new BackupStop('damaged');

    const schema = BACKUP_TABLES[table];
    let batch: object[] = [];
    let size = 0;
    for (let n = 1; n <= rows; n++) {
      const rowLine = await reader.line();
      all.line(rowLine);
      canonical.line(rowLine);
      const { row, arrays } = await decodeRow(textOf(rowLine), bytes);
      if (!schema.safeParse(row).success) throw new BackupStop('damaged', { table, row: n });
      batch.push(row);
      size += arrays.reduce((sum, { length }) => sum + length, rowLine.length);
      if (batch.length < BATCH_ROWS && size < BATCH_BYTES && n < rows) continue;
      stopIfAborted(hooks);
      await visitor.rows(table, batch);
      batch = [];
      size = 0;
    }
  }

  const { end } = parsed(backupFooter, await reader.line());
  const whole =
    (await reader.atEnd()) &&
    end.sha256 === all.digest() &&
    end.canonical === canonical.digest() &&
    sameCounts(end.rows, header.rows);
  if (!whole) throw new BackupStop('damaged');
  return { header, footer: end };
}

/** By its first two bytes (RFC 1952). @throws BackupStop 'unreadable' */
async function isGzip(file: Blob): Promise<boolean> {
  try {
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
    return first === 0x1f && second === 0x8b;
  } catch {
    throw new BackupStop('unreadable');
  }
}

/** The first line. What is compressed and has another first line is no backup. */
async function magicLine(reader: ByteReader): Promise<Uint8Array> {
  const line = await reader.bytes(MAGIC.length + 1);
  if (textOf(line) !== `${MAGIC}\n`) throw new BackupStop('notBackup');
  return line.subarray(0, MAGIC.length);
}

function headerOf(line: Uint8Array): BackupHeader {
  if (parsed(headerVersion, line).format > BACKUP_FORMAT) throw new BackupStop('newer');
  const header = parsed(backupHeader, line);
  if (header.database > new WorkspaceDb('').verno) throw new BackupStop('newer');
  if (!Object.keys(header.rows).every(isBackupTable)) throw new BackupStop('damaged');
  return header;
}

function parsed<T>(schema: z.ZodType<T>, line: Uint8Array): T {
  let value: unknown;
  try {
    value = JSON.parse(textOf(line));
  } catch {
    throw new BackupStop('damaged');
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new BackupStop('damaged');
  return result.data;
}

const decoder = new TextDecoder();

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function sameCounts(a: RowCounts, b: RowCounts): boolean {
  const tables = Object.keys(a);
  return tables.length === Object.keys(b).length && tables.every((table) => a[table] === b[table]);
}
