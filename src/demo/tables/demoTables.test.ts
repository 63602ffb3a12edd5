import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { DictionarySet } from '../../shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../../shared/domain/facts/columnBuilders.ts';
import {
  FACT_TABLES,
  LINE_STATE,
  type FactTableName,
} from '../../shared/domain/facts/factTables.ts';
import { MESSAGE_ROLES } from '../../shared/domain/facts/serviceTables.ts';
import { civilDay } from '../../shared/domain/time/civilDay.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { demoHash } from '../demoHash.ts';
import { demoWorld, SMALL_DEMO_LINES, type DemoWorld } from '../world/demoWorld.ts';
import { demoTables } from './demoTables.ts';

// The seed and size of the app's demo shop, on a fixed day; and a smaller one, which shows the rest.
const until = civilDay(2026, 11, 22);
const small = demoWorld({ seed: 20_261_001, lines: SMALL_DEMO_LINES, until });
const world = demoWorld({ seed: 20_261_001, lines: 4000, until });
/** What a shop brings along that has run a points programme elsewhere; this one has not. */
const TAKEN_OVER: readonly FactTableName[] = ['openingPoints', 'pointsHistory'];
const NAMES = (Object.keys(FACT_TABLES) as FactTableName[]).filter(
  (name) => !TAKEN_OVER.includes(name),
);
/** Tables of the first releases. */
const FIRST: FactTableName[] = NAMES.slice(0, NAMES.indexOf('exposures'));
/** Those that have never changed since. */
const OTHERS = FIRST.filter((name) => name !== 'products');
const DESK: FactTableName[] = ['messages', 'conversations', 'authors'];
/** Tables whose texts are in the shop's language. */
const SAID: FactTableName[] = [...DESK, 'surveyAnswers', 'products', 'groups', 'groupReports'];
const GROUPS: FactTableName[] = ['groups', 'groupMembers', 'groupReports', 'groupStatistics'];

function build(language: Language, names = NAMES, from: DemoWorld = world) {
  const dictionaries = new DictionarySet(new Map());
  const tables = demoTables(from, language, dictionaries, names);
  return { tables, dictionaries };
}

const hashOf = (language: Language, names?: FactTableName[], from?: DemoWorld) => {
  const { tables, dictionaries } = build(language, names, from);
  return demoHash(tables, dictionaries);
};

test('the tables are these, bit for bit, in every engine', () => {
  // Change these only together with what docs/demo.md says: old backups of demos stay as they are.
  expect(hashOf('en', OTHERS, small)).toMatchInlineSnapshot(
    `"c5fa24e6f59878f2ca1cbec52083af77bb9fe5bfd5ac1553565816df3009ebbc"`,
  );
  expect(hashOf('zh-CN', OTHERS, small)).toMatchInlineSnapshot(
    `"4b96928adb506ca465d5f019babc8f1d3eb5bb6cfa3597afe74f7ded750d9f6f"`,
  );
  expect(hashOf('en', ['products'], small)).toMatchInlineSnapshot(
    `"600bc1b6de0f5e4a10cea4779645f423f970e76ecbe1c88fdcc2c256091cf1ea"`,
  );
  expect(hashOf('zh-CN', ['products'], small)).toMatchInlineSnapshot(
    `"c016bcd7cbb297c42271d8b880ec066d284ca573c345155b3926362929d2b1ce"`,
  );
  expect(hashOf('en', ['exposures'], small)).toMatchInlineSnapshot(
    `"79c2efeb6970edee18ea8f3b43c9c9436084057b6726c600fad0099399ab229b"`,
  );
  expect(hashOf('en', ['outsideScores'], small)).toMatchInlineSnapshot(
    `"4ac521a23acacc696f8cfebda7d61a932b94ba36abe23937f673bac452416509"`,
  );
  expect(hashOf('en', DESK, small)).toMatchInlineSnapshot(
    `"8c281323775a17b40daea17bc83f7d58d13f5b1c583f66ea0e0abbb1c28d2228"`,
  );
  expect(hashOf('zh-CN', DESK, small)).toMatchInlineSnapshot(
    `"7c15951be7d3be320c2f198e0db89713bf7a1b615975f82f136d04781eb1285d"`,
  );
});

test('answers to surveys are these, bit for bit', () => {
  expect(hashOf('en', ['surveyAnswers'], small)).toMatchInlineSnapshot(
    `"9b4ab5b26e508ce3a3407d2427459e5557ef913659f0e43fd7001141cb7ec1a1"`,
  );
  expect(hashOf('zh-CN', ['surveyAnswers'], small)).toMatchInlineSnapshot(
    `"4454b147025b9165a2be07d4dd3b76386800c1f99cd3531b8ae6e28c3530727f"`,
  );
});

