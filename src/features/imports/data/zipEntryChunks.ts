import { Inflate } from 'fflate';
import { blobChunks } from './blobChunks.ts';
import { Crc32 } from './crc32.ts';
import { BITE } from './gunzippedChunks.ts';
import { ImportStop } from './importStop.ts';
import type { UnpackLimit } from './unpackLimit.ts';
import { entryStart, type ZipEntry } from './zipDirectory.ts';

const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one file of a zip archive and checks it against the directory's sums.
 * @throws ImportStop 'damagedArchive' (also for encrypted entries) or 'unpackedTooLarge'
 */
export async function* zipEntryChunks(
  blob: Blob,
  entry: ZipEntry,
  limit: UnpackLimit,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new ImportStop('damagedArchive', { cause: 'encrypted' });
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new ImportStop('damagedArchive', { cause: `method ${entry.method}` });
  }
  const start = await entryStart(blob, entry);
  const packed = blob.slice(start, start + entry.packedSize);
  const sum = new Crc32();
  let length = 0;
  for await (const piece of piecesOf(packed, entry, limit, onRead)) {
    limit.unpacked(piece.length);
    sum.add(piece);
    length += piece.length;
    yield piece;
  }
  if (length !== entry.size) throw new ImportStop('damagedArchive', { cause: 'length' });
  if (sum.value !== entry.crc) throw new ImportStop('damagedArchive', { cause: 'checksum' });
}

async function* piecesOf(
  packed: Blob,
  entry: ZipEntry,
  limit: UnpackLimit,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let done = 0;
  for await (const chunk of blobChunks(packed, onRead)) {
    if (entry.method === STORED) {
      limit.packed(chunk.length);
      yield chunk;
      continue;
    }
    for (let at = 0; at < chunk.length; at += BITE) {
      const bite = chunk.subarray(at, at + BITE);
      done += bite.length;
      limit.packed(bite.length);
      try {
        inflate.push(bite, done === packed.size);
      } catch (error) {
        throw new ImportStop('damagedArchive', { cause: String(error) });
      }
      yield* pieces;
      pieces = [];
    }
  }
}
