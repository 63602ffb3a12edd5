import { describe, expect, test } from 'vitest';
import { JobCancelled } from '../../shared/domain/jobs/job.ts';
import { stream } from '../../shared/domain/random/stream.ts';
import { factSourceOf, type PlainTables } from '../../testing/factSourceOf.ts';
import { jobContextOf } from '../../testing/jobContextOf.ts';
import { orderLine, type OrderLineRow } from '../../testing/orderRows.ts';
import type { RehearsalParams } from './domain/rehearsal/rehearsalTypes.ts';
import type { AlgorithmId } from './domain/settings/algorithmSettings.ts';
import {
  recommendationPolicy,
  type PlacementSettings,
  type RecommendationSettings,
} from './domain/settings/recommendationSettings.ts';
import { recommendationJobs } from './jobs.ts';

const DAY = 86_400_000;
const START = Date.parse('2025-01-01T00:00Z');
const common = {
  split: { method: 'time', testDays: null },
  zone: 'UTC',
  currency: 'EUR',
  at: START + 400 * DAY,
} as const satisfies Partial<RehearsalParams>;
const { defaults } = recommendationPolicy;

/** Two tastes that never mix: customers of even and of odd number buy products of their own kind. */
function twoTastes(customers = 40, orders = 12): OrderLineRow[] {
  const chance = stream(1, 'two tastes');
  const lines: OrderLineRow[] = [];
  for (let c = 0; c < customers; c++) {
    for (let o = 0; o < orders; o++) {
      const own = chance.at(c * 1000 + o);
      const day = o * 9 + own.below(9);
      for (let n = 0; n < 2; n++) {
        const product = own.below(10) * 2 + (c % 2);
        lines.push(
          orderLine(`c${c}`, START + day * DAY, {
            order: `o${c}-${o}`,
            product: `p${product}`,
            category: c % 2 === 0 ? 'Tea > Green' : 'Cups',
            country: c % 3 === 0 ? 'DE' : 'FR',
          }),
        );
      }
    }
  }
  return lines;
}

const catalogue = Array.from({ length: 20 }, (_, p) => ({
  product: `p${p}`,
  name: `Product ${p}`,
  category: p % 2 === 0 ? 'Tea > Green' : 'Cups',
  price: 10 + p,
  cost: 5,
  stock: 7,
}));

const shop = (tables: PlainTables) => jobContextOf(factSourceOf(tables, 64));

function using(weights: Partial<Record<AlgorithmId, number>>): PlacementSettings['algorithms'] {
  const { home } = defaults;
  const off = Object.fromEntries(
    Object.entries(home.algorithms).map(([id, params]) => [
      id,
      { ...params, weight: weights[id as AlgorithmId] ?? 0 },
    ]),
  );
  return off as PlacementSettings['algorithms'];
}

const withHome = (home: Partial<PlacementSettings>): RecommendationSettings => ({
  ...defaults,
  home: { ...defaults.home, bought: 'allow', ...home },
});
const popular = withHome({ algorithms: using({ popularity: 100 }), slots: 5 });
const personal = withHome({ algorithms: using({ itemKnn: 100 }), slots: 5 });

const rehearse = (context: ReturnType<typeof shop>, live: typeof popular, draft: typeof popular) =>
  recommendationJobs.rehearse.run(context, { live, draft, ...common });

