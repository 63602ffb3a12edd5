import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResidentFacts } from '../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { columnsOf } from '../../shared/domain/facts/factSource.ts';
import {
  MESSAGE_ROLES,
  messages,
  type MessageRole,
} from '../../shared/domain/facts/serviceTables.ts';
import { textAt } from '../../shared/domain/facts/textAt.ts';
import type { JobContext } from '../../shared/domain/jobs/job.ts';
import { stream } from '../../shared/domain/random/stream.ts';
import { importFile } from '../../testing/importFile.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import { LONGEST_PAGE, NO_FILTER, type Excerpt } from './domain/desk/listTypes.ts';
import { maskPersonal } from '../../shared/domain/privacy/maskPersonal.ts';
import { personalInMessage } from '../../shared/domain/privacy/personalInMessage.ts';
import { maskMessage } from './domain/desk/maskMessage.ts';
import { hitsIn } from './domain/search/hitsIn.ts';
import { searchForm } from './domain/search/searchForm.ts';
import { serviceJobs } from './jobs.ts';

/** What somebody wrote. */
type Said = { readonly body: string; readonly role: MessageRole; readonly author: string };

const path = join(process.env['HUITOU_DATA'] ?? '', 'support/jddc/chat_0.1per.txt');
const QUERIES = 200;
const LONGEST = 8;

/** Case and width by means of its own: one unit for one. */
function plain(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const half = unit === '　' ? ' ' : /[！-～]/u.test(unit) ? unit.normalize('NFKC') : unit;
    folded += half.toLowerCase().length === 1 ? half.toLowerCase() : half;
  }
  return folded;
}

/** Where the needle begins in a text, without overlaps, by a plain comparison at each place. */
function placesIn(text: string, needle: string): number[] {
  const places: number[] = [];
  if (needle === '') return places;
  for (let at = 0; at + needle.length <= text.length;) {
    const isHere = text.startsWith(needle, at);
    if (isHere) places.push(at);
    at += isHere ? needle.length : 1;
  }
  return places;
}

/** Parts of texts, half of them Chinese, some in another case or width, and some that nobody wrote. */
function seededQueries(texts: readonly string[]): string[] {
  const chance = stream(20_261_130, 'queries of jddc');
  const queries = new Set<string>();
  for (let n = 0; queries.size < QUERIES; n++) {
    chance.at(n);
    const text = chance.oneOf(texts);
    const length = chance.between(1, LONGEST);
    const from = chance.below(Math.max(1, text.length - length + 1));
    let query = text.slice(from, from + length);
    if (chance.chance(0.1)) query = query.toUpperCase();
    if (chance.chance(0.1)) query = wide(query);
    if (chance.chance(0.1)) query = Array.from(query).reverse().join('');
    const isHan = /\p{Script=Han}/u.test(query);
    const wanted = queries.size % 2 === 0 ? isHan : !isHan && /[a-z0-9\p{P}]/iu.test(query);
    if (wanted && query.trim() === query && query.length <= LONGEST) queries.add(query);
  }
  return [...queries];
}

function wide(text: string): string {
  return text.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
}

const STAMP = { database: 'jddc search', agents: 0, tags: 0 };

