import {
  TRANSCRIPT_COLUMNS,
  transcriptRow,
  type DocumentTable,
} from '../documents/documentTable.ts';
import { textFingerprint } from '../values/textFingerprint.ts';
import type { ChatMessage } from './chatLines.ts';
import type { ChatReading } from './chatReading.ts';
import { chatTimes } from './chatTimes.ts';

/** QQ's own messages come from this name or number. */
const SYSTEM = /^系统消息(?:\(10000\))?$|\(10000\)$/u;

/**
 * Messages of chats as a table. A file is one conversation, or one for each head 消息对象. Its id tells with
 * whom, or where nothing says so who begins it and how: a longer copy of the same chat replaces the
 * shorter one. Who is the desk, the messages do not say.
 */
export function chatMessagesTable(
  messages: readonly ChatMessage[],
  known: Pick<ChatReading, 'year' | 'start'>,
  origin: 'qqText' | 'qqMht' | 'chatText',
): DocumentTable {
  const times = chatTimes(messages, known);
  const ids = conversationIds(messages);
  const rows = messages.map((message, i) =>
    transcriptRow(
      {
        conversation: ids.get(message.partner) ?? '',
        at: message.unread ?? times[i] ?? '',
        role: SYSTEM.test(message.name) ? 'system' : '',
        author: message.name,
        channel: origin === 'chatText' ? '' : 'QQ',
        body: message.body,
      },
      message.line,
    ),
  );
  // Also where no time is known yet: the columns stay, whatever is said of year and start.
  return { origin, columns: TRANSCRIPT_COLUMNS, rows };
}

function conversationIds(messages: readonly ChatMessage[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { partner, name, time, body } of messages) {
    if (ids.has(partner)) continue;
    const clock = [time.month, time.day, time.hours, time.minutes, time.seconds].join(' ');
    ids.set(partner, partner === '' ? `chat-${textFingerprint(name, clock, body)}` : partner);
  }
  return ids;
}