test('groups are these, bit for bit', () => {
  expect(hashOf('en', GROUPS, small)).toMatchInlineSnapshot(
    `"8cf4b2f70868ff2a50ae257d57ad3ea47aa67571b6fbfd7410107d54c2d19610"`,
  );
  expect(hashOf('zh-CN', GROUPS, small)).toMatchInlineSnapshot(
    `"08913c6ba42f2e0cef519aa0cbf950a9db728c7bab94c314289bfafa2d387c79"`,
  );
});

test.each<{ core: FactTableName[] }>([
  { core: ['orderLines', 'customers', 'products'] },
  { core: FIRST },
])('tables that are built after $core change nothing in them', ({ core }) => {
  const all = build('en');
  const alone = build('en', core);
  for (const name of core) {
    const { table, rows, columns } = tableOf(alone, name);
    const same = tableOf(all, name);
    expect(same.rows).toBe(rows);
    expect(isDeepStrictEqual(same.columns, columns)).toBe(true);
    // Dictionaries may have grown, but a code means what it meant.
    for (const definition of Object.values(table.columns)) {
      if (definition.type !== 'code') continue;
      const [own, grown] = [alone, all].map(({ dictionaries }) => {
        const dictionary = dictionaries.get(definition.dictionary);
        return (code: number) => dictionary.valueAt(code);
      });
      const { size } = alone.dictionaries.get(definition.dictionary);
      const changed = Array.from({ length: size }, (_, code) => code).filter(
        (code) => own!(code) !== grown!(code),
      );
      expect(changed).toEqual([]);
    }
  }
});

test('both languages tell the same story', () => {
  const [en, zh] = [build('en'), build('zh-CN')];
  en.tables.forEach((table, i) => {
    const other = zh.tables[i]!;
    expect(other.rows).toBe(table.rows);
    for (const [name, data] of table.columns) {
      // What is said at the desk, to it, or of a product is said in the shop's language.
      const isSaid = data.type === 'text' && SAID.some((name) => name === table.table.name);
      if (data.type === 'code' || isSaid) continue;
      expect(isDeepStrictEqual(other.columns.get(name), data)).toBe(true);
    }
  });
  expect(values(en, 'products', 'name')[0]).toBe('Longjing, Pre-Qingming Reserve, 50 g tin');
  expect(values(en, 'products', 'category')[0]).toBe('Tea > Green > Longjing');
  expect(values(zh, 'products', 'name')[0]).toBe('明前特级龙井 50克罐装');
  expect(values(zh, 'products', 'otherName')[0]).toBe('Longjing, Pre-Qingming Reserve, 50 g tin');
  expect(values(zh, 'products', 'category')[0]).toBe('茶叶 > 绿茶 > 龙井');
});

type Built = ReturnType<typeof build>;

function tableOf({ tables }: Built, name: FactTableName): BuiltTable {
  return tables.find(({ table }) => table.name === name)!;
}

/** A column's values: text for codes, '' and NaN where missing. */
function values(built: Built, name: FactTableName, column: string): (string | number)[] {
  const { table, rows, columns } = tableOf(built, name);
  const definition = table.columns[column];
  const data = columns.get(column);
  if (!data) return new Array<string>(rows).fill('');
  if (data.type === 'text') {
    return Array.from({ length: rows }, (_, i) =>
      data.text.slice(data.offsets[i], data.offsets[i + 1]),
    );
  }
  if (definition?.type !== 'code') return Array.from(data.values);
  const dictionary = built.dictionaries.get(definition.dictionary);
  return Array.from(data.values, (code) => dictionary.valueAt(code));
}

