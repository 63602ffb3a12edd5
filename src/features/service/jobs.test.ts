import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MESSAGE_ROLES, type MessageRole } from '../../shared/domain/facts/serviceTables.ts';
import { factSourceOf, type PlainTables } from '../../testing/factSourceOf.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import type { Stamped } from './data/deskJob.ts';
import { NO_FILTER, type ListFilter, type ListParams } from './domain/desk/listTypes.ts';
import { serviceLevelsPolicy } from './domain/levels/serviceLevelSettings.ts';
import { serviceJobs } from './jobs.ts';

const at = (clock: string) => Date.parse(`2026-03-0${clock}Z`);
const role = (name: MessageRole) => MESSAGE_ROLES.indexOf(name);

/** Of a shop in which staff have made nothing yet. */
const STAMP = { database: 'service-jobs', agents: 0, tags: 0 };

const TABLES: PlainTables = {
  messages: [
    // Out of order in the file: the answer stands before the question.
    {
      conversation: 'T1',
      at: at('1T10:05'),
      role: role('agent'),
      author: '9001',
      body: '今天发货',
    },
    {
      conversation: 'T1',
      at: at('1T10:00'),
      role: role('customer'),
      customer: 'C7',
      body: '什么时候发货？',
    },
    {
      conversation: 'T2',
      at: at('2T09:00'),
      author: 'C8',
      customer: 'C8',
      channel: 'chat',
      body: 'I want a REFUND',
    },
    {
      conversation: 'T2',
      at: at('2T09:30'),
      role: role('note'),
      author: '9001',
      body: 'refund him',
    },
    { conversation: 'T3', role: role('customer'), body: 'no times here' },
    { conversation: 'T3', role: role('agent'), author: '9001', body: 'hello' },
    { conversation: 'T4', role: role('customer'), body: 'undone', hidden: true },
  ],
  conversations: [
    {
      conversation: 'T1',
      subject: '发货',
      state: 4,
      rating: 5,
      tags: 'delivery, vip',
      customer: 'C7',
    },
    {
      conversation: 'T5',
      subject: 'never said a word',
      channel: 'email',
      state: 1,
      customer: 'C7',
      createdAt: at('3T00:00'),
    },
  ],
  authors: [
    { author: '9001', name: 'Lin', role: role('agent') },
    { author: 'C8', role: role('customer') },
  ],
};

const params = (
  filter: Partial<ListFilter> = {},
  rest: Partial<ListParams> = {},
): Stamped<ListParams> => ({
  filter: { ...NO_FILTER, ...filter },
  judged: null,
  stamp: STAMP,
  sort: 'last',
  descending: true,
  offset: 0,
  limit: 100,
  ...rest,
});

/** Segments of two rows: a conversation lies in several. */
const context = (tables: PlainTables = TABLES) => jobContextOf(factSourceOf(tables, 2));

async function ids(filter: Partial<ListFilter>, rest: Partial<ListParams> = {}) {
  const list = await serviceJobs.list.run(context(), params(filter, rest));
  return list.rows.map(({ id }) => id);
}

