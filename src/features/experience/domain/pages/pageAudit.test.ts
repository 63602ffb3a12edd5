import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { eventRow } from '../../../../testing/eventRows.ts';
import { factSourceOf, type PlainTables } from '../../../../testing/factSourceOf.ts';
import { jobContextOf } from '../../../../testing/jobContextOf.ts';
import { experienceJobs } from '../../jobs.ts';
import type { PageParams } from './pageTypes.ts';

const PARAMS: PageParams = {
  days: null,
  missing: null,
  category: null,
  now: Date.parse('2026-03-01T00:00Z'),
};

/** A segment for each product, as different files have them. */
function reportOf(tables: PlainTables, params: Partial<PageParams> = {}, segmentRows = 100) {
  const context = jobContextOf(factSourceOf(tables, segmentRows));
  return experienceJobs.pages.run(context, { ...PARAMS, ...params });
}

const whole = {
  product: 'whole',
  name: 'Green tea',
  otherName: '绿茶',
  category: 'Tea > Green',
  price: 12.5,
  currency: 'CNY',
  stock: 4,
  pictures: 3,
  description: 30,
  otherDescription: 90,
  sizes: 1,
  promiseDays: 3,
  questions: 2,
  answeredQuestions: 2,
};
const view = (product: string, day = '10') =>
  eventRow('view', `2026-02-${day}T10:00Z`, { visit: `${product} ${day}`, product });

describe('pageAudit', () => {
  test('a page that has everything has 100, one that has nothing 0', async () => {
    const bare = { product: 'bare', pictures: 2, description: 29, otherDescription: 0, sizes: 0 };
    const asked = { ...bare, questions: 1, answeredQuestions: 0, stock: 0, price: 0 };
    const reviews = [{ review: 'r', product: 'whole', rating: 5 }];
    const report = await reportOf({ products: [whole, asked], reviews });
    expect(report.pages.map(({ id, score }) => [id, score])).toEqual([
      ['bare', 0],
      ['whole', 100],
    ]);
    expect(report.pages[0]?.missing).toHaveLength(10);
    expect(report.meanScore).toBe(50);
  });

  test('weights are as stated', async () => {
    // Without three pictures and without another name: 4 of 19.
    const reviews = [{ review: 'r', product: 'whole', rating: 5 }];
    const { otherName: _, ...rest } = whole;
    const report = await reportOf({
      products: [whole, { ...rest, product: 'gaps', pictures: 2 }],
      reviews: [...reviews, { review: 's', product: 'gaps', rating: 3 }],
    });
    const gaps = report.pages.find(({ id }) => id === 'gaps');
    expect(gaps?.missing).toEqual(['pictures', 'otherName']);
    expect(gaps?.score).toBeCloseTo((100 * 15) / 19);
  });

  test('what no file says is not known, and no gap; a file that says it does not speak for others', async () => {
    const old = { product: 'old', name: 'Cup', price: 8 };
    const report = await reportOf({ products: [whole, old] }, {}, 1);
    const page = report.pages.find(({ id }) => id === 'old');
    expect(page?.missing).toEqual([]);
    expect(page?.unknown).toHaveLength(9);
    expect(page?.score).toBe(100);
    expect(report.checks.find(({ check }) => check === 'pictures')).toEqual({
      check: 'pictures',
      known: 1,
      missing: 0,
    });
  });

  test('worst first by views times gap, with carts beside them', async () => {
    const small = { ...whole, product: 'small gap', sizes: 0 };
    const large = { ...whole, product: 'large gap', pictures: 0, stock: 0 };
    const events = [
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => view('small gap', day)),
      view('large gap', '09'),
      eventRow('cart', '2026-02-10T10:00Z', { visit: 'c', product: 'small gap' }),
    ];
    const report = await reportOf({ products: [whole, large, small], events });
    expect(report.pages.map(({ id }) => id)).toEqual(['small gap', 'large gap', 'whole']);
    expect(report.pages[0]).toMatchObject({ views: 8, carts: 1 });
    // Of the last two days before the newest event.
    const recent = await reportOf({ products: [large, small], events }, { days: 2 });
    expect(recent.pages.map(({ id, views }) => [id, views])).toEqual([
      ['large gap', 1],
      ['small gap', 1],
    ]);
  });

  test('filters narrow the list, not what is counted of the whole shop', async () => {
    const cup = { ...whole, product: 'cup', category: 'Ware > Cups', stock: 0 };
    const pot = { ...whole, product: 'pot', category: 'Ware > Pots' };
    const products = [whole, cup, pot];
    const ware = await reportOf({ products }, { category: 'Ware' });
    expect(ware.pages.map(({ id }) => id)).toEqual(['cup', 'pot']);
    const out = await reportOf({ products }, { category: 'Ware', missing: 'stock' });
    expect(out).toMatchObject({ found: 1, products: 3, categories: ['Tea', 'Ware'] });
    expect(out.checks.find(({ check }) => check === 'stock')).toMatchObject({
      missing: 1,
      known: 3,
    });
  });

  test('hidden rows and events to come take no part', async () => {
    const events = [view('whole'), eventRow('view', '2099-01-01T00:00Z', { product: 'whole' })];
    const hidden = { ...whole, product: 'gone', hidden: true };
    const report = await reportOf({ products: [whole, hidden], events });
    expect(report.products).toBe(1);
    expect(report.pages[0]?.views).toBe(1);
  });
});