describe('a rehearsal', () => {
  const context = shop({ orderLines: twoTastes(), products: catalogue });

  test('finds that neighbours foretell two tastes better than what is popular with all', async () => {
    const { metrics, placements, dataThrough } = await rehearse(context, popular, personal);
    const ndcg = metrics.find(({ id }) => id === 'home.ndcg');
    expect(ndcg?.difference?.lower).toBeGreaterThan(0);
    expect(ndcg?.better).toBe('higher');
    expect(dataThrough).toBeGreaterThan(START + 100 * DAY);
    const [home] = placements;
    expect(home?.lists).toBe(40);
    expect(home?.popularity.find(({ metric }) => metric === 'ndcg')?.value).toBeLessThan(
      ndcg?.draft ?? 0,
    );
    expect(home?.segments.map(({ kind, id }) => `${kind} ${id}`)).toContain('country DE');
    // Nobody sees the other kind's products any more.
    expect(home?.categoriesShown.length).toBeGreaterThan(0);
  });

  test('is the same to the last digit for the same settings, but for the time it took', async () => {
    const again = await rehearse(
      shop({ orderLines: twoTastes(), products: catalogue }),
      popular,
      personal,
    );
    const { stamp, placements, ...rest } = await rehearse(context, popular, personal);
    expect(again.metrics).toEqual(rest.metrics);
    expect(again.stamp).toEqual({ ...stamp, tookMs: again.stamp.tookMs });
    expect(again.placements.map(({ trained: _, ...one }) => one)).toEqual(
      placements.map(({ trained: _, ...one }) => one),
    );
  });

  test('of a draft that is what is live shows no difference anywhere', async () => {
    const { metrics } = await rehearse(context, personal, personal);
    expect(metrics.every(({ difference }) => difference === null || difference.value === 0)).toBe(
      true,
    );
  });

  test('prices each rule: what a cap costs is on its own line', async () => {
    const capped = withHome({
      algorithms: using({ itemKnn: 100 }),
      slots: 5,
      caps: { category: 1, brand: null },
    });
    const { placements } = await rehearse(context, personal, capped);
    const price = placements[0]?.rules.find(({ rule }) => rule.kind === 'capCategory');
    const ndcg = price?.metrics.find(({ id }) => id === 'home.ndcg');
    expect(ndcg?.difference?.value).toBeLessThan(0);
    const inStock = placements[0]?.rules.find(({ rule }) => rule.kind === 'inStock');
    expect(inStock?.metrics.every(({ difference }) => (difference?.value ?? 0) === 0)).toBe(true);
  });

  test('covers every placement in which the two differ', async () => {
    const draft = { ...personal, cart: { ...personal.cart, diversity: 0.5 } };
    const { placements, metrics } = await rehearse(context, popular, draft);
    expect(placements.map(({ placement }) => placement)).toEqual(['home', 'cart']);
    expect(new Set(metrics.map(({ id }) => id)).size).toBe(metrics.length);
  });

  test('trains and shows every algorithm there is', async () => {
    for (const id of ['copurchase', 'rp3beta', 'ease', 'ials', 'autoencoder'] as const) {
      const draft = withHome({ algorithms: using({ [id]: 100 }), slots: 5 });
      const { metrics, placements } = await rehearse(context, popular, draft);
      expect(placements[0]?.trained.map(({ algorithm }) => algorithm)).toEqual([id]);
      const ndcg = metrics.find((metric) => metric.id === 'home.ndcg');
      expect(ndcg?.difference?.value, id).toBeGreaterThan(0);
    }
  });

  test('warns that random and leave-last-out splits look ahead', async () => {
    for (const method of ['random', 'leaveLastOut'] as const) {
      const split = { method, testDays: null };
      const params = { live: popular, draft: personal, ...common, split };
      const { placements, stamp } = await recommendationJobs.rehearse.run(context, params);
      expect(placements[0]?.notes).toContainEqual({ kind: 'splitLooksAhead', method });
      expect(stamp.split).toEqual({ ...split, from: placements[0]?.testFrom });
    }
  });
});

