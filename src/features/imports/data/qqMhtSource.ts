import { joinedBytes } from '../../../shared/domain/bytes/joinedBytes.ts';
import { detectEncoding } from '../../../shared/domain/cells/detectEncoding.ts';
import { chatMessagesTable } from '../domain/chat/chatMessagesTable.ts';
import { mhtBoundary, qqMhtMessages } from '../domain/chat/qqMht.ts';
import { blobChunks } from './blobChunks.ts';
import { documentSource } from './documentSource.ts';
import { ImportStop } from './importStop.ts';
import type { OpenedFile } from './openFile.ts';
import { throwIfAborted, type OpenHooks, type TableSource } from './tableSource.ts';
import { MOST_WHOLE_BYTES, wholeText } from './wholeText.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

const LF = 0x0a;

/**
 * A chat as QQ saves it with its pictures (.mht), as a table of messages. The pictures come behind the
 * text, so of most files only the beginning is read.
 *
 * @param start the beginning of it, as Latin-1
 * @throws ImportStop 'documentTooLarge', 'nothingReadable' or 'cancelled'
 */
export async function qqMhtSource(
  file: Bytes,
  start: string,
  hooks: OpenHooks,
): Promise<TableSource> {
  const { bytes, line } = await firstPart(file, `--${mhtBoundary(start) ?? ''}`, hooks);
  const encoding = detectEncoding(bytes, true) ?? {
    encoding: 'utf-8',
    markLength: 0,
    certain: false,
  };
  const part = {
    type: 'bytes',
    size: bytes.length,
    // Read like a file, though it is here.
    chunks: () => blobChunks(new Blob([bytes])),
  } as const;
  const html = await wholeText(part, encoding, { ...hooks, progress: () => undefined });
  const table = chatMessagesTable(qqMhtMessages(html, line), { year: null, start: null }, 'qqMht');
  return documentSource(table, { type: 'chat', encoding: encoding.encoding });
}

/** What stands between the first two marks, without its headers, and the line on which that begins. */
async function firstPart(
  file: Bytes,
  mark: string,
  hooks: OpenHooks,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly line: number }> {
  const sought = new TextEncoder().encode(mark);
  const pieces: Uint8Array[] = [];
  const marks: number[] = [];
  let length = 0;
  let tail = new Uint8Array(0);
  for await (const chunk of file.chunks((done) => hooks.progress(done, file.size))) {
    throwIfAborted(hooks);
    const seen = joinedBytes([tail, chunk]);
    for (let at = place(seen, sought, 0); at >= 0; at = place(seen, sought, at + 1)) {
      marks.push(length - tail.length + at);
    }
    pieces.push(chunk.slice());
    length += chunk.length;
    if (marks.length > 1) break;
    if (length > MOST_WHOLE_BYTES) {
      throw new ImportStop('documentTooLarge', { most: MOST_WHOLE_BYTES });
    }
    // A mark may begin in one chunk and end in the next.
    tail = seen.slice(Math.max(0, seen.length - sought.length + 1));
  }
  const all = joinedBytes(pieces);
  const [from = 0, to = length] = marks;
  const begin = afterBlankLine(all, from + sought.length);
  let line = 1;
  for (let at = 0; at < begin; at++) if (all[at] === LF) line++;
  return { bytes: all.slice(begin, to), line };
}

function place(bytes: Uint8Array, sought: Uint8Array, from: number): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + sought.length > bytes.length) return -1;
    if (sought.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}

/** Behind the headers of a part; its beginning where there is no blank line. */
function afterBlankLine(bytes: Uint8Array, from: number): number {
  const CR = 0x0d;
  let lineStart = bytes.indexOf(LF, from) + 1;
  while (lineStart > 0) {
    const end = bytes.indexOf(LF, lineStart);
    if (end < 0) break;
    if (end === lineStart || (end === lineStart + 1 && bytes[lineStart] === CR)) return end + 1;
    lineStart = end + 1;
  }
  return from;
}
