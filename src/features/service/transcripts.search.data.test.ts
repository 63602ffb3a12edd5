import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResidentFacts } from '../../shared/data/facts/residentFacts.ts';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { columnsOf } from '../../shared/domain/facts/factSource.ts';
import { messages } from '../../shared/domain/facts/serviceTables.ts';
import { textAt } from '../../shared/domain/facts/textAt.ts';
import type { JobContext } from '../../shared/domain/jobs/job.ts';
import { stream } from '../../shared/domain/random/stream.ts';
import { importFile } from '../../testing/importFile.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import { LONGEST_PAGE, NO_FILTER, type Excerpt } from './domain/desk/listTypes.ts';
import { hitsIn } from './domain/search/hitsIn.ts';
import { searchForm } from './domain/search/searchForm.ts';
import { serviceJobs } from './jobs.ts';

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
  /** Of each message: the desk's number of its conversation, and what it says. */
  const said: { id: string; body: string }[] = [];

  beforeAll(async () => {
    const file = new Blob([readFileSync(path)]);
    const shop = { zone: 'Asia/Shanghai', currency: 'CNY' };
    await importFile(db, file, 'chat_0.1per.txt', shop, Date.UTC(2026, 10, 30));
    const facts = new ResidentFacts(db, 1e9);
    context = jobContextOf(facts);
    const ids = await facts.dictionary('messages.conversation');
    const { read } = await facts.read({ read: columnsOf(messages, 'conversation', 'body') });
    for (const { columns, rows } of read.chunks) {
      for (let row = 0; row < rows; row++) {
        const id = ids.valueAt(columns.conversation.values[row] ?? -1);
        said.push({ id, body: textAt(columns.body, row) });
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
    const folded = said.map(({ id, body }) => ({
      id,
      body,
      text: plain(body),
      form: searchForm(body),
    }));
    const wrong: string[] = [];
    let [none, inCase, places] = [0, 0, 0];
    for (const query of queries) {
      const needle = plain(query);
      const wanted = searchForm(query);
      if (needle !== query) inCase++;
      const first = new Map<string, string>();
      let count = 0;
      for (const { id, body, text, form } of folded) {
        const expected = placesIn(text, needle);
        // What the transcript marks; an assertion for each of two million would take minutes.
        const marked = hitsIn(form, wanted, 'exact');
        if (marked.join() !== expected.join()) wrong.push(`${query} in ${body}`);
        places += expected.length;
        if (expected.length === 0) continue;
        count++;
        if (!first.has(id)) first.set(id, body);
      }
      if (count === 0) none++;
      const list = await listed(query);
      expect({ query, messages: list.messages, found: list.found }).toEqual({
        query,
        messages: count,
        found: first.size,
      });
      expect(list.rows.map(({ id }) => id).sort()).toEqual([...first.keys()].sort());
      for (const { id, excerpt } of list.rows) expectExcerpt(excerpt, first.get(id) ?? '', needle);
    }
    expect(wrong).toEqual([]);
    // The queries are worth something: hits by the thousand, some of nothing, some in another form.
    expect(places).toBeGreaterThan(100_000);
    expect(none).toBeGreaterThan(5);
    expect(inCase).toBeGreaterThan(15);
  }, 120_000);
});

/** An excerpt is a part of the first message with a hit, and marks each hit that lies whole in it. */
function expectExcerpt(excerpt: Excerpt, body: string, needle: string): void {
  const places = placesIn(plain(body), needle);
  const readings = partsShown(excerpt.text, body).map(({ from, to, shift }) =>
    places
      .filter((at) => at >= from && at + needle.length <= to)
      .map((at) => ({ from: at + shift, to: at + shift + needle.length })),
  );
  expect(readings).toContainEqual(excerpt.hits);
  expect(excerpt.hits.length).toBeGreaterThan(0);
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
