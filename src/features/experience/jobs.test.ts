import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkspaceDb } from '../../shared/data/workspaceDb.ts';
import { perform } from '../../shared/data/writes/perform.ts';
import { undoEntry } from '../../shared/data/writes/undoEntry.ts';
import { LINE_STATE } from '../../shared/domain/facts/factTables.ts';
import { MESSAGE_ROLES } from '../../shared/domain/facts/serviceTables.ts';
import { anActor } from '../../testing/anActor.ts';
import { factSourceOf, type PlainTables } from '../../testing/factSourceOf.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import { markSentiment } from './data/voice/markSentiment.ts';
import { voiceStampOf } from './data/voice/voiceStampOf.ts';
import type { QuoteParams, Topic } from './domain/voice/voiceTypes.ts';
import { personalParts } from '../../shared/domain/privacy/personalParts.ts';
import { experienceJobs } from './jobs.ts';

const NOW = Date.UTC(2026, 9, 31, 12);
const DAY = 86_400_000;
const daysAgo = (days: number) => NOW - days * DAY;

/** So many of each that the classifier can learn: good and bad, with words of their own. */
const MANY = Array.from({ length: 120 }, (_, i) => ({
  review: `M${i}`,
  customer: `c${i}`,
  at: daysAgo(200 + i),
  rating: i % 2 === 0 ? 5 : 1,
  body: i % 2 === 0 ? `物流很快，喜欢 lovely ${i}` : `物流太慢，失望 awful ${i}`,
}));

const FEW = [
  { review: 'R1', customer: 'ann', product: 'p1', at: daysAgo(1), rating: 5, body: '包装严实' },
  { review: 'R2', customer: 'bo', at: daysAgo(2), rating: 1, body: '包装破了，打 13812345678' },
  { review: 'R3', customer: 'bo', at: daysAgo(3), rating: 0, body: 'awful packaging' },
  { review: 'R4', at: daysAgo(4), rating: 4, body: 'いつ発送されますか、ありがとう' },
  { review: 'R5', at: daysAgo(5), rating: 3, body: '' },
  { review: 'R6', rating: 2, body: 'no date, bad packaging' },
  { review: 'R7', at: NOW + DAY, rating: 2, body: 'from the future' },
  { review: 'R8', at: daysAgo(35), rating: 1, body: 'packaging was torn' },
  { review: 'R8', at: daysAgo(3), rating: 5, body: 'hidden packaging', hidden: true },
];

const said = (conversation: string, role: 'customer' | 'agent', body: string) => ({
  ...{ conversation, body, customer: 'dee', at: daysAgo(6) },
  role: MESSAGE_ROLES.indexOf(role),
});

const TABLES: PlainTables = {
  reviews: [...MANY, ...FEW],
  products: [{ product: 'p1', name: 'Green tea' }],
  surveyAnswers: [
    { response: 'S1', customer: 'cy', at: daysAgo(7), comment: 'lovely packaging' },
    { response: 'S2', at: daysAgo(7), comment: ' ' },
  ],
  messages: [
    said('T1', 'customer', 'the box came late'),
    said('T1', 'agent', 'lovely day, refund done'),
    said('T1', 'customer', 'awful'),
  ],
  returns: [
    {
      ...{ returnCase: 'B1', order: 'o1', customer: 'bo', requestedAt: daysAgo(8) },
      ...{ reason: '包装破损', amount: 300, currency: 'EUR' },
    },
  ],
  orderLines: [
    line('o1', 'bo', 1000, 'EUR', 20),
    line('o2', 'bo', 500, 'EUR', 400),
    line('o3', 'dee', 700, 'CNY', 30),
    { ...line('o4', 'dee', -200, 'CNY', 30), state: LINE_STATE.return },
    { ...line('o5', 'dee', 900, 'CNY', 30), state: LINE_STATE.cancelled },
  ],
};

function line(order: string, customer: string, amount: number, currency: string, days: number) {
  return { order, customer, amount, currency, placedAt: daysAgo(days), state: LINE_STATE.sale };
}

let db: WorkspaceDb;
let serial = 0;
let context = jobContextOf(factSourceOf(TABLES));
beforeEach(() => {
  db = new WorkspaceDb(`voice-${++serial}`);
  context = jobContextOf(factSourceOf(TABLES, 50));
});
afterEach(async () => {
  await db.delete();
});

