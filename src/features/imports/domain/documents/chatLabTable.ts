import { jsonAt, jsonObjects, jsonText, type JsonObject } from '../cells/jsonValue.ts';
import { TRANSCRIPT_COLUMNS, transcriptRow, type DocumentTable } from './documentTable.ts';
import { readRow } from './readRow.ts';

/** From this type on, messages are those of the platform (80 system, 81 recalled); 99 is any other. */
const SYSTEM_TYPES: ReadonlySet<string> = new Set(['80', '81']);

/** What stands for a message without text, by its type. */
const KINDS: Readonly<Record<string, string>> = {
  1: '[图片]',
  2: '[语音]',
  3: '[视频]',
  4: '[文件]',
  5: '[表情]',
  7: '[链接]',
  8: '[位置]',
  20: '[红包]',
  21: '[转账]',
  22: '[拍一拍]',
  23: '[通话]',
  24: '[分享]',
  26: '[转发]',
  27: '[名片]',
};

/**
 * A chat in ChatLab's format (0.0.2; https://chatlab.fun), as one JSON document or as JSON lines: one
 * conversation, called by the group's number, or else by platform and name, so that a longer copy of the
 * same chat replaces the shorter one. Who is the desk and who a customer, it does not say.
 *
 * @returns undefined where it is none
 */
export function chatLabTable(value: unknown): DocumentTable | undefined {
  const header = jsonAt(value, 'chatlab');
  if (header === undefined) return undefined;
  const meta = jsonAt(value, 'meta');
  const platform = jsonText(jsonAt(meta, 'platform'));
  const name = jsonText(jsonAt(meta, 'groupId')) || jsonText(jsonAt(meta, 'name'));
  const conversation = [platform, name].filter((part) => part !== '').join(':') || 'chatlab';
  const rows = (jsonObjects(jsonAt(value, 'messages')) ?? []).flatMap((message, i) =>
    readRow(message, i + 1, () => [
      transcriptRow(
        {
          conversation,
          message: jsonText(message['platformMessageId']),
          at: jsonText(message['timestamp']),
          role: SYSTEM_TYPES.has(jsonText(message['type'])) ? 'system' : '',
          author: authorOf(message),
          channel: platform,
          body: jsonText(message['content']) || (KINDS[jsonText(message['type'])] ?? ''),
        },
        i + 1,
      ),
    ]),
  );
  return { origin: 'chatLab', columns: TRANSCRIPT_COLUMNS, rows };
}

/** The account, because the nickname in a group changes. */
function authorOf(message: JsonObject): string {
  return jsonText(message['accountName']) || jsonText(message['sender']);
}
