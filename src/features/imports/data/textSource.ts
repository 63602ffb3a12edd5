import { CsvTokenizer } from '../../../shared/domain/cells/csvTokenizer.ts';
import { ROW_FLAG, type CellBatch } from '../../../shared/domain/cells/cellBatch.ts';
import { detectDelimiter } from '../../../shared/domain/cells/detectDelimiter.ts';
import {
  detectEncoding,
  type DetectedEncoding,
} from '../../../shared/domain/cells/detectEncoding.ts';
import { flagUndecodable } from '../../../shared/domain/cells/flagUndecodable.ts';
import { isJdRow, JD_COLUMNS } from '../domain/formats/jdChat.ts';
import { jsonHead } from '../domain/cells/jsonHead.ts';
import { mailKind } from '../domain/mail/mailKind.ts';
import { JsonLines } from '../domain/cells/jsonLines.ts';
import { rowTexts } from '../../../shared/domain/cells/rowTexts.ts';
import { withoutFirstRow } from '../../../shared/domain/cells/withoutFirstRow.ts';
import { guessChat } from '../domain/chat/guessChat.ts';
import type { ChatTemplate } from '../domain/chat/chatTemplate.ts';
import { isQqMht } from '../domain/chat/qqMht.ts';
import { binaryType } from './binaryType.ts';
import { chatText } from './chatSource.ts';
import { ImportStop } from './importStop.ts';
import { jsonSource } from './jsonSource.ts';
import { mailSource } from './mailSource.ts';
import type { OpenedFile } from './openFile.ts';
import { qqMhtSource } from './qqMhtSource.ts';
import { textOf } from './platformText.ts';
import {
  columnNames,
  HEAD_BYTES,
  HEAD_ROWS,
  throwIfAborted,
  type OpenHooks,
  type ReadHooks,
  type TableSource,
} from './tableSource.ts';
import { Utf8Chunks } from '../../../shared/data/text/utf8Chunks.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

/** E-mails may be in any encoding, each part in its own; their headers are ASCII. */
const latin1 = new TextDecoder('latin1');

/** What cuts text into rows; a new one for each time that the file is read. */
type Tokenizer = {
  read(chunk: Uint8Array, last: boolean, each: (batch: CellBatch) => void): void;
};

/**
 * A text file (delimited, JSON lines, a JSON document, e-mails, a chat) as a table.
 * @param template by which the shop's last chat was read
 * @throws ImportStop 'emptyFile', 'binaryFile', 'headerOnly', 'documentTooLarge', 'nothingReadable' or
 *   'cancelled'
 */
export async function textSource(
  file: Bytes,
  template: ChatTemplate | undefined,
  hooks: OpenHooks,
): Promise<TableSource> {
  const { bytes, whole } = await beginning(file);
  const binary = binaryType(bytes);
  if (binary !== undefined) throw new ImportStop('binaryFile', { type: binary });
  const head = latin1.decode(bytes);
  if (isQqMht(head)) return qqMhtSource(file, head, hooks);
  const mail = mailKind(head);
  if (mail) return mailSource(file, mail, hooks);
  const encoding = detectEncoding(bytes, whole);
  if (!encoding) throw new ImportStop('binaryFile', { type: '' });
  const text = new Utf8Chunks(encoding).next(bytes, whole);
  if (textOf(text, 0, Math.min(text.length, 1 << 16)).trim() === '')
    throw new ImportStop('emptyFile');
  const start = textOf(text, 0, text.length);
  return (
    (await jsonSource(file, encoding, start, whole, hooks)) ??
    linesSource(file, encoding, text, whole) ??
    (await chatOrTable(file, encoding, text, whole, template, hooks))
  );
}

async function chatOrTable(
  file: Bytes,
  encoding: DetectedEncoding,
  text: Uint8Array,
  whole: boolean,
  known: ChatTemplate | undefined,
  hooks: OpenHooks,
): Promise<TableSource> {
  const start = textOf(text, 0, text.length);
  const asTable = () => delimitedSource(file, encoding, text, whole);
  const chat = chatText(file, encoding, start, asTable);
  const template = guessChat(start, known);
  return chat.readAs(template === undefined ? null : { template, year: null, start: null }, hooks);
}

