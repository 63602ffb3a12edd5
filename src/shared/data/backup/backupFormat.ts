import { z } from 'zod';

/** First line of every backup, whatever its version. docs/backup-format.md describes the rest. */
export const MAGIC = 'huitou-backup';

/** Grows when an older reader could not make sense of a file. */
export const BACKUP_FORMAT = 1;

const rowCounts = z.record(z.string(), z.int().nonnegative());

/** Enough of a header to know whether the rest can be read. */
export const headerVersion = z.object({ format: z.int().positive() });

export const backupHeader = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Version of the app that wrote it. */
  app: z.string(),
  /** Dexie version of the workspace's database. */
  database: z.int().positive(),
  shop: z.string(),
  /** Whether it is a demo shop. */
  demo: z.boolean(),
  /** Epoch ms. */
  createdAt: z.number(),
  /** Who made it, and at which installation of the app. */
  by: z.string(),
  machine: z.string(),
  /** By table; tables without rows are left out. */
  rows: rowCounts,
});
export type BackupHeader = z.infer<typeof backupHeader>;

export const backupFooter = z.object({
  end: z.object({
    rows: rowCounts,
    /** `canonicalHash` of the workspace. */
    canonical: z.string(),
    /** SHA-256 of every byte before this line, lower-case hex. */
    sha256: z.string(),
  }),
});
export type BackupFooter = z.infer<typeof backupFooter>['end'];

export const tableFrame = z.object({ table: z.string(), rows: z.int().positive() });
export type RowCounts = Readonly<Record<string, number>>;
