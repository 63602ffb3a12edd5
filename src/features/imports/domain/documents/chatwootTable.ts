import {
  isJsonObject,
  jsonAt,
  jsonObjects,
  jsonText,
  type JsonObject,
} from '../cells/jsonValue.ts';
import { TARGET_FIELDS } from '../importFields.ts';
import {
  TRANSCRIPT_COLUMNS,
  transcriptRow,
  type DocumentTable,
  type TranscriptMessage,
} from './documentTable.ts';
import { readRow } from './readRow.ts';

/**
 * Chatwoot's own JSON (application API, Chatwoot 4): the payload of `…/messages`, a list of messages, or
 * the payload of `…/conversations`. A list of conversations comes with the last message of each at most:
 * where none has more, it is read as what the desk knows of conversations, else as their messages.
 *
 * @returns undefined where it is none of these
 */
export function chatwootTable(value: unknown): DocumentTable | undefined {
  const payload = jsonObjects(
    jsonAt(value, 'data', 'payload') ?? jsonAt(value, 'payload') ?? value,
  );
  if (!payload) return undefined;
  if (payload.every(isMessage)) {
    return messagesTable([{ conversation: { meta: jsonAt(value, 'meta') }, messages: payload }]);
  }
  if (!payload.every(isConversation)) return undefined;
  const held = payload.map((conversation) => ({
    conversation,
    messages: jsonObjects(conversation['messages']) ?? [],
  }));
  return held.some(({ messages }) => messages.length > 1)
    ? messagesTable(held)
    : conversationsTable(payload);
}

function isMessage(object: JsonObject): boolean {
  return 'message_type' in object && 'conversation_id' in object && 'content' in object;
}

function isConversation(object: JsonObject): boolean {
  return 'id' in object && 'inbox_id' in object && isJsonObject(object['meta']);
}

type Held = { readonly conversation: JsonObject; readonly messages: readonly JsonObject[] };

function messagesTable(held: readonly Held[]): DocumentTable {
  const rows: DocumentTable['rows'][number][] = [];
  for (const { conversation, messages } of held) {
    // Of whom a list of messages does not say, the one who wrote from outside is the customer.
    const contacts = messages
      .filter((message) => message['message_type'] === 0)
      .map((message) => message['sender']);
    const [customer] = [...metaContacts(conversation), ...contacts]
      .map(contactKey)
      .filter((key) => key !== '');
    // A list of messages may be of several conversations: then nobody is everybody's customer.
    const isAlone = new Set(messages.map((message) => message['conversation_id'])).size === 1;
    for (const message of messages) {
      const line = rows.length + 1;
      const read = () => [
        transcriptRow(
          {
            ...messageOf(message),
            ...(isAlone && customer !== undefined ? { customer } : {}),
            channel: channelOf(conversation),
          },
          line,
        ),
      ];
      rows.push(...readRow(message, line, read));
    }
  }
  return { origin: 'chatwoot', columns: TRANSCRIPT_COLUMNS, rows };
}

function messageOf(message: JsonObject): TranscriptMessage {
  const sender = message['sender'];
  const type = jsonText(message['message_type']);
  const isBot = jsonText(jsonAt(sender, 'type')) === 'agent_bot';
  return {
    conversation: jsonText(message['conversation_id'], 'conversation_id'),
    message: jsonText(message['id'], 'id'),
    at: jsonText(message['created_at']),
    role: isBot ? 'bot' : type,
    private: jsonText(message['private']),
    author: nameOf(sender),
    body: [jsonText(message['content']), ...attachmentNames(message)]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

function attachmentNames(message: JsonObject): string[] {
  return (jsonObjects(message['attachments']) ?? []).map((attachment) => {
    const address = jsonText(attachment['data_url']);
    const name = jsonText(attachment['file_name']) || (address.split('/').at(-1) ?? '');
    return `[${jsonText(attachment['file_type']) || 'file'}${name === '' ? '' : `: ${name}`}]`;
  });
}

function conversationsTable(conversations: readonly JsonObject[]): DocumentTable {
  const columns = TARGET_FIELDS.conversations;
  const rows = conversations.flatMap((conversation, i) =>
    readRow(conversation, i + 1, () => {
      const meta = conversation['meta'];
      const values: Partial<Record<(typeof columns)[number], string>> = {
        conversation: jsonText(conversation['id'], 'id'),
        subject: jsonText(jsonAt(conversation, 'additional_attributes', 'mail_subject')),
        channel: channelOf(conversation),
        status: jsonText(conversation['status']),
        priority: jsonText(conversation['priority']),
        customer: contactKey(jsonAt(meta, 'sender')),
        assignee: nameOf(jsonAt(meta, 'assignee')),
        createdAt: jsonText(conversation['created_at'] ?? conversation['timestamp']),
        tags: jsonText(conversation['labels']).replaceAll(' > ', ', '),
      };
      return [{ cells: columns.map((column) => values[column] ?? ''), line: i + 1 }];
    }),
  );
  return { origin: 'chatwootConversations', columns, rows };
}

function metaContacts(conversation: JsonObject): unknown[] {
  const meta = conversation['meta'];
  return [jsonAt(meta, 'sender'), jsonAt(meta, 'contact')];
}

/** The shop's own number of a contact where Chatwoot was told it, else a way to reach them. */
function contactKey(contact: unknown): string {
  const [first] = ['identifier', 'email', 'phone_number', 'id']
    .map((key) => jsonText(jsonAt(contact, key)))
    .filter((key) => key !== '');
  return first ?? '';
}

function nameOf(person: unknown): string {
  return (
    jsonText(jsonAt(person, 'name')) ||
    jsonText(jsonAt(person, 'available_name')) ||
    jsonText(jsonAt(person, 'email'))
  );
}

/** 'Channel::WebWidget' is WebWidget. */
function channelOf(conversation: JsonObject): string {
  return jsonText(jsonAt(conversation, 'meta', 'channel')).replace(/^Channel::/, '');
}
