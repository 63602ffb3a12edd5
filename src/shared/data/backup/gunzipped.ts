import { BackupStop } from './backupFailure.ts';

/**
 * The bytes of a compressed file, in order.
 *
 * @param onRead told how much of the file has been read, in bytes
 * @throws BackupStop 'truncated' where the file ends within the compressed stream, 'damaged' where
 *   that makes no sense, 'unreadable' where the browser cannot read the file
 */
export async function* gunzipped(
  file: Blob,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array, undefined> {
  const { writable, readable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  const feeding = feed(file.stream(), writable.getWriter(), onRead);
  try {
    for (;;) {
      let next: ReadableStreamReadResult<Uint8Array>;
      try {
        next = await reader.read();
      } catch {
        throw new BackupStop((await feeding) ?? 'damaged');
      }
      if (next.done) break;
      yield next.value;
    }
    const failed = await feeding;
    if (failed) throw new BackupStop(failed);
    return undefined;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Feeds the file to the decompressor. Wrong bytes are refused when they are written, missing ones
 * when the end is reached: that tells a damaged file from one that was cut off.
 */
async function feed(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  writer: WritableStreamDefaultWriter<BufferSource>,
  onRead: (bytes: number) => void,
): Promise<'unreadable' | 'truncated' | 'damaged' | null> {
  const reader = source.getReader();
  let bytes = 0;
  for (;;) {
    let next: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;
    try {
      next = await reader.read();
    } catch {
      await writer.abort().catch(() => undefined);
      return 'unreadable';
    }
    try {
      if (next.done) break;
      await writer.write(next.value);
      onRead((bytes += next.value.length));
    } catch {
      await reader.cancel().catch(() => undefined);
      return 'damaged';
    }
  }
  try {
    await writer.close();
    return null;
  } catch {
    return 'truncated';
  }
}
