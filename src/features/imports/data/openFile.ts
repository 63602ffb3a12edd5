import type { Inspection } from '../domain/importTypes.ts';
import { blobChunks } from './blobChunks.ts';
import { gunzippedChunks } from './gunzippedChunks.ts';
import { ImportStop } from './importStop.ts';
import { UnpackLimit } from './unpackLimit.ts';
import { zipDirectory, type ZipEntry } from './zipDirectory.ts';
import { zipEntryChunks } from './zipEntryChunks.ts';

/** A file that was chosen, with its packing taken care of; can be read any number of times. */
export type OpenedFile = {
  readonly packing: Inspection['packing'];
  readonly innerName: string | null;
  readonly content:
    | {
        readonly type: 'bytes';
        /** Packed bytes that there are to read, for progress. */
        readonly size: number;
        /** @param onRead told how many packed bytes have been read */
        readonly chunks: (onRead?: (bytes: number) => void) => AsyncGenerator<Uint8Array>;
      }
    | { readonly type: 'xlsx'; readonly blob: Blob };
};

const TABLE_NAME = /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|eml|mbox|mht)$/i;
const XLSX_NAME = /\.xlsx$/i;
/** A spreadsheet inside an archive is unpacked into memory. */
const MOST_INNER_BYTES = 2 ** 29;

/**
 * Looks into a file for what it is packed in, by content.
 * @throws ImportStop 'emptyFile', 'damagedArchive', 'archiveHasNoTable' or 'unpackedTooLarge'
 */
export async function openFile(blob: Blob): Promise<OpenedFile> {
  if (blob.size === 0) throw new ImportStop('emptyFile');
  const magic = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  if (magic[0] === 0x1f && magic[1] === 0x8b) return gzipFile(blob);
  // 'PK' and the sign of a first entry, or of the directory of an archive without any.
  if (magic[0] === 0x50 && magic[1] === 0x4b && (magic[2] === 3 || magic[2] === 5)) {
    return zipFile(blob);
  }
  const chunks = (onRead?: (bytes: number) => void) => blobChunks(blob, onRead);
  const content = { type: 'bytes', size: blob.size, chunks } as const;
  return { packing: 'none', innerName: null, content };
}

function gzipFile(blob: Blob): OpenedFile {
  const chunks = (onRead?: (bytes: number) => void) =>
    gunzippedChunks(blob, new UnpackLimit(), onRead);
  const content = { type: 'bytes', size: blob.size, chunks } as const;
  return { packing: 'gzip', innerName: null, content };
}

async function zipFile(blob: Blob): Promise<OpenedFile> {
  const entries = await zipDirectory(blob);
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) {
    return { packing: 'none', innerName: null, content: { type: 'xlsx', blob } };
  }
  const entry = tableEntry(entries);
  if (!entry) {
    const names = entries.slice(0, 5).map(({ name }) => name);
    throw new ImportStop('archiveHasNoTable', { entries: names.join(', ') });
  }
  const inner = { packing: 'zip', innerName: entry.name } as const;
  if (XLSX_NAME.test(entry.name)) {
    const parts: BlobPart[] = [];
    const limit = new UnpackLimit(MOST_INNER_BYTES);
    for await (const piece of zipEntryChunks(blob, entry, limit)) parts.push(piece.slice());
    return { ...inner, content: { type: 'xlsx', blob: new Blob(parts) } };
  }
  const chunks = (onRead?: (bytes: number) => void) =>
    zipEntryChunks(blob, entry, new UnpackLimit(), onRead);
  return { ...inner, content: { type: 'bytes', size: entry.packedSize, chunks } };
}

/** The first file that looks like a table; what the Finder and hidden folders add is passed over. */
function tableEntry(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find(
    ({ name, size }) =>
      size > 0 && TABLE_NAME.test(name) && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name),
  );
}
