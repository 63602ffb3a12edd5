import { Gunzip } from 'fflate';
import { blobChunks } from './blobChunks.ts';
import { Crc32 } from './crc32.ts';
import { ImportStop } from './importStop.ts';
import type { UnpackLimit } from './unpackLimit.ts';

/** Deflate makes at most 1,032 bytes of one: so small a bite cannot fill the memory. */
export const BITE = 1 << 16;
/** CRC-32 and length, at the end of each member (RFC 1952). */
const TRAILER = 8;

/**
 * Unpacks a gzip file (of one or several members) and checks what comes out against the sums that
 * the file holds, so that damage never passes as data.
 * @throws ImportStop 'damagedArchive' or 'unpackedTooLarge'
 */
export async function* gunzippedChunks(
  blob: Blob,
  limit: UnpackLimit,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let sum = new Crc32();
  let length = 0;
  let recent = new Uint8Array(0);
  let recentFrom = 0;
  const check = (end: number) => {
    const trailer = recent.subarray(end - TRAILER - recentFrom, end - recentFrom);
    if (trailer.length < TRAILER) throw damaged('cut off');
    const view = new DataView(trailer.buffer, trailer.byteOffset, TRAILER);
    if (view.getUint32(0, true) !== sum.value) throw damaged('checksum');
    if (view.getUint32(4, true) !== length % 2 ** 32) throw damaged('length');
    sum = new Crc32();
    length = 0;
  };
  const gunzip = new Gunzip((piece) => {
    limit.unpacked(piece.length);
    sum.add(piece);
    length += piece.length;
    if (piece.length > 0) pieces.push(piece);
  });
  gunzip.onmember = check;

  let done = 0;
  for await (const chunk of blobChunks(blob, onRead)) {
    for (let at = 0; at < chunk.length; at += BITE) {
      const bite = chunk.subarray(at, at + BITE);
      // The bite before this one too, because a trailer may lie across both.
      const kept = recent.subarray(-BITE);
      recentFrom = done - kept.length;
      recent = joined(kept, bite);
      done += bite.length;
      limit.packed(bite.length);
      try {
        gunzip.push(bite, done === blob.size);
      } catch (error) {
        throw error instanceof ImportStop ? error : damaged(String(error));
      }
      yield* pieces;
      pieces = [];
    }
  }
  check(done);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function damaged(cause: string): ImportStop {
  return new ImportStop('damagedArchive', { cause });
}
