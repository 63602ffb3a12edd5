import { code, factTable, flag, instant, text } from './factColumns.ts';

/** What was said in chats, e-mails, calls and groups, one message a row. */
export const messages = factTable({
  name: 'messages',
  document: 'conversation',
  rowsPerDocument: 'many',
  columns: {
    conversation: code('messages.conversation'),
    /** The file's own number of it. */
    message: text,
    at: instant,
    /** Place in `MESSAGE_ROLES`. */
    role: flag,
    /** Who wrote it, as the file names them: a name, an account, a number. */
    author: code('customers.name'),
    /** Whose conversation it is. */
    customer: code('customers.customer'),
    channel: code('messages.channel'),
    product: code('products.product'),
    order: code('orderLines.order'),
    body: text,
  },
});

/** What a desk knows of a conversation beside its messages. */
export const conversations = factTable({
  name: 'conversations',
  document: 'conversation',
  rowsPerDocument: 'one',
  columns: {
    conversation: code('messages.conversation'),
    subject: text,
    channel: code('messages.channel'),
    /** Place in `CONVERSATION_STATES`, when the file was made. */
    state: flag,
    priority: code('conversations.priority'),
    customer: code('customers.customer'),
    /** Whose it is on the desk's side, as its files name them. */
    assignee: code('customers.name'),
    createdAt: instant,
    /** When it was last solved or closed. */
    solvedAt: instant,
    /** What the customer gave, 1 to 5; 0 where there is none. */
    rating: flag,
    /** What the customer wrote with it. */
    comment: text,
    /** All of them joined by ", ". */
    tags: code('conversations.tags'),
    product: code('products.product'),
    order: code('orderLines.order'),
  },
});

/** Who the authors of messages are, where they are numbers or accounts in the messages. */
export const authors = factTable({
  name: 'authors',
  document: 'author',
  rowsPerDocument: 'one',
  columns: {
    /** As messages name them. */
    author: code('customers.name'),
    name: code('customers.name'),
    email: code('customers.email'),
    /** Place in `MESSAGE_ROLES`. */
    role: flag,
  },
});

/**
 * Who speaks in a message; a note is seen by the desk alone. The place in this list is stored: new
 * ones go to the end.
 */
export const MESSAGE_ROLES = ['unknown', 'customer', 'agent', 'bot', 'system', 'note'] as const;
export type MessageRole = (typeof MESSAGE_ROLES)[number];

/** How far a conversation is; its place in this list is stored. */
export const CONVERSATION_STATES = [
  'unknown',
  'open',
  'pending',
  'hold',
  'solved',
  'closed',
] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];