function linesSource(
  file: Bytes,
  encoding: DetectedEncoding,
  text: Uint8Array,
  whole: boolean,
): TableSource | undefined {
  const start = textOf(text, 0, Math.min(text.length, 200)).trimStart();
  if (!start.startsWith('{')) return undefined;
  const columns = jsonHead(textOf(text, 0, text.length), whole);
  if (!columns) return undefined;
  const rows: string[][] = [];
  new JsonLines(columns, textOf).read(text, whole, (batch) => addRows(rows, batch));
  return {
    shape: { type: 'jsonl', encoding: encoding.encoding },
    columns,
    head: { shape: 'jsonl', headers: columns, rows },
    read: (each, hooks) => {
      const tokenizer = new JsonLines(columns, textOf);
      return readAll(file, encoding, tokenizer, each, hooks);
    },
  };
}

function delimitedSource(
  file: Bytes,
  encoding: DetectedEncoding,
  text: Uint8Array,
  whole: boolean,
): TableSource {
  const { delimiter, columns: count } = detectDelimiter(text, whole);
  const rows: string[][] = [];
  const headers: string[][] = [];
  let rowCount = 0;
  new CsvTokenizer(delimiter, count).read(text, whole, (batch) => {
    rowCount += batch.rows;
    const isFirst = headers.length === 0;
    if (isFirst) headers.push(rowTexts(batch, 0, textOf));
    addRows(rows, isFirst && !isJdRow(headers[0] ?? []) ? withoutFirstRow(batch) : batch);
  });
  const headless = isJdRow(headers[0] ?? []);
  const header = headless ? [...JD_COLUMNS] : headers[0];
  if (!header) throw new ImportStop('nothingReadable', { cause: 'no header' });
  if (rowCount === 1 && whole && !headless)
    throw new ImportStop('headerOnly', { columns: header.length });
  const columns = columnNames(header);
  const needed = header.findLastIndex((name) => name !== '') + 1;
  return {
    shape: { type: 'delimited', encoding: encoding.encoding, delimiter },
    columns,
    head: { shape: 'delimited', headers: header, rows },
    read: (each, hooks) => {
      let isFirst = !headless;
      const tokenizer = new CsvTokenizer(delimiter, count, needed);
      const belowHeader = (batch: CellBatch) => {
        each(isFirst ? withoutFirstRow(batch) : batch);
        isFirst = false;
      };
      return readAll(file, encoding, tokenizer, belowHeader, hooks);
    },
  };
}

async function readAll(
  file: Bytes,
  encoding: DetectedEncoding,
  tokenizer: Tokenizer,
  each: (batch: CellBatch) => void,
  hooks: ReadHooks,
): Promise<void> {
  const utf8 = new Utf8Chunks(encoding);
  const checked = (batch: CellBatch) => {
    flagUndecodable(batch, utf8.replaces);
    each(batch);
  };
  for await (const chunk of file.chunks((done) => hooks.progress(done, file.size))) {
    throwIfAborted(hooks);
    tokenizer.read(utf8.next(chunk, false), false, checked);
  }
  tokenizer.read(utf8.next(new Uint8Array(0), true), true, checked);
}

/** The first unpacked bytes, and whether they are all there are. */
async function beginning(file: Bytes): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const bytes = new Uint8Array(HEAD_BYTES);
  let length = 0;
  for await (const chunk of file.chunks()) {
    const room = HEAD_BYTES - length;
    bytes.set(chunk.subarray(0, room), length);
    length += Math.min(room, chunk.length);
    if (chunk.length > room) return { bytes, whole: false };
  }
  return { bytes: bytes.subarray(0, length), whole: true };
}

function addRows(rows: string[][], batch: CellBatch): void {
  for (let row = 0; row < batch.rows && rows.length < HEAD_ROWS; row++) {
    if (batch.flags[row] === ROW_FLAG.whole) rows.push(rowTexts(batch, row, textOf));
  }
}
