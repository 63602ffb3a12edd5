import { describe, expect, test } from 'vitest';
import { factSourceOf } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { orderLine } from '../../../../testing/orderRows.ts';
import {
  recommendationPolicy,
  type RecommendationSettings,
} from '../../domain/settings/recommendationSettings.ts';
import type { ListReleaseParams } from '../../domain/release/listReleaseParams.ts';
import { releaseLists } from './releaseLists.ts';

const PHONE = '13812345678';
const bought = (customer: string, products: readonly string[]) =>
  products.map((product, n) => orderLine(customer, `2026-0${n + 1}-01T08:00Z`, { product }));
const shop = factSourceOf({
  products: ['tea', 'pot', 'cup', 'tray', 'new'].map((product) => ({ product, stock: 5 })),
  orderLines: [
    ...bought('C1', ['tea', 'pot']),
    ...bought('C2', ['tea', 'pot', 'cup']),
    ...bought('C3', ['tea', 'cup', 'tray']),
    ...bought(PHONE, ['pot', 'cup', 'tray']),
  ],
});

const settings = recommendationPolicy.defaults;
const usual: ListReleaseParams = {
  settings,
  version: 2,
  placement: 'home',
  slots: 3,
  format: 'jsonl',
  reveal: false,
  zone: 'UTC',
  at: Date.parse('2026-11-21T08:00:00Z'),
};

async function released(params: Partial<ListReleaseParams>) {
  const release = await releaseLists(jobContextOf(shop), { ...usual, ...params });
  const lines = (await release.file.text()).trimEnd().split(/\r?\n/u);
  return { release, lines };
}

type Line = { customer?: string | null; seed?: string | null; items: { product: string }[] };
const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Line);

describe('lists for the shop’s own systems', () => {
  test('have one for each customer, after that for everybody else', async () => {
    const { release, lines } = await released({});
    const [head, everybody, ...lists] = parsed(lines);
    expect(head).toMatchObject({ version: 2, lists: 5, dataThrough: '2026-03-01T08:00:00.000Z' });
    expect(everybody?.customer).toBeNull();
    expect(everybody?.items.map(({ product }) => product)).toHaveLength(3);
    expect(lists.map(({ customer }) => customer)).toEqual(['C1', 'C2', 'C3', '138••••5678']);
    expect(release).toMatchObject({ lists: 4, empty: 0, masked: 1, notes: [] });
    expect(release.rows).toBe(lists.reduce((sum, { items }) => sum + items.length, 0));
    for (const { customer, items } of lists) {
      // What was bought is hidden by the usual settings, and nobody has bought more than three.
      const own = { C1: ['tea', 'pot'], C2: ['tea', 'pot', 'cup'], C3: ['tea', 'cup', 'tray'] };
      const known = own[customer as 'C1' | 'C2' | 'C3'] as string[] | undefined;
      for (const { product } of items) expect(known ?? []).not.toContain(product);
    }
  });

  test('write ids that are contacts only when asked to', async () => {
    const { release, lines } = await released({ reveal: true });
    expect(parsed(lines).at(-1)?.customer).toBe(PHONE);
    expect(release.masked).toBe(0);
  });

  test('stand beside each product elsewhere, and never hold that product', async () => {
    const { release, lines } = await released({ placement: 'product', slots: 4 });
    const lists = parsed(lines).slice(2);
    expect(lists.map(({ seed }) => seed)).toEqual(['tea', 'pot', 'cup', 'tray', 'new']);
    expect(release.lists).toBe(5);
    for (const { seed, items } of lists) {
      expect(items.map(({ product }) => product)).not.toContain(seed);
      expect(items.length).toBeGreaterThan(0);
    }
  });

  test('score as a mean, so that weights twice as large change nothing', async () => {
    const { popularity, itemKnn } = settings.home.algorithms;
    const weighted = (times: number): RecommendationSettings => {
      const algorithms = {
        ...settings.home.algorithms,
        popularity: { ...popularity, weight: times },
        itemKnn: { ...itemKnn, weight: 3 * times },
      };
      return { ...settings, home: { ...settings.home, algorithms } };
    };
    const [once, twice] = [1, 2].map((times) => released({ settings: weighted(times) }));
    const scores = (await once)?.lines.slice(2) ?? [];
    expect(scores).toEqual((await twice)?.lines.slice(2));
    // No product of a handful lies further from the mean than the root of their number.
    for (const [, score] of scores.join().matchAll(/"score":([-\d.]+)/gu)) {
      expect(Math.abs(Number(score))).toBeLessThan(Math.sqrt(5));
    }
  });

  test('say the same in both formats', async () => {
    const json = parsed((await released({ reveal: true })).lines).slice(1);
    const csv = (await released({ reveal: true, format: 'csv' })).lines.slice(1);
    const rows = json.flatMap(({ customer, items }) =>
      items.map(({ product }, slot) => [customer ?? '', String(slot + 1), product]),
    );
    expect(csv.map((line) => line.split(',').slice(2, 5))).toEqual(rows);
  });

  test('are as long as asked for, and empty where nobody knows anything', async () => {
    const home = { ...settings.home, fallback: { customers: 'none', products: 'none' } } as const;
    const { release, lines } = await released({ settings: { ...settings, home }, slots: 1 });
    const lists = parsed(lines).slice(1);
    expect(Math.max(...lists.map(({ items }) => items.length))).toBe(1);
    expect(lists[0]).toEqual({ customer: null, items: [] });
    expect(release.rows + release.empty).toBe(4);
  });

  test('let other jobs in meanwhile, and are the same for it', async () => {
    const whole = (await released({})).lines;
    const context = jobContextOf(shop);
    let others = 0;
    const disturbed = {
      ...context,
      giveWay: async () => {
        // Over the same models, for other lists.
        await releaseLists(context, { ...usual, placement: 'cart' });
        others++;
      },
    };
    const { file } = await releaseLists(disturbed, usual);
    expect(others).toBeGreaterThan(0);
    expect((await file.text()).trimEnd().split('\n')).toEqual(whole);
  });

  test('of a shop without orders hold nothing but the file’s head and an empty list', async () => {
    const release = await releaseLists(jobContextOf(factSourceOf({})), usual);
    expect(release).toMatchObject({ lists: 0, rows: 0, empty: 0 });
    const lines = (await release.file.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ dataThrough: null, lists: 1 });
  });

  test('say so where an algorithm had to give way', async () => {
    const algorithms = { ...settings.home.algorithms, ease: { weight: 1, lambda: 300 } };
    const changed = {
      ...settings,
      home: { ...settings.home, algorithms },
      limits: { easeItems: 2 },
    };
    const { release } = await released({ settings: changed });
    expect(release.notes).toEqual([{ kind: 'easeTooLarge', items: 5, limit: 2 }]);
  });
});
