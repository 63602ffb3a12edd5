import { zipSync } from 'fflate';
import { isoDateOfCivilDay } from '../../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../../shared/domain/time/zoneTable.ts';
import { ImportStop } from './importStop.ts';
import { UnpackLimit } from './unpackLimit.ts';
import { zipDirectory } from './zipDirectory.ts';
import { zipEntryChunks } from './zipEntryChunks.ts';

export type Sheet = {
  readonly name: string;
  /** Row i of the sheet is rows[i − 1]; empty cells are ''. */
  readonly rows: readonly (readonly string[])[];
};

/** A sheet of a million rows and eight columns is about 300 MB of XML. */
const MOST_XML_BYTES = 2 ** 29;

/**
 * Reads a spreadsheet's cells as text: numbers with the 15 digits that a spreadsheet keeps, dates
 * as '2024-03-01 10:15:30'.
 *
 * The archive is unpacked here, with the size counted, and handed on unpacked: the library would
 * unpack large parts in a worker made from a blob, which the content security policy forbids.
 * @throws ImportStop 'damagedArchive' or 'unpackedTooLarge'
 */
export async function xlsxSheets(blob: Blob): Promise<Sheet[]> {
  const archive = await storedArchive(blob);
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    // Marked, so that the number 1.10 and the text '1.10' are told apart.
    const parseNumber = (digits: string): NumberCell => ({ digits });
    const sheets = await readXlsxFile<NumberCell>(archive, { parseNumber });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cellText)),
    }));
  } catch (error) {
    throw new ImportStop('damagedArchive', { cause: String(error) });
  }
}

async function storedArchive(blob: Blob): Promise<ArrayBuffer> {
  const limit = new UnpackLimit(MOST_XML_BYTES);
  const files: Record<string, Uint8Array> = {};
  for (const entry of await zipDirectory(blob)) {
    if (!/\.xml(?:\.rels)?$/.test(entry.name)) continue;
    const pieces: BlobPart[] = [];
    for await (const piece of zipEntryChunks(blob, entry, limit)) pieces.push(piece.slice());
    files[entry.name] = new Uint8Array(await new Blob(pieces).arrayBuffer());
  }
  const stored = zipSync(files, { level: 0 });
  return stored.buffer.slice(stored.byteOffset, stored.byteOffset + stored.byteLength);
}

/** A cell that is a number, as the sheet's XML spells it. */
type NumberCell = { readonly digits: string };

/** @param value what the library makes of a cell: text, number, boolean, Date or null */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return dateText(value.getTime());
  if (typeof value === 'boolean') return String(value);
  return isNumberCell(value) ? numberText(value.digits) : '';
}

function isNumberCell(value: unknown): value is NumberCell {
  return typeof value === 'object' && value !== null && 'digits' in value;
}

/** Digits of sixteen and more are noise of binary fractions, except in whole numbers (ids). */
function numberText(text: string): string {
  if (/^-?\d+$/.test(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const rounded = String(Number(number.toPrecision(15)));
  return rounded.includes('e') ? number.toFixed(10).replace(/\.?0+$/, '') : rounded;
}

/** First day of 1901: cells before it are times of day, which spreadsheets count from 1900 on. */
const TIMES_END = Date.UTC(1901, 0, 1);

function dateText(ms: number): string {
  // A spreadsheet's moments are binary fractions of days.
  const seconds = Math.round(ms / 1000);
  const day = Math.floor((seconds * 1000) / MS_PER_DAY);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  if (ms < TIMES_END) return time;
  const date = isoDateOfCivilDay(day);
  return time === '00:00:00' ? date : `${date} ${time}`;
}
