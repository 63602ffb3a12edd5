import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import { MESSAGE_ROLES, messages } from '../src/shared/domain/facts/serviceTables.ts';
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

/** A shop with conversations of ten messages by turns, written as imports write them. */
export async function serviceShop(conversations: number): Promise<ServiceShop> {
  const { id } = await createWorkspace(
    { name: 'Bench', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
    Date.now(),
  );
  const db = new WorkspaceDb(databaseOf(id));
  const all = conversations * OF_CONVERSATION;
  let units = 0;
  for (let from = 0; from < all; from += MESSAGES_AN_IMPORT) {
    units += await importMessages(db, from, Math.min(all, from + MESSAGES_AN_IMPORT));
  }
  db.close();
  return { id, database: databaseOf(id), units };
}

async function importMessages(db: WorkspaceDb, from: number, to: number): Promise<number> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(messages);
  const textOf = messageTexts();
  const roles = [MESSAGE_ROLES.indexOf('customer'), MESSAGE_ROLES.indexOf('agent')];
  let units = 0;
  for (let message = from; message < to; message++) {
    const conversation = Math.floor(message / OF_CONVERSATION);
    const place = message % OF_CONVERSATION;
    const customer = conversation % 60_000;
    const body = textOf(message, isChinese(conversation));
    const author = place % 2 === 0 ? `C${customer}` : `Agent ${(conversation * 7) % AGENTS}`;
    units += body.length;
    columns.conversation.push(code('messages.conversation', conversationId(conversation)));
    columns.at.push(FIRST + conversation * BETWEEN_CONVERSATIONS + place * BETWEEN_MESSAGES);
    columns.role.push(roles[place % 2] ?? 0);
    columns.author.push(code('customers.name', author));
    columns.customer.push(code('customers.customer', `C${customer}`));
    columns.channel.push(code('messages.channel', conversation % 3 === 0 ? 'email' : 'chat'));
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
