import { commitFacts } from '../src/shared/data/facts/commitFacts.ts';
import { DictionarySet, loadDictionaries } from '../src/shared/data/facts/dictionarySet.ts';
import { createWorkspace } from '../src/shared/data/registry.ts';
import { databaseOf, WorkspaceDb } from '../src/shared/data/workspaceDb.ts';
import { builtTable, columnBuilders } from '../src/shared/domain/facts/columnBuilders.ts';
import { MESSAGE_ROLES, messages } from '../src/shared/domain/facts/serviceTables.ts';
import { stream } from '../src/shared/domain/random/stream.ts';
import { messageTexts } from './generatedMessages.ts';
import { BENCH_ACTOR } from './publishPolicy.ts';

const SEED = 20_261_201;
const GROUPS = 4;
const MEMBERS = 400;
const MINUTES_APART = 25;
/** One of so many messages is an advert, which the rules that a shop begins with hit. */
const ADVERT_EVERY = 40;
const ADVERTS = [
  '兼职日结，轻松赚，想赚钱联系我',
  '刷单日入三百，名额不多',
  '加QQ 1234567890 领彩金',
  '棋牌注册送，流水返',
];

/** A shop with so many messages in four groups, a fortieth of them adverts that wait in its queue. */
export async function groupShop(count: number): Promise<{ readonly id: string }> {
  const now = Date.now();
  const { id } = await createWorkspace(
    { name: 'Bench', zone: 'Asia/Shanghai', weekStart: 1, currency: 'CNY' },
    now,
  );
  const db = new WorkspaceDb(databaseOf(id));
  const dictionaries = new DictionarySet(await loadDictionaries(db));
  const code = (dictionary: string, value: string) => dictionaries.get(dictionary).codeOf(value);
  const columns = columnBuilders(messages);
  const textOf = messageTexts();
  const chance = stream(SEED, 'group shop');
  for (let message = 0; message < count; message++) {
    chance.at(message);
    const isAdvert = message % ADVERT_EVERY === ADVERT_EVERY - 1;
    const text = textOf(message, message % 2 === 0);
    columns.conversation.push(code('messages.conversation', `group ${message % GROUPS}`));
    columns.message.push(String(message));
    columns.at.push(now - (count - message) * MINUTES_APART * 60_000);
    columns.role.push(MESSAGE_ROLES.indexOf('customer'));
    columns.author.push(code('customers.name', `member ${chance.below(MEMBERS)}`));
    columns.channel.push(code('messages.channel', 'QQ'));
    columns.body.push(isAdvert ? `${chance.oneOf(ADVERTS)} ${message} ${text}` : text);
  }
  await commitFacts(
    db,
    [builtTable(messages, columns, count)],
    dictionaries,
    {
      ...{ id: 'bench', kind: 'messages', format: 'bench', fileName: 'bench', fileBytes: 0 },
      ...{ at: now, by: BENCH_ACTOR, rowsBad: 0 },
    },
    { aborted: () => false, progress: () => undefined },
  );
  db.close();
  return { id };
}
