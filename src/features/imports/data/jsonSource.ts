import type { DetectedEncoding } from '../../../shared/domain/cells/detectEncoding.ts';
import { UnreadableJson } from '../domain/cells/jsonValue.ts';
import { chatLabLines } from '../domain/documents/chatLabLines.ts';
import type { DocumentTable } from '../domain/documents/documentTable.ts';
import { jsonTable, singleTable } from '../domain/documents/jsonTable.ts';
import { documentSource } from './documentSource.ts';
import { ImportStop } from './importStop.ts';
import type { OpenedFile } from './openFile.ts';
import { cancelPoint, type OpenHooks, type TableSource } from './tableSource.ts';
import { wholeText } from './wholeText.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

/**
 * A file that is one JSON document, or a chat in ChatLab's JSON lines, as a table. It is read whole.
 *
 * @param start the beginning of its text
 * @returns undefined where it is no such file, but perhaps one of JSON lines
 * @throws ImportStop 'documentTooLarge', 'cancelled', or 'nothingReadable' where it begins as an array and
 *   is broken
 */
export async function jsonSource(
  file: Bytes,
  encoding: DetectedEncoding,
  start: string,
  whole: boolean,
  hooks: OpenHooks,
): Promise<TableSource | undefined> {
  const shape = { type: 'json', encoding: encoding.encoding } as const;
  const opened = start.trimStart();
  const isList = /^\[\s*[[{\]]/.test(opened);
  if (!isList && !opened.startsWith('{')) return undefined;
  const [line = '', next] = opened.split('\n', 2);
  const isLine = !isList && parsed(line) !== undefined;
  if (isLine && line.includes('"chatlab"') && line.includes('"header"')) {
    return documentSource(chatLabLines(await wholeText(file, encoding, hooks)), shape);
  }
  // A file of one line may be a document without line breaks; one of several is JSON lines.
  const isAlone = next === undefined || opened.slice(line.length).trim() === '';
  if (isLine && !(isAlone && whole)) return undefined;
  const value = parsed(await wholeText(file, encoding, hooks));
  await cancelPoint(hooks);
  if (value === undefined) {
    if (isList) throw new ImportStop('nothingReadable', { cause: 'JSON' });
    return undefined;
  }
  const table = tableOf(value, isLine);
  await cancelPoint(hooks);
  return table && documentSource(table, shape);
}

function tableOf(value: unknown, isLine: boolean): DocumentTable | undefined {
  try {
    const table = jsonTable(value);
    if (table || isLine) return table;
    // An empty list, a list of plain values.
    return singleTable(value) ?? { origin: undefined, columns: [], rows: [] };
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    throw new ImportStop('nothingReadable', { cause: error.message });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
