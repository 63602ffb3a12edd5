import type { DetectedEncoding } from '../../../shared/domain/cells/detectEncoding.ts';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import { chatTable } from '../domain/chat/chatTable.ts';
import { documentSource } from './documentSource.ts';
import type { OpenedFile } from './openFile.ts';
import { cancelPoint, type ChatText, type OpenHooks, type TableSource } from './tableSource.ts';
import { wholeText } from './wholeText.ts';

type Bytes = Extract<OpenedFile['content'], { type: 'bytes' }>;

/** Characters of the beginning that are shown while a template is chosen. */
const SAMPLE = 4000;

/**
 * A text that may be read as a chat, or as a table.
 *
 * @param start the beginning of it
 * @param asTable throws ImportStop where the text is no table either
 */
export function chatText(
  file: Bytes,
  encoding: DetectedEncoding,
  start: string,
  asTable: () => TableSource,
): ChatText {
  const readAs = async (reading: ChatReading | null, hooks: OpenHooks): Promise<TableSource> => {
    if (reading === null) return { ...asTable(), chat: text };
    const table = chatTable(await wholeText(file, encoding, hooks), reading);
    await cancelPoint(hooks);
    const source = documentSource(table, { type: 'chat', encoding: encoding.encoding });
    return { ...source, chat: { ...text, reading } };
  };
  const text: ChatText = { sample: start.slice(0, SAMPLE), reading: null, readAs };
  return text;
}