const params = async (days: number | null = 30) => ({
  ...{ days, zone: 'Asia/Shanghai', now: NOW },
  stamp: await voiceStampOf(db),
});
const reviews = async (days: number | null = 30) =>
  experienceJobs.reviews.run(context, await params(days));
const voice = async () => experienceJobs.voice.run(context, await params());
const quotes = async (wanted: Partial<QuoteParams> = {}) =>
  experienceJobs.quotes.run(context, {
    ...(await params()),
    ...{ sources: ['review'], topic: null, sentiment: null, month: null, phrase: '', most: 30 },
    ...wanted,
  });
const mark = (id: string, sentiment: 'negative' | 'positive' | null) =>
  perform(db, markSentiment, { id, sentiment }, anActor, 1);

describe('reviews', () => {
  test('count what they say by stars and words, with other languages and bare stars apart', async () => {
    const report = await reviews();
    expect(report).toMatchObject({
      all: 128,
      texts: 3,
      counts: { negative: 2, neutral: 0, positive: 1, undecided: 0 },
      rating: { n: 4, mean: 3.25 },
      apart: { otherLanguages: 1, withoutWords: 1, undated: 1, later: 1 },
    });
    const packaging = report.topics.find(({ topic }) => topic === 'packaging');
    expect(packaging).toMatchObject({ texts: 3, negative: { count: 2, size: 3 } });
    // One of one before.
    expect(packaging?.change?.difference).toBeCloseTo(2 / 3 - 1, 12);
    expect(report.learning.heldOut?.sentiments).toEqual(['negative', 'positive']);
    expect(report.learning.heldOut?.right.rate).toBeGreaterThan(0.9);
  });

  test('over all the time have those without a date too, and no change', async () => {
    const report = await reviews(null);
    expect(report.texts).toBe(125);
    expect(report.change).toBeNull();
    expect(report.months.length).toBeGreaterThan(9);
    expect(report.months.reduce((sum, { rating }) => sum + rating.n, 0)).toBe(125);
  });

  test('too few to learn from: stars still count, words do not', async () => {
    context = jobContextOf(factSourceOf({ ...TABLES, reviews: FEW }));
    const report = await reviews();
    expect(report.learning).toMatchObject({ heldOut: null, known: [4, 0, 1] });
    expect(report.counts).toEqual({ negative: 1, neutral: 0, positive: 1, undecided: 1 });
    expect(report.topics.find(({ topic }) => topic === 'packaging')?.texts).toBe(3);
  });
});

describe('quotes', () => {
  test('are the texts that a number counts, the newest first, with what of persons is masked', async () => {
    const { found, quotes: list } = await quotes({ topic: 'packaging', sentiment: 'negative' });
    expect(found).toBe(2);
    expect(list.map(({ id, by }) => [id, by])).toEqual([
      ['review:R2', 'stars'],
      ['review:R3', 'words'],
    ]);
    const [shown] = list;
    const masked = shown && personalParts(shown).map(({ shown: part }) => part);
    expect(masked?.join('')).not.toContain('13812345678');
    expect(shown?.personal.map(({ mark }) => mark)).toEqual(['phone']);
    expect(list[1]?.words).toMatchObject({ sentiment: 'negative' });
    expect(list[1]?.words?.deciding.map(({ word }) => word)).toContain('awful');
    const [first] = (await quotes()).quotes;
    expect(first).toMatchObject({ id: 'review:R1', product: 'Green tea', rating: 5 });
  });

  test('by a phrase, in any case', async () => {
    expect((await quotes({ phrase: 'AWFUL pack' })).found).toBe(1);
    expect((await quotes({ phrase: 'nowhere' })).found).toBe(0);
    const { found, quotes: newest } = await quotes({ days: null });
    expect(await quotes({ days: null, most: 2 })).toEqual({ found, quotes: newest.slice(0, 2) });
    expect(newest.length).toBeGreaterThan(2);
  });

  test('of a month of the shop, with no undated one in it', async () => {
    const { months } = await reviews(null);
    for (const { firstDay: month, counts } of months) {
      for (const sentiment of ['negative', 'positive', 'undecided'] as const) {
        const wanted = { days: null, month, sentiment };
        expect((await quotes(wanted)).found).toBe(counts[sentiment]);
      }
    }
    const { found } = await quotes({ days: null });
    const { texts } = await reviews(null);
    expect(found).toBe(texts);
    const dated = months.reduce((sum, { counts }) => sum + counts.negative + counts.positive, 0);
    expect(texts - dated).toBe(1);
  });

  test('whose sentiment nothing says can be asked for', async () => {
    const unsaid = [{ response: 'Q1', at: daysAgo(2), comment: 'zzz' }];
    context = jobContextOf(factSourceOf({ ...TABLES, surveyAnswers: unsaid }));
    expect((await quotes({ sources: ['survey'], sentiment: 'undecided' })).found).toBe(1);
    expect((await quotes({ sources: ['survey'], sentiment: 'negative' })).found).toBe(0);
  });

  test('as many as each number of the table says', async () => {
    const report = await reviews();
    for (const { topic, texts, negative } of report.topics) {
      expect((await quotes({ topic })).found).toBe(texts);
      expect((await quotes({ topic, sentiment: 'negative' })).found).toBe(negative.count);
    }
  });
});

