import { readDelimited, type DelimitedRows } from '../../../../shared/data/text/readDelimited.ts';
import {
  readAdjustmentFile,
  type AdjustmentFile,
} from '../../domain/adjustments/adjustmentFile.ts';

/** Far above what the rows that are booked at once take. */
const MOST_BYTES = 4_000_000;

/** A file as it was chosen, and what it says; or why it says nothing. */
export type ChosenFile = { readonly name: string } & (
  | { readonly refused: 'noText' | 'tooLarge' | 'empty' }
  | {
      readonly table: DelimitedRows;
      readonly read: AdjustmentFile;
      /** Epoch ms at which it was read. */
      readonly at: number;
    }
);

/** Reads a file of adjustments, in one piece: it is small. @throws the file's own reading error */
export async function chosenFile(file: File, zone: string): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { name, refused: 'tooLarge' };
  const table = readDelimited(new Uint8Array(await file.arrayBuffer()));
  if (!table) return { name, refused: 'noText' };
  if (table.rows.length === 0) return { name, refused: 'empty' };
  const at = Date.now();
  return { name, table, read: readAdjustmentFile(table, zone, at), at };
}
