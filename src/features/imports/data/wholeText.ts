import type { DetectedEncoding } from '../../../shared/domain/cells/detectEncoding.ts';
import { Utf8Chunks } from '../../../shared/data/text/utf8Chunks.ts';
import { ImportStop } from './importStop.ts';
import type { OpenedFile } from './openFile.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

/** What is read whole takes some ten times its size in memory. */
export const MOST_WHOLE_BYTES = 200 * 2 ** 20;

/**
 * All the text of a file; U+FFFD for what is none.
 * @throws ImportStop 'documentTooLarge' beyond `MOST_WHOLE_BYTES` (unpacked)
 */
export async function wholeText(
  file: Bytes,
  encoding: DetectedEncoding,
  most = MOST_WHOLE_BYTES,
): Promise<string> {
  const utf8 = new Utf8Chunks(encoding);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of file.chunks()) {
    length += chunk.length;
    if (length > most) throw new ImportStop('documentTooLarge', { most });
    parts.push(decoder.decode(utf8.next(chunk, false), { stream: true }));
  }
  parts.push(decoder.decode(utf8.next(new Uint8Array(0), true)));
  return parts.join('');
}