describe('corrections', () => {
  test('win over stars and words, are learned from, and can be taken back', async () => {
    await mark('review:R3', 'positive');
    const { entry } = await mark('review:R2', 'positive');
    const report = await reviews();
    expect(report.counts).toMatchObject({ negative: 0, positive: 3 });
    expect(report.learning).toMatchObject({ corrected: 2, known: [63, 0, 63] });
    const [, second] = (await quotes()).quotes;
    expect(second).toMatchObject({ id: 'review:R2', sentiment: 'positive', by: 'staff' });
    await undoEntry(db, entry!, anActor, 2);
    expect((await reviews()).counts).toMatchObject({ negative: 1, positive: 2 });
  });

  test('teach a word: what only staff said decides for the next text', async () => {
    const plain = Array.from({ length: 30 }, (_, i) => ({
      ...{ response: `Q${i}`, at: daysAgo(9), comment: `zzz ${i}` },
    }));
    context = jobContextOf(factSourceOf({ ...TABLES, surveyAnswers: plain }));
    expect((await quotes({ sources: ['survey'] })).quotes[0]?.sentiment).toBeNull();
    for (let i = 1; i < 30; i++) await mark(`survey:Q${i}`, 'negative');
    const { quotes: list } = await quotes({ sources: ['survey'] });
    expect(list.find(({ id }) => id === 'survey:Q0')).toMatchObject({
      ...{ sentiment: 'negative', by: 'words' },
    });
  });
});

describe('the voice of the customer', () => {
  const topicOf = async (topic: Topic) =>
    (await voice()).topics.find((each) => each.topic === topic);

  test('counts texts by source, and shares of what was written', async () => {
    expect(await topicOf('packaging')).toMatchObject({
      texts: { review: 3, survey: 1, conversation: 1, return: 1 },
      all: 6,
      negative: { count: 3, size: 5 },
    });
    expect(await topicOf('delivery')).toMatchObject({ texts: { conversation: 1 }, all: 1 });
    // What the agent wrote is nobody's voice.
    expect(await topicOf('refund')).toMatchObject({ all: 0 });
  });

  test('has what customers spent who said it negatively: each once, net of what came back', async () => {
    const packaging = await topicOf('packaging');
    expect(packaging?.customers).toBe(2);
    expect(packaging?.money).toEqual([
      { currency: 'EUR', amount: 700 },
      { currency: 'CNY', amount: 500 },
    ]);
    expect((await topicOf('taste'))?.money).toEqual([]);
  });

  test('has quotes of each source, with the code that leads to it', async () => {
    const { quotes: list } = await quotes({ sources: ['conversation', 'return'] });
    expect(list.map(({ id, sentiment, by }) => [id, sentiment, by])).toEqual([
      ['conversation:T1', 'negative', 'words'],
      ['return:B1', 'negative', 'return'],
    ]);
    expect(list[0]?.text).toBe('the box came late\nawful');
  });
});
