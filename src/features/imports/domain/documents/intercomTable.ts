import {
  isJsonObject,
  jsonAt,
  jsonObjects,
  jsonText,
  type JsonObject,
} from '../cells/jsonValue.ts';
import { htmlToText } from '../mail/htmlToText.ts';
import { transcriptRow, type DocumentTable, type TranscriptMessage } from './documentTable.ts';
import { readRow } from './readRow.ts';
import { transcriptTable } from './transcriptTable.ts';

/** Types of authors who write from outside. */
const OUTSIDE: ReadonlySet<string> = new Set(['user', 'lead', 'contact']);

/**
 * Intercom's own JSON (REST API 2): a conversation with its parts, a list of such, or the answer of a
 * search that holds them. A conversation begins with its `source`; what has no words (an assignment, a
 * closing) is a message of the system. Lists without parts are not read by this: they hold no messages.
 *
 * @returns undefined where it is none of these
 */
export function intercomTable(value: unknown): DocumentTable | undefined {
  const single = isJsonObject(value) && isConversation(value) ? [value] : undefined;
  const conversations = single ?? jsonObjects(jsonAt(value, 'conversations') ?? value);
  if (!conversations?.every(isConversation)) return undefined;
  const rows = conversations.flatMap((conversation, i) =>
    readRow(conversation, i + 1, () =>
      messagesOf(conversation).map((message) => transcriptRow(message, i + 1)),
    ),
  );
  return transcriptTable('intercom', rows);
}

function isConversation(object: JsonObject): boolean {
  return 'id' in object && isJsonObject(object['source']) && partsOf(object) !== undefined;
}

/** Its parts: a list, or one inside the API's own envelope. */
function partsOf(conversation: JsonObject): readonly JsonObject[] | undefined {
  const parts = conversation['conversation_parts'];
  const list: unknown = Array.isArray(parts) ? parts : jsonAt(parts, 'conversation_parts');
  return Array.isArray(list) && list.length === 0 ? [] : jsonObjects(list);
}

function messagesOf(conversation: JsonObject): TranscriptMessage[] {
  const source = conversation['source'];
  const whole = {
    conversation: jsonText(conversation['id'], 'id'),
    customer: customerOf(conversation),
    channel: jsonText(jsonAt(source, 'type')),
  };
  const first = {
    ...whole,
    message: jsonText(jsonAt(source, 'id'), 'source.id'),
    at: jsonText(conversation['created_at']),
    role: jsonText(jsonAt(source, 'author', 'type')),
    author: nameOf(jsonAt(source, 'author')),
    body: [textOf(jsonAt(source, 'subject')), bodyOf(source)]
      .filter((text) => text !== '')
      .join('\n'),
  };
  const parts = (partsOf(conversation) ?? []).map((part) => ({ ...whole, ...partOf(part) }));
  return first.body === '' ? parts : [first, ...parts];
}

/** A reply may come with a closing or a reopening: whatever has words is said by its author. */
function partOf(part: JsonObject): TranscriptMessage {
  const type = jsonText(part['part_type']);
  const body = bodyOf(part);
  return {
    message: jsonText(part['id'], 'conversation_parts.id'),
    at: jsonText(part['created_at']),
    role: body === '' ? 'system' : jsonText(jsonAt(part, 'author', 'type')),
    private: type.startsWith('note') ? 'yes' : 'no',
    author: nameOf(part['author']),
    body: body === '' ? `[${type}]` : body,
  };
}

/** The words, and the names of what is attached, in brackets. */
function bodyOf(object: unknown): string {
  const attached = (jsonObjects(jsonAt(object, 'attachments')) ?? []).map(
    (attachment) => `[${jsonText(attachment['name']) || 'file'}]`,
  );
  return [textOf(jsonAt(object, 'body')), ...attached].filter((text) => text !== '').join('\n');
}

/** Intercom writes words as HTML. */
function textOf(value: unknown): string {
  return htmlToText(jsonText(value)).trim();
}

/** The shop's own number of the contact where Intercom was told it, else a way to reach them. */
function customerOf(conversation: JsonObject): string {
  const contacts = conversation['contacts'];
  const [contact] = jsonObjects(jsonAt(contacts, 'contacts') ?? contacts) ?? [];
  const author = jsonAt(conversation, 'source', 'author');
  const isOutside = OUTSIDE.has(jsonText(jsonAt(author, 'type')));
  return (
    jsonText(jsonAt(contact, 'external_id')) ||
    (isOutside ? jsonText(jsonAt(author, 'email')) : '') ||
    jsonText(jsonAt(contact, 'id'), 'contacts.id')
  );
}

function nameOf(person: unknown): string {
  return (
    jsonText(jsonAt(person, 'name')) ||
    jsonText(jsonAt(person, 'email')) ||
    jsonText(jsonAt(person, 'id'), 'author.id')
  );
}