describe('bad input', () => {
  test('of no orders a rehearsal has no figures, and all other jobs answer with nothing', async () => {
    const context = shop({});
    const { metrics, placements, dataThrough } = await rehearse(context, popular, personal);
    expect([metrics, placements, dataThrough]).toEqual([[], [], null]);
    const params = { settings: personal, live: popular, placement: 'home', ...common } as const;
    const sweep = await recommendationJobs.sweep.run(context, { ...params, knob: 'diversity' });
    expect(sweep.points).toEqual([]);
    expect((await recommendationJobs.tune.run(context, params)).before).toBeNull();
    const lists = {
      live: popular,
      draft: personal,
      placement: 'home',
      zone: 'UTC',
      at: 0,
    } as const;
    const preview = await recommendationJobs.preview.run(context, {
      ...lists,
      customer: null,
      products: [],
    });
    expect(preview.draft.items).toEqual([]);
    expect((await recommendationJobs.changedCustomers.run(context, lists)).customers).toEqual([]);
    expect(await recommendationJobs.searchProducts.run(context, { query: '', limit: 9 })).toEqual(
      [],
    );
    expect(await recommendationJobs.similar.run(context, { product: 3 })).toBeNull();
  });

  test('sales that name no customer are left out, and counted', async () => {
    const bare = [3, 4, 5].map((day) => orderLine(undefined, START + day * DAY));
    const returned = orderLine(undefined, START, { quantity: -1 });
    const orderLines = [...twoTastes(), ...bare, returned];
    const { placements } = await rehearse(shop({ orderLines }), popular, personal);
    expect(placements[0]?.notes).toContainEqual({
      kind: 'linesWithoutCustomer',
      lines: 3,
      of: 40 * 12 * 2 + 3,
    });
  });

  test('on a handful of lists no setting is found better than another', async () => {
    const context = shop({ orderLines: twoTastes(6), products: catalogue });
    const params = { settings: personal, live: popular, placement: 'home', ...common } as const;
    const sweep = await recommendationJobs.sweep.run(context, { ...params, knob: 'diversity' });
    expect(sweep.points).toEqual([]);
    expect(sweep.lists).toBe(6);
    const tuned = await recommendationJobs.tune.run(context, params);
    expect(tuned).toMatchObject({ before: null, after: null, lists: 6, settings: personal });
  });

  test('one customer, and one product, are rehearsed without an interval and with a word on it', async () => {
    const one = Array.from({ length: 30 }, (_, i) => orderLine('c', START + i * 5 * DAY));
    const { metrics, placements } = await rehearse(shop({ orderLines: one }), popular, personal);
    expect(placements[0]?.notes).toContainEqual({ kind: 'tooFewLists', lists: 1, needed: 30 });
    const ndcg = metrics.find(({ id }) => id === 'home.ndcg');
    expect([ndcg?.difference?.lower, ndcg?.difference?.upper]).toEqual([null, null]);
    expect(ndcg?.live).toBe(1);
  });

  test('products without price, cost or stock are counted and stay in the lists', async () => {
    const context = shop({
      orderLines: twoTastes().map((line) => ({
        ...line,
        unitPrice: undefined,
        amount: undefined,
      })) as never,
    });
    const draft = withHome({
      algorithms: using({ itemKnn: 100 }),
      slots: 5,
      boosts: [{ id: 'm', field: 'price', value: '', strength: 1 }],
    });
    const { metrics, placements } = await rehearse(context, popular, draft);
    // What hits were worth is not 0 but unknown.
    for (const id of ['home.margin', 'home.revenue']) {
      expect(metrics.find((metric) => metric.id === id)).toMatchObject({ live: null, draft: null });
    }
    expect(metrics.find(({ id }) => id === 'home.fillRate')?.draft).toBe(1);
    const notes = placements[0]?.notes.map(({ kind }) => kind);
    expect(notes).toContain('productsWithoutPrice');
    expect(notes).toContain('productsWithoutCost');
    expect(notes).toContain('productsWithoutStock');
  });

  test('above the limit of products EASE gives way to item neighbours, and says so', async () => {
    const lines = Array.from({ length: 150 }, (_, i) =>
      orderLine(`c${i % 30}`, START + i * DAY, { product: `p${i}` }),
    );
    const draft = {
      ...withHome({ algorithms: using({ ease: 100 }), slots: 5 }),
      limits: { easeItems: 100 },
    };
    const { placements } = await rehearse(shop({ orderLines: lines }), popular, draft);
    expect(placements[0]?.notes).toContainEqual({ kind: 'easeTooLarge', items: 150, limit: 100 });
    expect(placements[0]?.trained.map(({ algorithm }) => algorithm)).toEqual(['itemKnn']);
  });

  test('outside scores rank as they say; those of unknown customers and products are counted', async () => {
    const scores = Array.from({ length: 40 }, (_, c) => ({
      model: 'm',
      customer: `c${c}`,
      product: `p${(c * 2 + (c % 2)) % 20}`,
      score: 1,
    }));
    const strangers = [
      { model: 'm', customer: 'nobody', product: 'p1', score: 9 },
      { model: 'm', customer: 'c1', product: 'nothing', score: 9 },
    ];
    const context = shop({
      orderLines: twoTastes(),
      products: catalogue,
      outsideScores: [...scores, ...strangers],
    });
    const draft = withHome({ algorithms: using({ outside: 100 }), slots: 5 });
    const { placements } = await rehearse(context, popular, draft);
    expect(placements[0]?.notes).toContainEqual({
      kind: 'outsideUnknown',
      customers: 1,
      products: 1,
    });
    const none = shop({ orderLines: twoTastes() });
    const without = await rehearse(none, popular, draft);
    expect(without.placements[0]?.notes).toContainEqual({ kind: 'noOutsideScores' });
  });

  test('a cancelled rehearsal stops in its training, and the next one trains anew', async () => {
    const context = shop({ orderLines: twoTastes() });
    let pauses = 0;
    const stopped = {
      ...context,
      pause: () => (++pauses > 5 ? Promise.reject(new JobCancelled()) : Promise.resolve()),
    };
    await expect(rehearse(stopped, popular, personal)).rejects.toBeInstanceOf(JobCancelled);
    expect((await rehearse(context, popular, personal)).metrics.length).toBeGreaterThan(0);
  });

  test('settings that make no sense are refused', async () => {
    const nothing = withHome({ algorithms: using({}) });
    await expect(rehearse(shop({}), popular, nothing)).rejects.toThrow('all weights are 0');
  });
});

