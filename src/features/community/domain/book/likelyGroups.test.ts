import { describe, expect, test } from 'vitest';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { GROUP_READS, type BookNotes } from './groupReads.ts';
import { likelyGroups } from './likelyGroups.ts';

const DAY = 86_400_000;
const AGENT = MESSAGE_ROLES.indexOf('agent');
const said = (conversation: string, author: string, day: number, more = {}) => ({
  ...{ conversation, message: `${day}`, author, at: day * DAY, body: 'hi', channel: 'QQ' },
  ...more,
});
const note = (id: string, isGroup: boolean | null) => ({
  ...{ id, isGroup, platform: null, owner: '', rules: { en: '', 'zh-CN': '' }, staff: [] },
  ...{ at: 1, by: 'Li' },
});

async function likely(
  tables: PlainTables,
  notes: readonly ReturnType<typeof note>[] = [],
  agents: BookNotes['agents'] = [],
) {
  const facts = factSourceOf(tables);
  const words = {
    conversations: await facts.dictionary('messages.conversation'),
    channels: await facts.dictionary('messages.channel'),
    people: await facts.dictionary('customers.name'),
  };
  return likelyGroups(await facts.read(GROUP_READS), words, { groups: notes, agents });
}

describe('conversations that may be groups', () => {
  const messages = [
    ...[said('pair', 'Ann', 1), said('pair', 'Ben', 3), said('pair', 'Ann', 2)],
    ...[said('desk', 'Cao', 1), said('desk', 'Lin', 2, { role: AGENT })],
    ...['A', 'B', 'C'].map((who) => said('group', who, 4)),
    ...['A', 'B', 'C', 'D'].map((who) => said('mail', who, 5, { channel: 'E-mail' })),
  ];

  test('are those in which several customers write and that are none, those with most writers first', async () => {
    expect(await likely({ messages })).toEqual([
      {
        ...{ id: 'mail', channel: 'E-mail', writers: 4, messages: 4, isSaidNone: false },
        ...{ lastAt: 5 * DAY, lastText: 'hi', lastAuthor: 'D' },
      },
      {
        ...{ id: 'pair', channel: 'QQ', writers: 2, messages: 3, isSaidNone: false },
        ...{ lastAt: 3 * DAY, lastText: 'hi', lastAuthor: 'Ben' },
      },
    ]);
  });

  test('are not those called like somebody in them, nor those with one who is not of the shop', async () => {
    const copied = [said('Ben', 'Ann', 1), said('Ben', 'Ben', 2)];
    expect(await likely({ messages: copied })).toEqual([]);
    const one = [said('chat', 'Ann', 1), said('chat', 'Lin', 2)];
    expect(await likely({ messages: one })).toHaveLength(1);
    const lin = {
      author: 'Lin',
      person: 'Lin',
      name: 'Lin',
      role: 'agent',
      at: 1,
      by: 'Li',
    } as const;
    expect(await likely({ messages: one }, [], [lin])).toEqual([]);
  });

  test('lose what staff say is a group, and keep at their end what staff say is none', async () => {
    const found = await likely({ messages }, [
      note('pair', true),
      note('mail', null),
      note('group', false),
      note('desk', false),
      note('not imported', false),
    ]);
    expect(found.map(({ id, isSaidNone }) => [id, isSaidNone])).toEqual([
      ['mail', false],
      ['group', true],
      ['desk', true],
    ]);
  });

  test('know no last message where none has a time, and are none of nothing', async () => {
    const timeless = ['Ann', 'Ben'].map((who) => ({ ...said('pair', who, 1), at: NaN }));
    expect(await likely({ messages: timeless })).toMatchObject([{ messages: 2, lastAt: null }]);
    expect(await likely({})).toEqual([]);
  });
});
