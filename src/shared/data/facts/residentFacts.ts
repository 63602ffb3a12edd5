import type { ColumnData, FactChunk, FactTable } from '../../domain/facts/columnTypes.ts';
import type { ByteDictionary } from '../../domain/facts/byteDictionary.ts';
import type {
  DictionaryValues,
  FactReads,
  FactRequest,
  FactSource,
} from '../../domain/facts/factSource.ts';
import { missingColumn } from '../../domain/facts/missingColumn.ts';
import { unpackColumn } from '../../domain/facts/packedColumn.ts';
import type { SegmentRow, WorkspaceDb } from '../workspaceDb.ts';
import { ByteCache } from './byteCache.ts';
import { emptyDictionary } from './dictionarySet.ts';

/** What a read of one table found, before it is typed by its request. */
type TableRead = { revision: number; rows: number; chunks: FactChunk<FactTable, string>[] };

/**
 * Reads facts and keeps columns and masks resident, least recently used going first above the cap.
 * Segments and masks never change once written, so what is cached stays right for ever; which of
 * them are seen is read anew each time, in one transaction over all requested tables.
 */
export class ResidentFacts implements FactSource {
  readonly #db: WorkspaceDb;
  readonly #columns: ByteCache<ColumnData>;
  readonly #masks: ByteCache<Uint8Array>;
  readonly #dictionaries = new Map<string, ByteDictionary>();

  /** @param capBytes of columns kept; masks may take a sixteenth of it on top. */
  constructor(db: WorkspaceDb, capBytes: number) {
    this.#db = db;
    this.#columns = new ByteCache(capBytes);
    this.#masks = new ByteCache(capBytes / 16);
  }

  read<const R extends Readonly<Record<string, FactRequest>>>(requests: R): Promise<FactReads<R>>;
  async read(requests: Readonly<Record<string, FactRequest>>): Promise<Record<string, TableRead>> {
    const db = this.#db;
    const scope = [db.revisions, db.segments, db.masks, db.columns];
    return db.transaction('r', scope, async () => {
      const found: Record<string, TableRead> = {};
      for (const [name, request] of Object.entries(requests)) {
        found[name] = await this.#readTable(request);
      }
      return found;
    });
  }

  async dictionary(name: string): Promise<DictionaryValues> {
    let dictionary = this.#dictionaries.get(name);
    if (!dictionary) this.#dictionaries.set(name, (dictionary = emptyDictionary()));
    const pages = await this.#db.dictionaries
      .where('[dictionary+base]')
      .between([name, dictionary.size], [name, Infinity], true, true)
      .toArray();
    for (const page of pages) if (page.base === dictionary.size) dictionary.addPage(page);
    return dictionary;
  }

  /** The tables' revisions, read at one moment. */
  async revisions(tables: readonly string[]): Promise<number[]> {
    const rows = await this.#db.revisions.bulkGet([...tables]);
    return rows.map((row) => row?.revision ?? 0);
  }

  async #readTable({ table, columns }: FactRequest): Promise<TableRead> {
    const revision = (await this.#db.revisions.get(table.name))?.revision ?? 0;
    const segments = await this.#db.segments.where('table').equals(table.name).toArray();
    segments.sort((a, b) => a.sequence - b.sequence || numberOf(a) - numberOf(b));
    const chunks: TableRead['chunks'] = [];
    for (const segment of segments) {
      chunks.push({
        segment: segment.id,
        rows: segment.rows,
        hidden: await this.#mask(segment),
        columns: await this.#columnsOf(segment, table, columns),
      });
    }
    return { revision, rows: segments.reduce((total, { rows }) => total + rows, 0), chunks };
  }

  async #columnsOf(
    segment: SegmentRow,
    table: FactTable,
    columns: readonly string[],
  ): Promise<Record<string, ColumnData>> {
    const found: Record<string, ColumnData> = {};
    const keyOf = (column: string) => `${segment.id}|${column}`;
    for (const column of columns) {
      const data = this.#columns.get(keyOf(column));
      if (data) found[column] = data;
    }
    const absent = columns.filter((column) => !found[column]);
    const rows = await this.#db.columns.bulkGet(
      absent.map((column): [string, string] => [segment.id, column]),
    );
    absent.forEach((column, i) => {
      const row = rows[i];
      const type = table.columns[column]?.type;
      if (!type) throw new TypeError(`${table.name} has no column ${column}`);
      const data = row ? unpackColumn(row) : missingColumn(type, segment.rows);
      if (data.type !== type) throw new TypeError(`${keyOf(column)} is stored as ${data.type}`);
      found[column] = data;
      this.#columns.put(keyOf(column), data, bytesOf(data));
    });
    return found;
  }

  async #mask(segment: SegmentRow): Promise<Uint8Array | undefined> {
    if (segment.mask === 0) return undefined;
    const key = `${segment.id}|${segment.mask}`;
    const cached = this.#masks.get(key);
    if (cached) return cached;
    const row = await this.#db.masks.get([segment.id, segment.mask]);
    if (!row) throw new Error(`segment ${segment.id} has lost its mask ${segment.mask}`);
    this.#masks.put(key, row.hidden, row.hidden.byteLength);
    return row.hidden;
  }
}

/** Memory that a column takes; of a text at most, as strings of Latin letters take half of it. */
function bytesOf(data: ColumnData): number {
  return data.type === 'text'
    ? 2 * data.text.length + data.offsets.byteLength
    : data.values.byteLength;
}

/** The n of 'import/table/n'. */
function numberOf({ id }: SegmentRow): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}
