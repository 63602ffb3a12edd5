import type { DocumentTable } from '../documents/documentTable.ts';
import { chatLines } from './chatLines.ts';
import { chatMessagesTable } from './chatMessagesTable.ts';
import type { ChatReading } from './chatReading.ts';
import { CHAT_TEMPLATES } from './chatTemplate.ts';

/** A chat as text, as a table of messages. */
export function chatTable(text: string, reading: ChatReading): DocumentTable {
  const isQq = reading.template === CHAT_TEMPLATES.qq;
  const messages = chatLines(text, reading.template);
  return chatMessagesTable(messages, reading, isQq ? 'qqText' : 'chatText');
}
