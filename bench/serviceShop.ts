import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import {
  MESSAGE_ROLES,
  messages,
  type MessageRole,
} from '../src/shared/domain/facts/serviceTables.ts';
import { isChinese, messageTexts } from './generatedMessages.ts';

/** Messages of each conversation. */
export const OF_CONVERSATION = 10;
const MESSAGES_AN_IMPORT = 250_000;
const FIRST = Date.UTC(2024, 0, 1);
const BETWEEN_CONVERSATIONS = 600_000;
const BETWEEN_MESSAGES = 45_000;
const AGENTS = 40;

export type ServiceShop = {
  readonly id: string;
  readonly database: string;
  /** UTF-16 units of all messages. */
  readonly units: number;
};

/** When a message is written, epoch ms, and by whom. */
export type Said = { readonly at: number; readonly role: MessageRole };

/**
 * A shop with conversations of ten messages, written as imports write them.
 * @param saidIn the ten of a conversation, by default by turns and 45 seconds apart
 */
export async function serviceShop(
  conversations: number,
  saidIn: (conversation: number) => readonly Said[] = byTurns,
): Promise<ServiceShop> {
  const { id } = await createWorkspace(
    { name: 'Bench', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
    Date.now(),
  );
  const db = new WorkspaceDb(databaseOf(id));
  const all = conversations * OF_CONVERSATION;
  let units = 0;
  for (let from = 0; from < all; from += MESSAGES_AN_IMPORT) {
    units += await importMessages(db, from, Math.min(all, from + MESSAGES_AN_IMPORT), saidIn);
  }
  db.close();
  return { id, database: databaseOf(id), units };
}

async function importMessages(
  db: WorkspaceDb,
  from: number,
  to: number,
  saidIn: (conversation: number) => readonly Said[],
): Promise<number> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(messages);
  const textOf = messageTexts();
  let units = 0;
  let said: readonly Said[] = [];
  for (let message = from; message < to; message++) {
    const conversation = Math.floor(message / OF_CONVERSATION);
    const place = message % OF_CONVERSATION;
    if (place === 0) said = saidIn(conversation);
    const { at, role } = said[place] ?? { at: NaN, role: 'unknown' };
    const customer = customerOf(conversation);
    const body = textOf(message, isChinese(conversation));
    units += body.length;
    columns.conversation.push(code('messages.conversation', conversationId(conversation)));
    columns.at.push(at);
    columns.role.push(MESSAGE_ROLES.indexOf(role));
    columns.author.push(code('customers.name', authorOf(role, conversation)));
    columns.customer.push(code('customers.customer', customer));
    columns.channel.push(code('messages.channel', channelOf(conversation)));
    columns.body.push(body);
  }
  await commitFacts(
    db,
    [builtTable(messages, columns, to - from)],
    dictionaries,
    {
      id: `bench-${from}`,
      kind: 'messages',
      format: 'bench',
      fileName: `bench-${from}`,
      fileBytes: 0,
      at: 1 + from,
      by: { name: '', job: '', machine: 'bench' },
      rowsBad: 0,
    },
    { aborted: () => false, progress: () => undefined },
  );
  return units;
}

export function conversationId(conversation: number): string {
  return `T${conversation}`;
}

export function customerOf(conversation: number): string {
  return `C${conversation % 60_000}`;
}

export function channelOf(conversation: number): string {
  return conversation % 3 === 0 ? 'email' : 'chat';
}

export function agentOf(conversation: number): string {
  return `Agent ${(conversation * 7) % AGENTS}`;
}

function authorOf(role: MessageRole, conversation: number): string {
  if (role === 'customer') return customerOf(conversation);
  return role === 'bot' ? 'Bot' : agentOf(conversation);
}

function byTurns(conversation: number): Said[] {
  return Array.from({ length: OF_CONVERSATION }, (_, place) => ({
    at: FIRST + conversation * BETWEEN_CONVERSATIONS + place * BETWEEN_MESSAGES,
    role: place % 2 === 0 ? 'customer' : 'agent',
  }));
}
