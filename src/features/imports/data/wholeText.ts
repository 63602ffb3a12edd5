import type { DetectedEncoding } from '../../../shared/domain/cells/detectEncoding.ts';
import { Utf8Chunks } from '../../../shared/data/text/utf8Chunks.ts';
import { ImportStop } from './importStop.ts';
import type { OpenedFile } from './openFile.ts';
import { cancelPoint, throwIfAborted, type OpenHooks } from './tableSource.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

/** What is read whole takes some ten times its size in memory. */
export const MOST_WHOLE_BYTES = 200 * 2 ** 20;

/**
 * All the text of a file, to be taken apart next; U+FFFD for what is none.
 * @throws ImportStop 'documentTooLarge' beyond `MOST_WHOLE_BYTES` (unpacked), or 'cancelled'
 */
export async function wholeText(
  file: Bytes,
  encoding: DetectedEncoding,
  hooks: OpenHooks,
): Promise<string> {
  const utf8 = new Utf8Chunks(encoding);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of file.chunks((done) => hooks.progress(done, file.size))) {
    throwIfAborted(hooks);
    length += chunk.length;
    if (length > MOST_WHOLE_BYTES) {
      throw new ImportStop('documentTooLarge', { most: MOST_WHOLE_BYTES });
    }
    parts.push(decoder.decode(utf8.next(chunk, false), { stream: true }));
  }
  parts.push(decoder.decode(utf8.next(new Uint8Array(0), true)));
  hooks.arranging();
  await cancelPoint(hooks);
  return parts.join('');
}
