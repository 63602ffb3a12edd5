import '../src/shared/withoutEval.ts';
import { proxy, wrap } from 'comlink';
import MiniSearch from 'minisearch';
import { NO_FILTER } from '../src/features/service/domain/desk/listTypes.ts';
import type { serviceJobs } from '../src/features/service/jobs.ts';
import { JobClient } from '../src/shared/jobs/jobClient.ts';
import type { JobServer } from '../src/shared/jobs/jobServer.ts';
import { remoteJobs } from '../src/shared/jobs/remoteJobs.ts';
import { benchQueries, isChinese, messageTexts } from './generatedMessages.ts';
import { conversationId, OF_CONVERSATION, serviceShop } from './serviceShop.ts';

const jobs = remoteJobs<typeof serviceJobs>('service');
const PAGE = 100;

/** What a search has found: conversations, messages, and the first page by its conversations' ids. */
type Found = { readonly found: number; readonly messages: number; readonly page: string };

/** Called by search.bench.mjs. */
const bench = {
  seed: (conversations: number) => serviceShop(conversations),

  queries: (count: number, conversations: number) =>
    benchQueries(count, conversations * OF_CONVERSATION),

  /** The product's own job, without its page; milliseconds of each call, the first one left out. */
  async product(database: string, queries: readonly string[]) {
    const worker = new Worker(new URL('../src/workers/compute.worker.ts', import.meta.url), {
      type: 'module',
    });
    const server = wrap<JobServer>(worker);
    const client = new JobClient(server, (listener) => server.onProgress(proxy(listener)));
    const ask = async (search: string) => {
      const filter = { ...NO_FILTER, search };
      const call = jobs.list({
        ...{ filter, judged: null, stamp: { database, agents: 0, tags: 0 } },
        sort: 'last',
        descending: true,
        offset: 0,
        limit: PAGE,
      });
      const answer = await client.run(database, call, () => undefined).answer;
      if (!answer) throw new Error('no answer');
      return answer;
    };
    await ask('warm up');
    const times: number[] = [];
    const answers: Found[] = [];
    for (const query of queries) {
      const start = performance.now();
      const { found, messages, rows } = await ask(query);
      times.push(performance.now() - start);
      answers.push({ found, messages: messages ?? NaN, page: rows.map(({ id }) => id).join() });
    }
    worker.terminate();
    return { times, answers };
  },

  /** The same by a plain loop over all messages, folded by code of its own. */
  oracle(conversations: number, queries: readonly string[]): Found[] {
    const textOf = messageTexts();
    const needles = queries.map(plain);
    const hits = needles.map(() => ({ found: 0, messages: 0, page: new Array<string>() }));
    // The newest comes first, and later conversations are newer.
    for (let conversation = conversations - 1; conversation >= 0; conversation--) {
      const first = conversation * OF_CONVERSATION;
      const texts = Array.from({ length: OF_CONVERSATION }, (_, n) =>
        plain(textOf(first + n, isChinese(conversation))),
      );
      needles.forEach((needle, query) => {
        const count = texts.filter((text) => text.includes(needle)).length;
        const found = hits[query];
        if (count === 0 || !found) return;
        found.messages += count;
        if (found.found++ < PAGE) found.page.push(conversationId(conversation));
      });
    }
    return hits.map(({ page, ...counts }) => ({ ...counts, page: page.join() }));
  },

  /**
   * MiniSearch over as many of the messages as it takes in within the time, in pieces of 50,000. Han
   * characters are indexed in pairs, other letters in words; all tokens of a query have to be there,
   * and what it finds is verified by a look at the text. A single Han character, which no pair tells,
   * is looked for in all texts. Parts of words are not found: `recall` says how much was.
   */
  async peer(queries: readonly string[], most: number, limitMs: number) {
    const index = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      tokenize: bigrams,
      processTerm: (term) => term,
      searchOptions: { combineWith: 'AND', prefix: false, fuzzy: false },
    });
    const textOf = messageTexts();
    const texts: string[] = [];
    let indexMs = 0;
    while (texts.length < most && indexMs < limitMs) {
      const documents = [];
      for (let n = 0; n < 50_000; n++) {
        const id = texts.length;
        const text = plain(textOf(id, isChinese(Math.floor(id / OF_CONVERSATION))));
        texts.push(text);
        documents.push({ id, text });
      }
      const start = performance.now();
      index.addAll(documents);
      indexMs += performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve));
    }
    const times: number[] = [];
    let [found, there] = [0, 0];
    for (const query of queries) {
      const needle = plain(query);
      const start = performance.now();
      const count = /^\p{Script=Han}$/u.test(needle)
        ? texts.filter((text) => text.includes(needle)).length
        : index.search(needle).filter(({ id }) => texts[Number(id)]?.includes(needle)).length;
      times.push(performance.now() - start);
      found += count;
      there += texts.filter((text) => text.includes(needle)).length;
    }
    return { messages: texts.length, indexMs, times, recall: found / there };
  },
};

/** Lower case and half width, by other means than the product's. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[！-～]/gu, (full) => String.fromCharCode(full.charCodeAt(0) - 0xfee0))
    .replaceAll('　', ' ')
    .toLowerCase();
}

/** Pairs of Han characters that stand side by side; other letters and digits in runs. */
function bigrams(text: string): string[] {
  const tokens: string[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) tokens.push(run);
    else if (run.length === 1) tokens.push(run);
    else for (let i = 0; i + 1 < run.length; i++) tokens.push(run.slice(i, i + 2));
  }
  return tokens;
}

Object.assign(globalThis, { bench });
