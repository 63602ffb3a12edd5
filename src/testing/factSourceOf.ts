import { ByteDictionary } from '../shared/domain/facts/byteDictionary.ts';
import { builtTable, columnBuilders } from '../shared/domain/facts/columnBuilders.ts';
import {
  SEGMENT_ROWS,
  type ColumnData,
  type ColumnDefinition,
  type FactTable,
} from '../shared/domain/facts/columnTypes.ts';
import type {
  DictionaryValues,
  FactRequest,
  FactSource,
} from '../shared/domain/facts/factSource.ts';
import { FACT_TABLES, type FactTableName } from '../shared/domain/facts/factTables.ts';
import { missingColumn } from '../shared/domain/facts/missingColumn.ts';

type Cell<D extends ColumnDefinition> = D extends { type: 'code' | 'text' } ? string : number;

/**
 * A row of a fact table in plain values: text for dictionary codes and texts, epoch ms for instants, minor
 * units for money, the number itself (up to three decimals) for decimals. What is left out is
 * missing.
 */
export type PlainRow<T extends FactTable> = {
  readonly [K in keyof T['columns']]?: Cell<T['columns'][K]>;
} & {
  /** Whether a newer import hides the row. */
  readonly hidden?: boolean;
};

export type PlainTables = {
  readonly [N in FactTableName]?: readonly PlainRow<(typeof FACT_TABLES)[N]>[];
};

type Chunk = {
  segment: string;
  rows: number;
  hidden: Uint8Array | undefined;
  columns: Record<string, ColumnData>;
};

/**
 * A fact source over plain rows, for tests: what a job reads, without a database.
 * @param segmentRows rows of a segment; small values make several segments out of few rows
 */
export function factSourceOf(tables: PlainTables, segmentRows = SEGMENT_ROWS): FactSource {
  const dictionaries = new Map<string, ByteDictionary>();
  const dictionary = (name: string) => {
    const known = dictionaries.get(name);
    if (known) return known;
    const fresh = new ByteDictionary({ encoder: new TextEncoder(), decoder: new TextDecoder() });
    dictionaries.set(name, fresh);
    return fresh;
  };
  const chunks = new Map<string, Chunk[]>();
  for (const name of Object.keys(FACT_TABLES) as FactTableName[]) {
    chunks.set(name, chunksOf(FACT_TABLES[name], tables[name] ?? [], segmentRows, dictionary));
  }
  const read = ({ table, columns }: FactRequest) => {
    const all = chunks.get(table.name) ?? [];
    return {
      revision: 1,
      rows: all.reduce((total, { rows }) => total + rows, 0),
      chunks: all.map((chunk) => ({
        ...chunk,
        columns: Object.fromEntries(columns.map((column) => [column, chunk.columns[column]])),
      })),
    };
  };
  return {
    read: (requests) =>
      Promise.resolve(
        Object.fromEntries(
          Object.entries(requests).map(([name, request]) => [name, read(request)]),
        ) as never,
      ),
    dictionary: (name): Promise<DictionaryValues> => Promise.resolve(dictionary(name)),
  };
}

function chunksOf(
  table: FactTable,
  rows: readonly (Readonly<Record<string, unknown>> & { hidden?: boolean })[],
  segmentRows: number,
  dictionary: (name: string) => ByteDictionary,
): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < rows.length; from += segmentRows) {
    const part = rows.slice(from, from + segmentRows);
    const builders = columnBuilders(table);
    for (const row of part) {
      for (const [name, definition] of Object.entries(table.columns)) {
        pushCell(builders[name]!, definition, row[name], dictionary);
      }
    }
    const built = builtTable(table, builders, part.length).columns;
    const hidden = new Uint8Array((part.length + 7) >> 3);
    part.forEach((row, i) => {
      if (row.hidden) hidden[i >> 3]! |= 1 << (i & 7);
    });
    chunks.push({
      segment: `${table.name}/${chunks.length}`,
      rows: part.length,
      hidden: part.some((row) => row.hidden) ? hidden : undefined,
      columns: Object.fromEntries(
        Object.entries(table.columns).map(([name, { type }]) => [
          name,
          built.get(name) ?? missingColumn(type, part.length),
        ]),
      ),
    });
  }
  return chunks;
}

function pushCell(
  builder: ReturnType<typeof columnBuilders>[string],
  definition: ColumnDefinition,
  cell: unknown,
  dictionary: (name: string) => ByteDictionary,
): void {
  if (cell === undefined) builder.pushMissing();
  else if (definition.type === 'code') {
    if (builder.type === 'code')
      builder.push(dictionary(definition.dictionary).codeOf(cell as string));
  } else if (builder.type === 'text') builder.push(cell as string);
  else if (builder.type === 'decimal') builder.push(Math.round((cell as number) * 1000), 3);
  else builder.push(cell as number);
}