describe.skipIf(!existsSync(path))('search over 994 conversations of a desk (jddc)', () => {
  const db = new WorkspaceDb('jddc search');
  let context: JobContext;
  /** Of each message: the desk's number of its conversation, what it says, and who. */
  const said: (Said & { readonly id: string })[] = [];

  beforeAll(async () => {
    const file = new Blob([readFileSync(path)]);
    const shop = { zone: 'Asia/Shanghai', currency: 'CNY' };
    await importFile(db, file, 'chat_0.1per.txt', shop, Date.UTC(2026, 10, 30));
    const facts = new ResidentFacts(db, 1e9);
    context = jobContextOf(facts);
    const ids = await facts.dictionary('messages.conversation');
    const { read } = await facts.read({
      read: columnsOf(messages, 'conversation', 'body', 'role', 'author'),
    });
    const authors = await facts.dictionary('customers.name');
    for (const { columns, rows } of read.chunks) {
      for (let row = 0; row < rows; row++) {
        const id = ids.valueAt(columns.conversation.values[row] ?? -1);
        const role = MESSAGE_ROLES[columns.role.values[row] ?? -1] ?? 'unknown';
        const author = authors.valueAt(columns.author.values[row] ?? -1);
        said.push({ id, body: textAt(columns.body, row), role, author });
      }
    }
  }, 60_000);

  afterAll(async () => {
    await db.delete();
  });

  /** All pages of the list, one after another. */
  async function listed(search: string) {
    const rows = [];
    for (let offset = 0; ; offset += LONGEST_PAGE) {
      const list = await serviceJobs.list.run(context, {
        filter: { ...NO_FILTER, search },
        judged: null,
        stamp: STAMP,
        sort: 'messages',
        descending: true,
        offset,
        limit: LONGEST_PAGE,
      });
      rows.push(...list.rows);
      if (list.rows.length < LONGEST_PAGE) return { ...list, rows };
    }
  }

  test('equals a plain loop for 200 seeded queries: conversations, counts and every place', async () => {
    expect(said).toHaveLength(12_136);
    const queries = seededQueries(said.map(({ body }) => body));
    expect(queries.filter((query) => /\p{Script=Han}/u.test(query))).toHaveLength(QUERIES / 2);
    const folded = said.map((one) => ({
      ...one,
      text: plain(one.body),
      form: searchForm(one.body),
    }));
    const wrong: string[] = [];
    let [none, inCase, places, masked] = [0, 0, 0, 0];
    for (const query of queries) {
      const needle = plain(query);
      const wanted = searchForm(query);
      if (needle !== query) inCase++;
      const first = new Map<string, Said>();
      let count = 0;
      for (const message of folded) {
        const { id, body, text, form } = message;
        const expected = placesIn(text, needle);
        // What the transcript marks; an assertion for each of two million would take minutes.
        const marked = hitsIn(form, wanted, 'exact');
        if (marked.join() !== expected.join()) wrong.push(`${query} in ${body}`);
        places += expected.length;
        if (expected.length === 0) continue;
        count++;
        if (!first.has(id)) first.set(id, message);
      }
      if (count === 0) none++;
      const list = await listed(query);
      expect({ query, messages: list.messages, found: list.found }).toEqual({
        query,
        messages: count,
        found: first.size,
      });
      expect(list.rows.map(({ id }) => id).sort()).toEqual([...first.keys()].sort());
      for (const { id, excerpt } of list.rows) {
        const message = first.get(id);
        expect(message).toBeDefined();
        if (message) masked += expectExcerpt(excerpt, message, needle);
      }
    }
    expect(wrong).toEqual([]);
    // The queries are worth something: hits by the thousand, some of nothing, some in another form.
    expect(places).toBeGreaterThan(100_000);
    expect(none).toBeGreaterThan(5);
    expect(inCase).toBeGreaterThan(15);
    expect(masked).toBeGreaterThan(0);
  }, 120_000);
});

/**
 * An excerpt is a part of the first message with a hit, as it is shown: what is personal is masked. It
 * marks each hit that lies whole in it and outside what is masked.
 *
 * @returns 1 where something of the message is masked
 */
function expectExcerpt(excerpt: Excerpt, { body, role, author }: Said, needle: string): 0 | 1 {
  const personal = personalInMessage(body, { role, author });
  const shown = maskMessage(body, { role, author });
  const places = placesIn(plain(body), needle)
    .filter((at) => personal.every(({ from, to }) => at + needle.length <= from || at >= to))
    .map((at) => {
      const before = personal.filter(({ to }) => to <= at);
      return before.reduce(
        (place, { from, to, mark }) =>
          place + maskPersonal(mark, body.slice(from, to)).length - (to - from),
        at,
      );
    });
  const readings = partsShown(excerpt.text, shown).map(({ from, to, shift }) =>
    places
      .filter((at) => at >= from && at + needle.length <= to)
      .map((at) => ({ from: at + shift, to: at + shift + needle.length })),
  );
  expect(readings).toContainEqual(excerpt.hits);
  if (personal.length > 0) return 1;
  expect(excerpt.hits.length).toBeGreaterThan(0);
  return 0;
}

/** Which parts of the body the text may show: … stands at an end that is cut, and only there. */
function partsShown(text: string, body: string) {
  const parts: { from: number; to: number; shift: number }[] = [];
  for (const head of [0, 1]) {
    for (const tail of [0, 1]) {
      const cut = (head === 0 || text.startsWith('…')) && (tail === 0 || text.endsWith('…'));
      const part = text.slice(head, text.length - tail);
      for (const from of cut ? placesIn(body, part) : []) {
        const to = from + part.length;
        const isSo = from > 0 === (head === 1) && to < body.length === (tail === 1);
        if (isSo) parts.push({ from, to, shift: head - from });
      }
    }
  }
  return parts;
}
