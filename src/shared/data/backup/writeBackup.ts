import { utf8ToBytes } from '@noble/hashes/utils.js';
import { version } from '../../../../package.json';
import { withFactsLock } from '../facts/factsLock.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { BackupStop } from './backupFailure.ts';
import {
  BACKUP_FORMAT,
  MAGIC,
  type BackupFooter,
  type BackupHeader,
  type RowCounts,
} from './backupFormat.ts';
import type { BackupHooks } from './backupHooks.ts';
import { BACKUP_ORDER, type BackupTable } from './backupTables.ts';
import { LineHasher, tableLine } from './canonicalHasher.ts';
import { GzipSink } from './gzipSink.ts';
import { readBackup } from './readBackup.ts';
import { readWorkspace } from './readWorkspace.ts';
import { encodeRow } from './rowFrame.ts';

/** What the header says of shop and author. */
export type BackupAuthor = Pick<BackupHeader, 'shop' | 'demo' | 'createdAt' | 'by' | 'machine'>;

export type WrittenBackup = {
  readonly file: Blob;
  readonly header: BackupHeader;
  readonly footer: BackupFooter;
};

/**
 * Writes the whole workspace, as it is at one moment, to a file in memory (or where the browser
 * keeps blobs), and reads that file back: parsed, rows checked, checksum compared. What is returned
 * can be restored.
 *
 * @throws BackupStop, or the storage error
 */
export async function writeBackup(
  db: WorkspaceDb,
  author: BackupAuthor,
  hooks: BackupHooks,
): Promise<WrittenBackup> {
  const sink = new GzipSink();
  try {
    const lines = new BackupLines(sink, { ...author, app: version, database: db.verno }, hooks);
    await withFactsLock(db.name, () => readWorkspace(db, lines, hooks));
    const footer = lines.end();
    const file = await sink.end();
    const read = await readBackup(file, { rows: () => Promise.resolve() }, hooks, 'checking');
    if (read.footer.sha256 !== footer.sha256) throw new BackupStop('damaged');
    return { file, ...read };
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Turns rows into the lines and bytes of a file. */
class BackupLines {
  readonly #sink: GzipSink;
  readonly #about: Omit<BackupHeader, 'format' | 'rows'>;
  readonly #hooks: BackupHooks;
  readonly #all = new LineHasher();
  readonly #canonical = new LineHasher();
  #counts: RowCounts = {};
  #total = 0;
  #done = 0;
  #table: BackupTable | undefined;

  constructor(sink: GzipSink, about: Omit<BackupHeader, 'format' | 'rows'>, hooks: BackupHooks) {
    this.#sink = sink;
    this.#about = about;
    this.#hooks = hooks;
  }

  begin(counts: RowCounts): void {
    this.#counts = counts;
    this.#total = BACKUP_ORDER.reduce((sum, table) => sum + (counts[table] ?? 0), 0);
    const header: BackupHeader = { format: BACKUP_FORMAT, ...this.#about, rows: { ...counts } };
    for (const line of [MAGIC, JSON.stringify(header)]) {
      this.#put(utf8ToBytes(line), this.#all);
    }
  }

  rows(table: BackupTable, rows: readonly object[]): void {
    if (table !== this.#table && rows.length > 0) {
      const line = tableLine(table, this.#counts[table] ?? 0);
      this.#put(utf8ToBytes(line), this.#all, this.#canonical);
      this.#table = table;
    }
    for (const row of rows) {
      const { line, arrays } = encodeRow(row);
      this.#put(utf8ToBytes(line), this.#all, this.#canonical);
      for (const bytes of arrays) {
        this.#all.bytes(bytes);
        this.#canonical.bytes(bytes);
        this.#sink.put(bytes);
      }
    }
    this.#done += rows.length;
    this.#hooks.progress({ step: 'writing', done: this.#done, total: this.#total });
  }

  ready(): Promise<void> {
    return this.#sink.ready();
  }

  end(): BackupFooter {
    const footer = {
      rows: { ...this.#counts },
      canonical: this.#canonical.digest(),
      sha256: this.#all.digest(),
    };
    this.#put(utf8ToBytes(JSON.stringify({ end: footer })));
    return footer;
  }

  #put(line: Uint8Array, ...hashers: LineHasher[]): void {
    for (const hasher of hashers) hasher.line(line);
    this.#sink.put(line);
    this.#sink.put(LINE_END);
  }
}

const LINE_END = Uint8Array.of(10);
