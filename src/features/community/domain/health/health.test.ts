import { describe, expect, test } from 'vitest';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { MESSAGE_ROLES } from '../../../../shared/domain/facts/serviceTables.ts';
import { civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { GroupBook } from '../book/groupBook.ts';
import type { GroupInfo, Membership } from '../book/groupInfo.ts';
import { answersOf } from './answersOf.ts';
import { countedDays } from './countedDays.ts';
import { groupFigures, type Span } from './groupFigures.ts';
import { groupWeeks } from './groupWeeks.ts';
import { memberRows } from './memberRows.ts';
import { periodSpan } from './periodSpan.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const T0 = Date.UTC(2026, 2, 2);
const ALL: Span = { from: -Infinity, to: T0 + 30 * DAY };

type Said = readonly [who: string, at: number, body: string, role?: string];

const info = (id: string): GroupInfo => ({
  ...{ id, name: id, platform: 'wecom', channel: '', owner: '', createdAt: null },
  ...{ rules: { en: '', 'zh-CN': '' }, because: 'listed' },
});
const member = (author: string, more: Partial<Membership> = {}): Membership => ({
  ...{ group: 0, author, name: author, customer: MISSING_CODE, isStaff: false },
  ...{ joinedAt: T0, leftAt: null, invitedBy: '' },
  ...more,
});

/** One group; 'lin' is of the shop. */
function book(said: readonly Said[], memberships: readonly Membership[] = []): GroupBook {
  const sorted = [...said].sort(([, a], [, b]) => (a || 0) - (b || 0));
  const people = [...new Set(sorted.map(([who]) => who))];
  const parts = {
    groups: [info('G1')],
    memberships,
    group: new Int32Array(sorted.length),
    author: Int32Array.from(sorted, ([who]) => people.indexOf(who)),
    at: Float64Array.from(sorted, ([, at]) => at),
    role: Uint8Array.from(sorted, ([, , , role]) =>
      MESSAGE_ROLES.findIndex((each) => each === (role ?? 'customer')),
    ),
    isStaff: Uint8Array.from(sorted, ([who]) => (who === 'lin' ? 1 : 0)),
    body: (message: number) => sorted[message]?.[2] ?? '',
    number: () => '',
    authorId: (code: number) => people[code] ?? '',
    authorName: (code: number) => people[code] ?? '',
  };
  return new GroupBook(parts);
}

const none = new Map<string, 'breach' | 'fine'>();
const figures = (of: GroupBook, span: Span = ALL, outcomes = none) =>
  groupFigures(of, 0, span, outcomes, span.to);

describe('questions and answers', () => {
  const asked = (...said: Said[]) =>
    answersOf(book(said), 0, { from: 0, to: Infinity, now: T0 + 30 * DAY });

  test('are answered by the next message of the shop’s people within 24 hours', () => {
    const [first, second] = asked(
      ['fang', T0, '明天有货吗'],
      ['bo', T0 + HOUR, 'me too'],
      ['lin', T0 + 2 * HOUR, '有'],
      ['bo', T0 + 5 * DAY, 'and the red one?'],
      ['lin', T0 + 6 * DAY + 1, 'sorry, yes'],
    );
    expect(first).toMatchObject({ waited: 2 * HOUR, open: false });
    expect(second).toMatchObject({ waited: null, open: false });
  });

  test('are answered by a customer who mentions or quotes whoever asked, not by any other', () => {
    expect(asked(['fang', T0, 'hot?'], ['bo', T0 + HOUR, 'nice day'])[0]?.waited).toBeNull();
    expect(asked(['fang', T0, 'hot?'], ['bo', T0 + HOUR, '@fang 80 degrees'])[0]?.waited).toBe(
      HOUR,
    );
    expect(asked(['fang', T0, 'hot?'], ['bo', T0 + HOUR, '「fang：hot?」\n80'])[0]?.waited).toBe(
      HOUR,
    );
    expect(asked(['fang', T0, 'hot?'], ['fang', T0 + HOUR, '@fang me'])[0]?.waited).toBeNull();
  });

  test('of the shop’s people and notices of the platform are none', () => {
    expect(asked(['lin', T0, '大家喜欢吗'], ['sys', T0, 'who joined?', 'system'])).toEqual([]);
    const notice: Said = ['lin', T0 + HOUR, 'Lin recalled a message', 'system'];
    expect(asked(['fang', T0, 'hot?'], notice)[0]?.waited).toBeNull();
  });

  test('without a time take no part, and the newest are open until their day is over', () => {
    expect(asked(['fang', NaN, 'hot?'])).toEqual([]);
    const late = answersOf(book([['fang', T0, 'hot?']]), 0, { ...ALL, now: T0 + 23 * HOUR });
    expect(late[0]).toMatchObject({ waited: null, open: true });
  });
});

describe('figures of a group', () => {
  test('count members, those who came and went, and of those who were there who wrote', () => {
    const people = [
      member('fang', { joinedAt: T0 - 90 * DAY }),
      member('bo', { joinedAt: T0 + DAY }),
      member('an', { joinedAt: T0 - 90 * DAY, leftAt: T0 + 2 * DAY }),
      member('gone', { joinedAt: T0 - 90 * DAY, leftAt: T0 - DAY }),
      member('later', { joinedAt: T0 + 20 * DAY }),
      member('lin', { isStaff: true }),
    ];
    const said: Said[] = [
      ['fang', T0 + HOUR, 'hi'],
      ['fang', T0 + 2 * HOUR, 'again'],
      ['stranger', T0 + HOUR, 'hello'],
      ['lin', T0 + HOUR, 'welcome'],
      ['bo', T0 - DAY, 'before the period'],
      ['sys', T0 + HOUR, 'an joined', 'system'],
    ];
    const found = figures(book(said, people), { from: T0, to: T0 + 7 * DAY });
    expect(found).toMatchObject({ members: 2, joined: 1, left: 1, writers: 2, messages: 4 });
    expect(found).toMatchObject({ staffMessages: 1, active: { count: 1, size: 3 } });
  });

  test('say nothing of members where no list tells, but count who wrote', () => {
    const found = figures(book([['fang', T0, 'hi']]));
    expect(found.members).toBeNaN();
    expect(found.joined).toBeNaN();
    expect(found.active).toMatchObject({ count: 0, size: 0 });
    expect(found.writers).toBe(1);
  });

  test('find a member by name where messages do not know the account, and only one has it', () => {
    const named = [
      member('wx1', { name: 'fang' }),
      member('wx2', { name: 'bo' }),
      member('wx3', { name: 'bo' }),
    ];
    const found = figures(
      book(
        [
          ['fang', T0, 'hi'],
          ['bo', T0, 'hi'],
        ],
        named,
      ),
    );
    expect(found.active).toMatchObject({ count: 1, size: 3 });
  });

  test('have the median of waiting, the share of answers and what is still open', () => {
    const found = figures(
      book([
        ['fang', T0, 'a?'],
        ['lin', T0 + HOUR, 'yes'],
        ['fang', T0 + 3 * DAY, 'b?'],
        ['lin', T0 + 3 * DAY + 3 * HOUR, 'yes'],
        ['bo', T0 + 10 * DAY, 'c?'],
        ['bo', ALL.to - HOUR, 'd?'],
      ]),
    );
    expect(found.medianMinutes).toBe(120);
    expect(found.answered).toMatchObject({ count: 2, size: 3 });
    expect(found.open).toBe(1);
    expect(figures(book([])).medianMinutes).toBeNaN();
  });

  test('have the share of messages in which a breach stands', () => {
    const said: Said[] = [
      ['fang', T0, 'hi'],
      ['bo', T0 + HOUR, 'buy here'],
      ['bo', T0 + 2 * HOUR, 'buy there'],
      ['lin', T0 + 3 * HOUR, 'no'],
    ];
    const outcomes = new Map<string, 'breach' | 'fine'>([
      ['1', 'breach'],
      ['2', 'fine'],
    ]);
    expect(figures(book(said), ALL, outcomes).breaches).toMatchObject({ count: 1, size: 4 });
  });

  test('count messages without a time in the whole time only', () => {
    const of = book([['fang', NaN, 'hi']]);
    expect(figures(of).messages).toBe(1);
    expect(figures(of, { from: 0, to: ALL.to }).messages).toBe(0);
  });
});

describe('weeks of a group', () => {
  const days = zoneTable('Asia/Shanghai', 0, T0 + 60 * DAY);

  test('go from the first message on without gaps, and add up', () => {
    const said: Said[] = [
      ['fang', T0, 'hi'],
      ['bo', T0 + DAY, 'hi'],
      ['fang', T0 + 15 * DAY, 'hi'],
    ];
    const span = { from: -Infinity, to: T0 + 16 * DAY };
    const weeks = groupWeeks(book(said), 0, span, none, { days, weekStart: 1 });
    expect(weeks.map(({ messages }) => messages)).toEqual([2, 0, 1]);
    expect(weeks[0]?.firstDay).toBe(civilDay(2026, 3, 2));
    expect(weeks.map(({ writers }) => writers)).toEqual([2, 0, 1]);
    expect(groupWeeks(book([]), 0, span, none, { days, weekStart: 1 })).toEqual([]);
  });

  test('begin where the shop’s do, by its clocks', () => {
    // Sunday 17:00 in London is Monday 01:00 in Shanghai.
    const said: Said[] = [['fang', T0 - 7 * HOUR, 'hi']];
    const span = { from: -Infinity, to: T0 };
    const firstOf = (weekStart: 1 | 7) =>
      groupWeeks(book(said), 0, span, none, { days, weekStart })[0]?.firstDay;
    expect(firstOf(1)).toBe(civilDay(2026, 3, 2));
    expect(firstOf(7)).toBe(civilDay(2026, 3, 1));
  });

  test('of a period begin with its first day', () => {
    const span = periodSpan(30, T0, days);
    expect(span.from).toBe(Date.UTC(2026, 1, 1) - 8 * HOUR);
    expect(periodSpan(null, T0, days).from).toBe(-Infinity);
  });
});

test('days count messages and people as platforms do: the shop’s among them, notices not', () => {
  const zone = zoneTable('Asia/Shanghai', 0, T0 + 60 * DAY);
  const counted = countedDays(
    book([
      ['fang', T0, 'hi'],
      ['lin', T0 + HOUR, 'hi'],
      ['fang', T0 + 2 * HOUR, 'again'],
      ['sys', T0, 'joined', 'system'],
      // 17:00 in London is the next day in Shanghai.
      ['fang', T0 + 17 * HOUR, 'late'],
      ['bo', NaN, 'some time'],
    ]),
    [0],
    zone,
  );
  expect([...counted]).toEqual([
    [civilDay(2026, 3, 2), { messages: 3, writers: 2 }],
    [civilDay(2026, 3, 3), { messages: 1, writers: 1 }],
  ]);
});

test('the list of members has those who wrote without being in it, with their messages and breaches', () => {
  const rows = memberRows(
    book(
      [
        ['fang', T0, 'hi'],
        ['stranger', T0, 'buy'],
        ['stranger', T0 + 1, 'buy'],
        ['lin', T0 + 2, 'no'],
      ],
      [member('fang', { customer: 7 }), member('quiet')],
    ),
    0,
    new Map([['1', 'breach']]),
  );
  expect(
    rows.map(({ author, isListed, isStaff, customer, messages, breaches }) =>
      [author, isListed, isStaff, customer, messages, breaches].join(' '),
    ),
  ).toEqual([
    'stranger false false  2 1',
    'fang true false 7 1 0',
    'lin false true  1 0',
    'quiet true false  0 0',
  ]);
});
