import type { Table } from 'dexie';
import { z } from 'zod';
import type { RehearsedMetric } from '../../domain/policy/policyTypes.ts';
import type { WorkspaceDb } from '../workspaceDb.ts';
import { communityTables } from './communityTables.ts';
import { deskTables } from './deskTables.ts';
import { experienceTables } from './experienceTables.ts';
import { giftTables } from './giftTables.ts';
import { moderationTables } from './moderationTables.ts';

type WorkspaceTable = {
  [K in keyof WorkspaceDb]: WorkspaceDb[K] extends Table<infer _Row, infer _Key> ? K : never;
}[keyof WorkspaceDb];
type RowOf<K extends WorkspaceTable> =
  WorkspaceDb[K] extends Table<infer Row, infer _Key> ? Row : never;

/**
 * Every table but that of imports which are under way, for what those wrote is nobody's yet, and of who
 * looks at which item right now.
 */
export type BackupTable = Exclude<WorkspaceTable, 'staging' | 'moderationClaims'>;

const uint8 = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const int32 = z.custom<Int32Array<ArrayBuffer>>((value) => value instanceof Int32Array);
const uint32 = z.custom<Uint32Array<ArrayBuffer>>((value) => value instanceof Uint32Array);
const float64 = z.custom<Float64Array<ArrayBuffer>>((value) => value instanceof Float64Array);
const packed = z.custom<
  | Uint8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
>((value) => ArrayBuffer.isView(value) && !(value instanceof Uint32Array));
const whole = z.int().nonnegative();
const text = z.string();
/** Any number, also one that JSON does not have: what was stored by mistake can be backed up too. */
const number = z.custom<number>((value) => typeof value === 'number');

const metric: z.ZodType<RehearsedMetric> = z.looseObject({
  id: text,
  unit: z.enum(['share', 'count', 'money', 'days', 'ratio', 'points']),
  live: number.nullable(),
  draft: number.nullable(),
  difference: z
    .looseObject({
      value: number,
      lower: number.nullable(),
      upper: number.nullable(),
    })
    .nullable(),
  n: z.looseObject({ live: number, draft: number }),
  better: z.enum(['higher', 'lower', 'neither']),
});

/** Fields that this version does not know are kept as they are. */
const row = z.looseObject;

/**
 * THE list of what a backup holds, in the order of the file, with the shape of each table's rows.
 * A table that is missing here does not type-check.
 */