describe('a preview', () => {
  const context = shop({ orderLines: twoTastes(), products: catalogue });
  const params = {
    live: popular,
    draft: personal,
    placement: 'home' as const,
    products: [] as number[],
    zone: 'UTC',
    at: common.at,
  };
  const codeOf = async (dictionary: string, value: string) =>
    (await context.facts.dictionary(dictionary)).find(value);

  test('shows a customer’s own taste, and which of their products speak for each item', async () => {
    const customer = await codeOf('customers.customer', 'c1');
    const { draft, live, history } = await recommendationJobs.preview.run(context, {
      ...params,
      customer,
    });
    expect(draft.items.map(({ category }) => category)).toEqual(new Array(5).fill('Cups'));
    expect(new Set(live.items.map(({ category }) => category)).size).toBe(2);
    const owned = new Set(history.map(({ product }) => product));
    for (const { reason, otherRank, product } of draft.items) {
      expect(reason.because.length).toBeGreaterThan(0);
      expect(reason.because.every((one) => owned.has(one.product.product))).toBe(true);
      expect(otherRank).toBe(live.items.find((item) => item.product === product)?.rank ?? null);
    }
  });

  test('says which rule moved an item, and by how many places', async () => {
    const pinned = withHome({
      algorithms: using({ itemKnn: 100 }),
      slots: 5,
      pins: [{ id: 'pin', slot: 1, kind: 'product', value: 'p0', from: null, to: null }],
    });
    const customer = await codeOf('customers.customer', 'c1');
    const { draft } = await recommendationJobs.preview.run(context, {
      ...params,
      draft: pinned,
      customer,
    });
    const [first, second] = draft.items;
    expect(first).toMatchObject({ id: 'p0', pinned: true });
    const [move] = first?.reason.rules ?? [];
    expect(move?.rule).toEqual({ kind: 'pin', id: 'pin' });
    // Without the pin it would stand behind all that the customer’s taste knows.
    expect(move?.places).toBeGreaterThan(4);
    expect(second?.reason.rules).toEqual([{ rule: { kind: 'pin', id: 'pin' }, places: -1 }]);
  });

  test('of a made-up basket and of a product beside the list needs no customer', async () => {
    const products = [await codeOf('products.product', 'p2')];
    const made = await recommendationJobs.preview.run(context, {
      ...params,
      customer: null,
      products,
    });
    expect(made.draft.items.every(({ category }) => category === 'Tea > Green')).toBe(true);
    expect(made.customer).toBeNull();
  });

  test('falls back to what is popular for somebody nobody knows', async () => {
    const { draft } = await recommendationJobs.preview.run(context, { ...params, customer: 9999 });
    expect(draft.fallback).toBe(true);
    expect(draft.items).toHaveLength(5);
  });

  test('the customers who change most come first', async () => {
    const { customers, of } = await recommendationJobs.changedCustomers.run(context, params);
    expect(of).toBe(40);
    const moved = customers.map((one) => one.moved);
    expect(moved).toEqual([...moved].sort((a, b) => b - a));
    expect(Math.max(...moved)).toBeLessThanOrEqual(1);
  });

  test('similar products are of the same taste, with a lift whose interval is above 1', async () => {
    const product = await codeOf('products.product', 'p4');
    const answer = await recommendationJobs.similar.run(context, { product });
    expect(answer?.customers).toBe(40);
    expect(answer?.similar.every((row) => row.product.category === 'Tea > Green')).toBe(true);
    expect(answer?.similar[0]?.lift.lower).toBeGreaterThan(1);
  });

  test('a sweep and a search for parameters leave the test part alone', async () => {
    const all = { settings: personal, live: popular, placement: 'home', ...common } as const;
    const sweep = await recommendationJobs.sweep.run(context, { ...all, knob: 'diversity' });
    const rehearsed = await rehearse(context, popular, personal);
    expect(sweep.to).toBe(rehearsed.placements[0]?.testFrom);
    const tuned = await recommendationJobs.tune.run(context, all);
    expect(tuned.after ?? 0).toBeGreaterThanOrEqual(tuned.before ?? 1);
    expect(tuned.tried).toBeGreaterThan(5);
    expect(recommendationPolicy.schema.safeParse(tuned.settings).success).toBe(true);
  });

  test('products are found by part of their name or id, whatever the case and width', async () => {
    const found = async (query: string) =>
      (await recommendationJobs.searchProducts.run(context, { query, limit: 50 })).map(
        ({ id }) => id,
      );
    expect(await found('ＰＲＯＤＵＣＴ 13')).toEqual(['p13']);
    expect(await found('p1')).toContain('p10');
    expect(await found('nothing like it')).toEqual([]);
  });
});
