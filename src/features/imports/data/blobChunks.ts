/** Bytes that are read at once: few round trips to the disk, little memory. */
const CHUNK = 1 << 22;

/**
 * The bytes of a file in chunks. The next chunk is being read while the last one is worked on.
 * @param onRead told how many bytes have been handed out
 */
export async function* blobChunks(
  blob: Blob,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const read = (at: number) => blob.slice(at, at + CHUNK).arrayBuffer();
  let next = read(0);
  for (let at = 0; at < blob.size; at += CHUNK) {
    const chunk = new Uint8Array(await next);
    if (at + CHUNK < blob.size) {
      next = read(at + CHUNK);
      // Where the work on this chunk fails, nobody waits for the next one any more.
      next.catch(() => undefined);
    }
    onRead?.(at + chunk.length);
    yield chunk;
  }
}