describe('the list of conversations', () => {
  test('has what messages say and what the desk says, the newest first, those without a time last', async () => {
    const list = await serviceJobs.list.run(context(), params());
    expect(list).toMatchObject({ all: 4, found: 4, messages: null });
    expect(list.rows.map(({ id }) => id)).toEqual(['T5', 'T2', 'T1', 'T3']);
    expect(list.rows[2]).toMatchObject({
      id: 'T1',
      agent: 'Lin',
      answered: true,
      state: 4,
      rating: 5,
      begunAt: at('1T10:00'),
      lastAt: at('1T10:05'),
      messages: 2,
      waiting: false,
      excerpt: { text: '什么时候发货？', hits: [] },
    });
    expect(list.rows[1]).toMatchObject({
      channel: 'chat',
      messages: 1,
      waiting: true,
      answered: false,
    });
    expect(list.rows[3]).toMatchObject({ begunAt: null, lastAt: null, messages: 2 });
  });

  test('searches every message, notes too, in any case; the hit is shown and marked', async () => {
    const list = await serviceJobs.list.run(context(), params({ search: 'refund' }));
    expect(list).toMatchObject({ found: 1, messages: 2 });
    expect(list.rows[0]?.excerpt).toEqual({ text: 'I want a REFUND', hits: [{ from: 9, to: 15 }] });
    expect(await ids({ search: '发货' })).toEqual(['T1']);
    expect(await ids({ search: 'undone' })).toEqual([]);
    expect(await ids({ search: 'efun', mode: 'words' })).toEqual([]);
  });

  test('is filtered by channel, agent, tag, state, rating, waiting, length and time', async () => {
    expect(await ids({ channels: ['chat'] })).toEqual(['T2']);
    expect(await ids({ channels: ['nowhere'] })).toEqual([]);
    expect(await ids({ agents: ['9001'] })).toEqual(['T1', 'T3']);
    expect(await ids({ tags: ['vip'] })).toEqual(['T1']);
    expect(await ids({ states: ['open', 'solved'] })).toEqual(['T5', 'T1']);
    expect(await ids({ ratings: [5] })).toEqual(['T1']);
    expect(await ids({ ratings: [0], longerThan: 1 })).toEqual(['T2', 'T3']);
    expect(await ids({ waiting: true })).toEqual(['T2']);
    expect(await ids({ from: at('1T00:00'), until: at('3T00:00') })).toEqual(['T2', 'T1']);
    expect(await ids({ search: 'refund', channels: ['email'] })).toEqual([]);
  });

  test('is filtered by language, and by the imports that brought something', async () => {
    expect(await ids({ languages: ['zh'] })).toEqual(['T1']);
    expect(await ids({ languages: ['en', 'none'] })).toEqual(['T5', 'T2', 'T3']);
    // Segments of the source are named after their tables.
    expect(await ids({ broughtBy: ['conversations'] })).toEqual(['T5', 'T1']);
    expect(await ids({ broughtBy: ['messages'] })).toEqual(['T2', 'T1', 'T3']);
    expect(await ids({ broughtBy: [] })).toEqual([]);
  });

  test('has the newest rating that surveys have, before the desk’s own', async () => {
    const surveyAnswers = [
      { conversation: 'T1', at: at('4T00:00'), csat: 2, csatScale: 10, comment: 'too slow' },
      { conversation: 'T1', at: at('3T00:00'), csat: 4, csatScale: 5 },
      { conversation: 'T2', csat: 4, csatScale: 5 },
      { conversation: 'T3', nps: 9 },
      // Nobody has seen this conversation.
      { conversation: 'T9', csat: 5, csatScale: 5 },
    ];
    const answered = context({ ...TABLES, surveyAnswers });
    const list = await serviceJobs.list.run(answered, params());
    expect(list.rows.map(({ id, rating }) => [id, rating])).toEqual([
      ['T5', 0],
      ['T2', 4],
      ['T1', 1],
      ['T3', 0],
    ]);
    const low = await serviceJobs.list.run(answered, params({ ratings: [1, 2] }));
    expect(low.rows.map(({ id }) => id)).toEqual(['T1']);
    const code = low.rows[0]!.code;
    const shown = await serviceJobs.transcript.run(answered, { code, stamp: STAMP });
    expect(shown).toMatchObject({ rating: 1, comment: 'too slow', subject: '发货' });
  });

  test('comes in pages and other orders', async () => {
    expect(await ids({}, { offset: 1, limit: 2 })).toEqual(['T2', 'T1']);
    expect(await ids({}, { sort: 'messages', limit: 2 })).toEqual(['T3', 'T1']);
    expect(await ids({ ratings: [5] }, { sort: 'rating', descending: false })).toEqual(['T1']);
    const page = await serviceJobs.list.run(context(), params({}, { offset: 1, limit: 2 }));
    const all = await serviceJobs.list.run(context(), params());
    const codes = all.rows.map(({ code }) => code);
    // The pages beside it can be walked into.
    expect([page.before, page.after]).toEqual([codes[0], codes[3]]);
    expect([all.before, all.after]).toEqual([null, null]);
    const run = serviceJobs.list.run(context(), params({}, { limit: 501 }));
    await expect(run).rejects.toThrow();
  });

  test('finds by any part of any message what a plain look at each message finds', async () => {
    const letter = fc.constantFrom('退', '货', 'a', 'B', 'ｂ', ' ');
    const text = fc.string({ unit: letter, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ conversation: fc.nat(5), body: text }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.string({ unit: letter, minLength: 1, maxLength: 3 }),
        async (said, search) => {
          const plain = (words: string) => words.toLowerCase().replaceAll('ｂ', 'b');
          const rows = said.map(({ conversation, body }) => ({
            conversation: `T${conversation}`,
            body,
          }));
          const list = await serviceJobs.list.run(
            context({ messages: rows }),
            params({ search, mode: 'exact' }),
          );
          const hits = rows.filter(({ body }) => plain(body).includes(plain(search)));
          expect(list.messages).toBe(hits.length);
          expect(list.rows.map(({ id }) => id).sort()).toEqual(
            [...new Set(hits.map(({ conversation }) => conversation))].sort(),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a transcript', () => {
  const codeOf = async (id: string) => {
    const { rows } = await serviceJobs.list.run(context(), params());
    return rows.find((row) => row.id === id)?.code ?? -1;
  };

  test('stands in the order of time, with roles by the authors and the customer’s other conversations', async () => {
    const transcript = await serviceJobs.transcript.run(context(), {
      code: await codeOf('T1'),
      stamp: STAMP,
    });
    expect(transcript).toMatchObject({
      id: 'T1',
      subject: '发货',
      agent: 'Lin',
      tags: ['delivery', 'vip'],
    });
    expect(
      transcript?.messages.map((message) => [message.role, message.author, message.body]),
    ).toEqual([
      ['customer', '', '什么时候发货？'],
      ['agent', 'Lin', '今天发货'],
    ]);
    expect(transcript?.others.map(({ id }) => id)).toEqual(['T5']);
    const other = await serviceJobs.transcript.run(context(), {
      code: await codeOf('T2'),
      stamp: STAMP,
    });
    expect(other?.messages.map((message) => message.role)).toEqual(['customer', 'note']);
  });

  test('without times stands as in the file', async () => {
    const transcript = await serviceJobs.transcript.run(context(), {
      code: await codeOf('T3'),
      stamp: STAMP,
    });
    expect(transcript?.messages.map(({ at: time, body }) => [time, body])).toEqual([
      [null, 'no times here'],
      [null, 'hello'],
    ]);
  });

  test('of what is hidden or was never there is null', async () => {
    expect(await serviceJobs.transcript.run(context(), { code: 999, stamp: STAMP })).toBeNull();
  });
});

test('filters offer what there is, most first', async () => {
  const choices = await serviceJobs.choices.run(context(), { stamp: STAMP });
  expect(choices).toMatchObject({ conversations: 4, messages: 6 });
  expect(choices.agents).toEqual([{ value: '9001', name: 'Lin', count: 2 }]);
  expect(choices.tags).toEqual([
    { value: 'delivery', count: 1 },
    { value: 'vip', count: 1 },
  ]);
  expect(choices.priorities).toEqual([]);
});

describe('response times', () => {
  const ask = {
    stamp: STAMP,
    metric: 'firstResponse',
    time: 'wall',
    by: 'agent',
    attribution: 'created',
    from: null,
    until: null,
    levels: serviceLevelsPolicy.defaults,
    zone: 'Asia/Shanghai',
    now: at('4T00:00'),
  } as const;

  test('are taken from the first question to the first answer, with the conversation behind the number', async () => {
    const times = await serviceJobs.times.run(context(), ask);
    expect(times).toMatchObject({
      conversations: 3,
      withoutTimes: 1,
      waiting: 1,
      hasCalendar: false,
    });
    expect(times.overall.firstResponse).toMatchObject({ n: 1, median: 300 });
    expect(times.groups).toMatchObject([
      { key: 'Lin', conversations: 1, slowest: [{ id: 'T1', seconds: 300 }] },
    ]);
    // 10:00 UTC on Sunday, 1 March, is 18:00 in Shanghai.
    expect(times.staffing.arrivals[6 * 24 + 18]).toBe(1);
  });

  test('of a period in which nothing began are no data', async () => {
    const times = await serviceJobs.times.run(context(), { ...ask, until: at('1T00:00') });
    expect(times.overall.firstResponse).toMatchObject({ n: 0, median: null });
    expect(times.groups).toEqual([]);
    expect(times.threeMinutes.rate).toBeNull();
  });

  test('by opening hours are not said without a calendar', async () => {
    const times = await serviceJobs.times.run(context(), { ...ask, time: 'business' });
    expect(times.overall.firstResponse.n).toBe(0);
  });

  test('of reopened conversations are a share, with the conversations behind it', async () => {
    const said = (conversation: string, clock: string, from: MessageRole, body = '') => ({
      ...{ conversation, at: at(clock), role: role(from), author: from, body },
    });
    const asked = (conversation: string, state: number) => ({
      ...{ conversation, state, createdAt: at('1T10:00'), solvedAt: at('1T12:00') },
    });
    const reopened = context({
      messages: [
        // Stays solved.
        ...[said('R1', '1T10:00', 'customer'), said('R1', '1T11:00', 'agent')],
        // Its customer wrote again.
        ...[said('R2', '1T10:00', 'customer'), said('R2', '1T13:00', 'customer')],
        // A line of the desk tells of what came before the last solving.
        said('R4', '1T10:00', 'customer'),
        said('R4', '1T10:30', 'system', 'Conversation was marked resolved by Lin'),
        said('R4', '1T11:30', 'system', 'Conversation was reopened by Lin'),
        // Nobody knows when it was solved.
        said('R5', '1T10:00', 'customer'),
      ],
      conversations: [
        ...[asked('R1', 4), asked('R2', 4), asked('R3', 1), asked('R4', 5)],
        { conversation: 'R5', state: 4, createdAt: at('1T10:00') },
        { conversation: 'R6', state: 1, createdAt: at('1T10:00') },
      ],
    });
    const times = await serviceJobs.times.run(reopened, ask);
    // R3 has no messages, so nothing about it is measured.
    expect(times.reopened).toMatchObject({ count: 2, size: 3 });
    expect(times.reopenedGroups.map(({ key, share }) => [key, share.count, share.size])).toEqual([
      [null, 2, 2],
      ['agent', 0, 1],
    ]);
    const { levels, zone, now } = ask;
    const behind = async (part: 'solved' | 'reopened') => {
      const of = {
        of: 'reopened',
        part,
        counted: 'created',
        from: '',
        until: '',
        at: now,
      } as const;
      const set = {
        set: { ...of, by: 'all', key: null } as const,
        live: levels,
        draft: levels,
        zone,
      };
      return (await serviceJobs.list.run(reopened, params({}, { set }))).rows.map(({ id }) => id);
    };
    expect((await behind('reopened')).sort()).toEqual(['R2', 'R4']);
    expect((await behind('solved')).sort()).toEqual(['R1', 'R2', 'R4']);
  });
});
