import { newCalendar, newTarget } from '../src/features/service/domain/levels/newLevels.ts';
import { serviceLevelsPolicy } from '../src/features/service/domain/levels/serviceLevelSettings.ts';
import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import { CONVERSATION_STATES, conversations } from '../src/shared/domain/facts/serviceTables.ts';
import { stream } from '../src/shared/domain/random/stream.ts';
import { publishPolicy } from './publishPolicy.ts';
import {
  agentOf,
  channelOf,
  conversationId,
  customerOf,
  OF_CONVERSATION,
  serviceShop,
  type Said,
  type ServiceShop,
} from './serviceShop.ts';

const SEED = 20_261_201;
const FIRST = Date.UTC(2024, 0, 1);
const DAYS = 730;
const DAY_S = 86_400;
const ZONE = 'Asia/Shanghai';
const PRIORITIES = ['low', 'normal', 'normal', 'high'];

/**
 * A shop with conversations over two years whose customers wait as they do: most for a minute or two, some
 * over night; a third greeted by a bot, most solved, with office hours and levels that are live.
 */
export async function timedShop(count: number): Promise<ServiceShop> {
  const said = saidIn(count);
  const shop = await serviceShop(count, said);
  const db = new WorkspaceDb(shop.database);
  await importConversations(db, count, said);
  const office = newCalendar('office', 'Office', ZONE);
  const levels = {
    ...serviceLevelsPolicy.defaults,
    calendars: [office],
    targets: [
      { ...newTarget('any', office.id), next: 3600, resolution: 86_400 },
      { ...newTarget('chat', office.id), channel: 'chat', first: 180, next: 600 },
    ],
  };
  await publishPolicy(db, serviceLevelsPolicy, levels, FIRST - 1);
  db.close();
  return shop;
}

function saidIn(count: number): (conversation: number) => Said[] {
  const chance = stream(SEED, 'said');
  return (conversation) => {
    chance.at(conversation);
    const day = Math.floor((conversation / count) * DAYS);
    // In Shanghai from 8:00 to midnight.
    let at = FIRST + (day * DAY_S + chance.below(16 * 3600)) * 1000;
    const hasBot = chance.chance(1 / 3);
    const says: Said[] = [];
    for (let place = 0; place < OF_CONVERSATION; place++) {
      if (place === 1 && hasBot) says.push({ at: (at += 2000), role: 'bot' });
      else if (says.at(-1)?.role === 'customer' && chance.chance(0.9)) {
        const wait = chance.chance(0.03) ? 6 * 3600 : 120;
        at += Math.round(wait * (0.2 + chance.unit() / (1.02 - chance.unit()))) * 1000;
        says.push({ at, role: 'agent' });
      } else says.push({ at: (at += (10 + chance.below(200)) * 1000), role: 'customer' });
    }
    return says;
  };
}

async function importConversations(
  db: WorkspaceDb,
  count: number,
  said: (conversation: number) => Said[],
): Promise<void> {
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(conversations);
  const chance = stream(SEED, 'solved');
  for (let conversation = 0; conversation < count; conversation++) {
    chance.at(conversation);
    const says = said(conversation);
    const isSolved = chance.chance(0.9);
    const solvedAt = (says.at(-1)?.at ?? NaN) + chance.below(7200) * 1000;
    columns.conversation.push(code('messages.conversation', conversationId(conversation)));
    columns.channel.push(code('messages.channel', channelOf(conversation)));
    columns.state.push(CONVERSATION_STATES.indexOf(isSolved ? 'solved' : 'open'));
    columns.priority.push(code('conversations.priority', chance.oneOf(PRIORITIES)));
    columns.customer.push(code('customers.customer', customerOf(conversation)));
    columns.assignee.push(code('customers.name', agentOf(conversation)));
    columns.createdAt.push(says[0]?.at ?? NaN);
    columns.solvedAt.push(isSolved ? solvedAt : NaN);
    columns.rating.push(chance.chance(0.2) ? 1 + chance.below(5) : 0);
  }
  await commitFacts(
    db,
    [builtTable(conversations, columns, count)],
    dictionaries,
    {
      id: 'bench-conversations',
      kind: 'conversations',
      format: 'bench',
      fileName: 'bench-conversations',
      fileBytes: 0,
      at: 10_000_000,
      by: { name: '', job: '', machine: 'bench' },
      rowsBad: 0,
    },
    { aborted: () => false, progress: () => undefined },
  );
}