export const BACKUP_TABLES: { readonly [K in BackupTable]: z.ZodType<RowOf<K>> } = {
  settings: row({ key: text, value: z.unknown() }),
  policyVersions: row({
    id: text,
    policy: text,
    number: whole,
    settings: z.unknown(),
    settingsVersion: whole,
    author: text,
    note: text,
    at: number,
    basedOn: text.nullable(),
    restoredFrom: text.nullable(),
    rehearsal: row({
      at: number,
      dataThrough: number.nullable(),
      metrics: z.array(metric),
    }).nullable(),
  }),
  policyDrafts: row({
    policy: text,
    settings: z.unknown(),
    settingsVersion: whole,
    basedOn: text.nullable(),
    author: text,
    at: number,
    revision: whole,
  }),
  policyLines: row({
    policy: text,
    steps: z.array(row({ version: text, liveFrom: number })),
  }),
  pointsState: row({
    key: text,
    sequence: whole,
    lots: whole,
    parts: whole,
    head: text,
    bookedAt: number,
    since: number.nullable(),
    through: number,
  }),
  pointsEntries: row({
    id: text,
    member: whole,
    sequence: whole,
    entry: z.unknown(),
    by: text,
    previous: text,
    hash: text,
  }),
  pointsParts: row({
    part: z.int().positive(),
    sequence: whole,
    source: text,
    bookedAt: number,
    by: text,
    previous: text,
    hash: text,
    entries: whole,
    members: int32,
    at: float64,
    kinds: uint8,
    starts: uint32,
    idText: text,
    idOffsets: uint32,
    noteText: text,
    noteOffsets: uint32,
    checks: int32,
    accounts: uint8,
    lots: int32,
    points: int32,
    firstLot: whole,
    availableAt: float64,
    expiresAt: float64,
    eligible: float64,
    rules: int32,
    versions: z.array(text),
  }).refine(
    ({ entries, idText, idOffsets, noteText, noteOffsets }) =>
      idOffsets.length === entries + 1 &&
      noteOffsets.length === entries + 1 &&
      areOffsets(idOffsets, idText.length) &&
      areOffsets(noteOffsets, noteText.length),
  ),
  pointsBalances: row({
    id: text,
    chunk: whole,
    starts: uint32,
    deficits: int32,
    numbers: int32,
    idText: text,
    idOffsets: uint32,
    availableAt: float64,
    expiresAt: float64,
    eligible: float64,
    points: int32,
  }).refine(({ idText, idOffsets }) => areOffsets(idOffsets, idText.length)),
  ...giftTables,
  answerMarks: row({
    id: text,
    message: text,
    right: z.array(text),
    wrong: z.array(text),
    none: z.boolean(),
    at: number,
    by: text,
  }),
  ...deskTables,
  ...experienceTables,
  ...communityTables,
  ...moderationTables,
  mappings: row({ headerKey: text, kind: text, plan: z.unknown(), savedAt: number }),
  audit: row({
    machine: text,
    sequence: z.int().positive(),
    at: number,
    by: text,
    job: text,
    write: text,
    subject: text,
    details: z.record(text, z.union([text, number])),
    changes: z.array(row({ table: text, key: text, before: z.unknown(), after: z.unknown() })),
    undoes: whole.nullable(),
    previous: text,
    hash: text,
  }),
  imports: row({
    id: text,
    sequence: z.int().positive(),
    state: z.enum(['live', 'undone']),
    kind: text,
    format: text,
    fileName: text,
    fileBytes: number,
    at: number,
    by: text,
    undoneAt: number.nullable(),
    rows: whole,
    fresh: whole,
    updated: whole,
    rowsBad: whole,
  }),
  revisions: row({ table: text, revision: whole }),
  dictionaries: row({ dictionary: text, base: whole, bytes: uint8, offsets: uint32 }).refine(
    ({ bytes, offsets }) => areOffsets(offsets, bytes.length),
  ),
  documents: row({
    importId: text,
    table: text,
    sequence: z.int().positive(),
    codes: int32,
    stored: int32,
    hashA: int32,
    hashB: int32,
  }).refine(({ codes, stored, hashA, hashB }) =>
    [stored, hashA, hashB].every(({ length }) => length === codes.length),
  ),
  segments: row({
    id: text,
    table: text,
    importId: text,
    sequence: z.int().positive(),
    rows: whole,
    mask: whole,
    firstDocument: z.int(),
    lastDocument: z.int(),
  }),
  masks: row({ segment: text, generation: whole, hidden: uint8 }),
  columns: z.union([
    row({
      segment: text,
      column: text,
      type: z.enum(['code', 'instant', 'decimal', 'money', 'flag']),
      rows: whole,
      base: number,
      unit: number,
      scale: number,
      packed,
    }).refine(({ packed: { length }, rows }) => length === 0 || length === rows),
    row({
      segment: text,
      column: text,
      type: z.literal('text'),
      rows: whole,
      text,
      offsets: uint32,
    }).refine((each) => {
      return each.offsets.length === each.rows + 1 && areOffsets(each.offsets, each.text.length);
    }),
  ]),
};

/** Names of tables in the order of the file. */
export const BACKUP_ORDER: readonly BackupTable[] =
  Object.keys(BACKUP_TABLES).filter(isBackupTable);

export function isBackupTable(name: string): name is BackupTable {
  return Object.hasOwn(BACKUP_TABLES, name);
}

/** From 0, never falling, to the length of what they cut. */
function areOffsets(offsets: Uint32Array, length: number): boolean {
  for (let i = 1; i < offsets.length; i++) {
    if ((offsets[i] ?? 0) < (offsets[i - 1] ?? 0)) return false;
  }
  return offsets.length > 0 && offsets[0] === 0 && offsets.at(-1) === length;
}