describe('the tables hang together', () => {
  let built: Built;
  beforeAll(() => {
    built = build('zh-CN');
  });
  const known = (name: FactTableName, column: string) => new Set(values(built, name, column));
  const expectWithin = (name: FactTableName, column: string, all: Set<string | number>) => {
    const strange = values(built, name, column).filter((value) => value !== '' && !all.has(value));
    expect(strange).toEqual([]);
  };

  test('every customer, product and order that is named exists', () => {
    const customers = known('customers', 'customer');
    const products = known('products', 'product');
    const orders = known('orderLines', 'order');
    expect(customers.size).toBe(world.customers.length);
    for (const name of [
      'orderLines',
      'events',
      'returns',
      'reviews',
      'messages',
      'conversations',
      'surveyAnswers',
    ] as const) {
      expectWithin(name, 'customer', customers);
      expectWithin(name, 'product', products);
      expectWithin(name, 'order', orders);
    }
    for (const name of ['exposures', 'outsideScores'] as const) {
      expectWithin(name, 'customer', customers);
      expectWithin(name, 'product', products);
    }
    expectWithin('exposures', 'visitor', known('events', 'visitor'));
    expectWithin('events', 'referrer', customers);
    expectWithin('shipments', 'order', orders);
    expect(values(built, 'orderLines', 'customer')).not.toContain('');
  });

  test('document numbers are unique where a document has one row', () => {
    for (const name of NAMES) {
      const { document, rowsPerDocument } = FACT_TABLES[name];
      if (rowsPerDocument !== 'one') continue;
      expect(known(name, document).size).toBe(tableOf(built, name).rows);
    }
  });

  test('order numbers follow time, and an order is one customer at one moment', () => {
    const orders = values(built, 'orderLines', 'order');
    const customers = values(built, 'orderLines', 'customer');
    const placedAt = values(built, 'orderLines', 'placedAt');
    const torn = orders.filter((order, i) => {
      if (i === 0) return false;
      if (order !== orders[i - 1]) return order < orders[i - 1]!;
      return customers[i] !== customers[i - 1] || placedAt[i] !== placedAt[i - 1];
    });
    expect(torn).toEqual([]);
    expect(new Set(orders).size).toBe(world.orders.length);
  });

  test('an amount is quantity × price in fen', () => {
    const quantity = values(built, 'orderLines', 'quantity') as number[];
    const price = values(built, 'orderLines', 'unitPrice') as number[];
    const amount = values(built, 'orderLines', 'amount');
    expect(amount).toEqual(quantity.map((pieces, i) => pieces * price[i]!));
  });

  test('parcels are sent for orders that were not cancelled, and delivered after they were sent', () => {
    const state = values(built, 'orderLines', 'state');
    const cancelled = new Set(
      values(built, 'orderLines', 'order').filter((_, i) => state[i] === LINE_STATE.cancelled),
    );
    expect(cancelled.size).toBeGreaterThan(10);
    const sent = values(built, 'shipments', 'order');
    expect(sent.filter((order) => cancelled.has(order))).toEqual([]);
    const shippedAt = values(built, 'shipments', 'shippedAt') as number[];
    const deliveredAt = values(built, 'shipments', 'deliveredAt') as number[];
    expect(shippedAt.filter((at, i) => deliveredAt[i]! <= at)).toEqual([]);
  });

  test('every order that was not cancelled has a payment that succeeded', () => {
    const paid = known('events', 'order');
    paid.delete('');
    const state = values(built, 'orderLines', 'state');
    const sold = new Set(
      values(built, 'orderLines', 'order').filter((_, i) => state[i] === LINE_STATE.sale),
    );
    expect(paid).toEqual(sold);
  });

  test('reviews have stars and a text, in both languages', () => {
    const bodies = values(built, 'reviews', 'body') as string[];
    const chinese = bodies.filter((body) => /\p{Script=Han}/u.test(body)).length;
    expect(bodies.every((body) => body.length > 5)).toBe(true);
    expect(chinese / bodies.length).toBeGreaterThan(0.55);
    expect(chinese / bodies.length).toBeLessThan(0.75);
    expect(new Set(values(built, 'reviews', 'rating'))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  test('a list is seen by one person at one moment under one version, each product once', () => {
    const exposure = values(built, 'exposures', 'exposure');
    const columns = ['at', 'visitor', 'placement', 'version'].map((name) =>
      values(built, 'exposures', name),
    );
    const position = values(built, 'exposures', 'position');
    const torn = exposure.filter((list, row) => {
      const isFirst = list !== exposure[row - 1];
      if (position[row] !== (isFirst ? 1 : (position[row - 1] as number) + 1)) return true;
      return !isFirst && columns.some((column) => column[row] !== column[row - 1]);
    });
    expect(torn).toEqual([]);
    const products = values(built, 'exposures', 'product');
    const pairs = new Set(exposure.map((list, row) => `${list} ${products[row]}`));
    expect(pairs.size).toBe(exposure.length);
  });

  test('a person sees one version throughout the experiment', () => {
    const visitor = values(built, 'exposures', 'visitor');
    const version = values(built, 'exposures', 'version');
    const seen = new Map<string | number, Set<string | number>>();
    visitor.forEach((who, row) => {
      if (version[row] === 'v1') return;
      seen.set(who, (seen.get(who) ?? new Set()).add(version[row]!));
    });
    expect([...seen.values()].filter((versions) => versions.size > 1)).toEqual([]);
    expect(new Set(version)).toEqual(new Set(['v1', 'v2', 'v3']));
  });

  test('every message belongs to a conversation, and says the same of it', () => {
    const conversation = values(built, 'conversations', 'conversation');
    const inGroups = known('groups', 'group');
    const all = values(built, 'messages', 'conversation');
    const isDesk = (_: unknown, row: number) => !inGroups.has(all[row]!);
    const said = all.filter(isDesk);
    expect(new Set(said)).toEqual(new Set(conversation));
    for (const column of ['customer', 'channel', 'product', 'order'] as const) {
      const own = values(built, 'conversations', column);
      const stated = new Map(conversation.map((number, row) => [number, own[row]]));
      const each = values(built, 'messages', column).filter(isDesk);
      expect(said.filter((number, row) => stated.get(number) !== each[row])).toEqual([]);
    }
    const at = values(built, 'messages', 'at').filter(isDesk);
    const createdAt = values(built, 'conversations', 'createdAt');
    const first = conversation.map((number) => at[said.indexOf(number)]);
    expect(first).toEqual(createdAt);
  });

  test('an order that is spoken about is the customer’s, and was placed before', () => {
    const orders = values(built, 'orderLines', 'order');
    const buyers = values(built, 'orderLines', 'customer');
    const placedAt = values(built, 'orderLines', 'placedAt');
    const row = new Map(orders.map((order, i) => [order, i]));
    const customers = values(built, 'conversations', 'customer');
    const createdAt = values(built, 'conversations', 'createdAt');
    const torn = values(built, 'conversations', 'order').filter((order, i) => {
      const line = row.get(order);
      if (line === undefined) return order !== '';
      return buyers[line] !== customers[i] || placedAt[line]! > createdAt[i]!;
    });
    expect(torn).toEqual([]);
  });

  test('authors are known: agents and the bot by account, customers by name', () => {
    const accounts = known('authors', 'author');
    const names = known('customers', 'name');
    const members = known('groupMembers', 'author');
    const roles = values(built, 'messages', 'role');
    const strange = values(built, 'messages', 'author').filter((author, i) => {
      const role = MESSAGE_ROLES[roles[i] as number];
      if (role === 'system') return author !== '';
      const whose = { customer: names, unknown: members }[role === 'customer' ? role : 'unknown'];
      return !(role === 'agent' || role === 'bot' ? accounts : whose).has(author);
    });
    expect(strange).toEqual([]);
    expectWithin('conversations', 'assignee', accounts);
    expect(new Set(values(built, 'authors', 'role'))).toEqual(
      new Set([MESSAGE_ROLES.indexOf('agent'), MESSAGE_ROLES.indexOf('bot')]),
    );
  });

  test('groups are talked in by their members, and about 20,000 messages have adverts, insults and questions', () => {
    const built = build('zh-CN', ['messages', ...GROUPS], small);
    const groups = new Set(values(built, 'groups', 'group'));
    const conversation = values(built, 'messages', 'conversation');
    const inGroup = (_: unknown, row: number) => groups.has(conversation[row]!);
    const bodies = values(built, 'messages', 'body').filter(inGroup) as string[];
    expect(bodies.length).toBeGreaterThan(19_000);
    expect(bodies.length).toBeLessThan(21_500);
    expect(bodies.filter((body) => body === '' || /[{}]|undefined|NaN/.test(body))).toEqual([]);
    expect(bodies.filter((body) => body.includes('？')).length).toBeGreaterThan(1000);
    expect(bodies.filter((body) => /刷单|兼职|批发/.test(body)).length).toBeGreaterThan(100);
    const members = new Set(values(built, 'groupMembers', 'author'));
    const authors = values(built, 'messages', 'author').filter(inGroup);
    expect(authors.filter((author) => author !== '' && !members.has(author))).toEqual([]);
    const numbers = values(built, 'messages', 'message').filter(inGroup);
    const where = conversation.filter(inGroup);
    const keys = new Set(numbers.map((number, i) => `${String(where[i])} ${String(number)}`));
    expect(keys.size).toBe(bodies.length);
    expect(values(built, 'groupReports', 'report').length).toBeGreaterThan(200);
  });

  test.each([
    { language: 'en', chinese: [0.02, 0.08] },
    { language: 'zh-CN', chinese: [0.92, 0.98] },
  ] as const)('the desk speaks $language, and the other language to a few', (each) => {
    const desk = build(each.language, DESK, small);
    const numbers = values(desk, 'messages', 'conversation') as string[];
    const all = values(desk, 'messages', 'body') as string[];
    const bodies = all.filter((_, row) => numbers[row]!.startsWith('T'));
    expect(bodies.filter((body) => body === '' || /[{}]|undefined|NaN/.test(body))).toEqual([]);
    const chinese = bodies.filter((body) => /\p{Script=Han}/u.test(body)).length / bodies.length;
    expect(chinese).toBeGreaterThan(each.chinese[0]);
    expect(chinese).toBeLessThan(each.chinese[1]);
    // Made-up numbers, so that there is something to mask.
    expect(bodies.filter((body) => /140\d{8}/.test(body)).length).toBeGreaterThan(20);
  });
});
