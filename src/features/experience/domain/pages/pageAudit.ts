import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import type { products, reviews } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import {
  LETTERS_WANTED,
  MOST_PAGES,
  PAGE_CHECKS,
  PAGE_WEIGHTS,
  PICTURES_WANTED,
  type PageCheck,
  type PageParams,
  type PageReport,
  type ProductPage,
} from './pageTypes.ts';
import type { ProductTraffic } from './productTraffic.ts';

const NUMBERS = [
  'price',
  'stock',
  'pictures',
  'description',
  'otherDescription',
  'sizes',
  'promiseDays',
  'questions',
  'answeredQuestions',
] as const;
const CODES = ['product', 'name', 'otherName', 'category', 'currency'] as const;
export const PAGE_COLUMNS = [...NUMBERS, ...CODES] as const;
type PageRead = FactRead<typeof products, (typeof PAGE_COLUMNS)[number]>;
type ReviewRead = FactRead<typeof reviews, 'product'>;
type Numbers = Readonly<Record<(typeof NUMBERS)[number], number>>;

export type PageWords = {
  readonly id: (code: number) => string;
  readonly name: (code: number) => string;
  /** The whole path. */
  readonly category: (code: number) => string;
  readonly currency: (code: number) => string;
};

/**
 * How complete product pages are. Each check is there, missing or not known: a column that is empty in a
 * whole segment of a file says nothing about its products, and what is not known is no gap. A page
 * stands the higher the more views meet its gap: views × (100 − score).
 */
export function pageAudit(
  { pages, reviewed }: { readonly pages: PageRead; readonly reviewed: ReviewRead },
  traffic: ProductTraffic,
  { missing, category }: Pick<PageParams, 'missing' | 'category'>,
  words: PageWords,
): PageReport {
  const withReview = reviewedProducts(reviewed);
  const counts = new Map(PAGE_CHECKS.map((check) => [check, { missing: 0, known: 0 }]));
  const categories = new Set<string>();
  const found: ProductPage[] = [];
  let all = 0;
  for (const { columns, hidden, rows } of pages.chunks) {
    const said = (name: (typeof NUMBERS)[number]) =>
      columns[name].values.some((value) => !Number.isNaN(value));
    const stated = new Map(NUMBERS.map((name) => [name, said(name)]));
    const otherNames = columns.otherName.values.some((code) => code >= 0);
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      all++;
      const product = columns.product.values[row] ?? MISSING_CODE;
      const numberOf = (name: (typeof NUMBERS)[number]) =>
        (columns[name].values[row] ?? NaN) / 10 ** columns[name].scale;
      const numbers: Numbers = {
        price: numberOf('price'),
        stock: numberOf('stock'),
        pictures: numberOf('pictures'),
        description: numberOf('description'),
        otherDescription: numberOf('otherDescription'),
        sizes: numberOf('sizes'),
        promiseDays: numberOf('promiseDays'),
        questions: numberOf('questions'),
        answeredQuestions: numberOf('answeredQuestions'),
      };
      const answers = checksOf(numbers, (name) => stated.get(name) === true);
      answers.otherName = otherNames ? (columns.otherName.values[row] ?? -1) >= 0 : null;
      answers.reviews = withReview?.has(product) ?? null;
      for (const check of PAGE_CHECKS) {
        const count = counts.get(check);
        if (!count || answers[check] === null) continue;
        count.known++;
        if (!answers[check]) count.missing++;
      }
      const path = words.category(columns.category.values[row] ?? MISSING_CODE);
      const top = topOf(path);
      if (top !== '') categories.add(top);
      if (category !== null && top !== category) continue;
      if (missing !== null && answers[missing] !== false) continue;
      found.push({
        product,
        id: words.id(product),
        name: words.name(columns.name.values[row] ?? MISSING_CODE),
        category: path,
        score: scoreOf(answers),
        missing: PAGE_CHECKS.filter((check) => answers[check] === false),
        unknown: PAGE_CHECKS.filter((check) => answers[check] === null),
        views: traffic.views[product] ?? 0,
        carts: traffic.carts[product] ?? 0,
        price: numbers.price,
        currency: words.currency(columns.currency.values[row] ?? MISSING_CODE),
        stock: numbers.stock,
      });
    }
  }
  const scored = found.filter(({ score }) => !Number.isNaN(score));
  const views = scored.reduce((sum, page) => sum + page.views, 0);
  return {
    pages: found
      .sort((a, b) => burden(b) - burden(a) || gapOf(b) - gapOf(a) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_PAGES),
    found: found.length,
    products: all,
    meanScore: scored.reduce((sum, { score }) => sum + score, 0) / scored.length,
    viewedScore: scored.reduce((sum, page) => sum + page.score * page.views, 0) / views,
    checks: PAGE_CHECKS.map((check) => ({
      check,
      ...(counts.get(check) ?? { missing: 0, known: 0 }),
    })),
    categories: [...categories].sort((a, b) => (a < b ? -1 : 1)),
    viewed: traffic.any,
    from: traffic.from,
  };
}

type Answers = Record<PageCheck, boolean | null>;

/** Whether each thing is there; null where nothing says. Names and reviews are filled in by the caller. */
function checksOf(numbers: Numbers, stated: (name: keyof Numbers) => boolean): Answers {
  const atLeast = (name: keyof Numbers, least: number) =>
    stated(name) ? numbers[name] >= least : null;
  return {
    pictures: atLeast('pictures', PICTURES_WANTED),
    price: stated('price') ? numbers.price > 0 : null,
    stock: stated('stock') ? numbers.stock > 0 : null,
    description: atLeast('description', LETTERS_WANTED),
    otherDescription: atLeast('otherDescription', LETTERS_WANTED),
    sizes: atLeast('sizes', 1),
    promise: atLeast('promiseDays', 0),
    questions:
      stated('questions') && stated('answeredQuestions')
        ? !(numbers.questions > (numbers.answeredQuestions || 0))
        : null,
    otherName: null,
    reviews: null,
  };
}

function scoreOf(answers: Answers): number {
  let known = 0;
  let there = 0;
  for (const check of PAGE_CHECKS) {
    if (answers[check] === null) continue;
    known += PAGE_WEIGHTS[check];
    if (answers[check]) there += PAGE_WEIGHTS[check];
  }
  return (100 * there) / known;
}

function gapOf({ score }: ProductPage): number {
  return Number.isNaN(score) ? 0 : 100 - score;
}

function burden(page: ProductPage): number {
  return page.views * gapOf(page);
}

/** "Tea" of "Tea > Green". */
function topOf(path: string): string {
  return path.split(' > ', 1)[0] ?? '';
}

/** Products that have a review; null where the shop has none at all. */
function reviewedProducts({ chunks }: ReviewRead): ReadonlySet<number> | null {
  const found = new Set<number>();
  for (const { columns, hidden, rows } of chunks) {
    for (let row = 0; row < rows; row++) {
      const product = columns.product.values[row] ?? MISSING_CODE;
      if (product >= 0 && !isHidden(hidden, row)) found.add(product);
    }
  }
  return found.size === 0 ? null : found;
}
