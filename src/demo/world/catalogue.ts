import type { Bilingual } from '../bilingual.ts';
import { stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { WORLD_DAYS } from './calendar.ts';
import { productPage, type ProductPage } from './productPage.ts';
import { BRANDS, SHELVES, type Shelf } from './shelves.ts';

export type DemoProduct = {
  readonly id: string;
  readonly name: Bilingual;
  /** Whether the shop has entered the name in both languages. */
  readonly bothNames: boolean;
  /** Place in `SHELVES`. */
  readonly shelf: number;
  /** Place in `BRANDS`. */
  readonly brand: number;
  /** 0 dearest … 2 cheapest of its shelf, for customers who buy by price. */
  readonly tier: number;
  /** Fen. */
  readonly price: number;
  /** Fen; NaN where the shop has not entered it. */
  readonly cost: number;
  readonly stock: number;
  /** Civil day. */
  readonly launchedDay: number;
  readonly tags: readonly Bilingual[];
  /** Sales relative to the other products of its shelf. */
  readonly popularity: number;
  /** What its reviews differ from the shop's mean, in hundredths of a star. */
  readonly quality: number;
  /** Glass: comes back broken more often (see `RETURNED`). */
  readonly breaks: boolean;
  readonly page: ProductPage;
};

const TAGS = {
  new: { en: 'new', zh: '新品' },
  bestseller: { en: 'bestseller', zh: '畅销' },
  organic: { en: 'organic', zh: '有机' },
  spring: { en: 'spring harvest', zh: '春茶' },
  fragile: { en: 'fragile', zh: '易碎' },
  gift: { en: 'gift', zh: '送礼' },
} as const;

/**
 * The shop's 300 products.
 * @param from the world's first civil day; some products were launched after it
 */
export function catalogue(seed: number, from: number): DemoProduct[] {
  const chance = stream(seed, 'catalogue');
  const pages = stream(seed, 'product pages');
  const brands = new Weighted(BRANDS.map(({ love }) => love));
  const products: DemoProduct[] = [];
  const serials = new Map<Shelf['code'], number>();
  SHELVES.forEach((shelf, place) => {
    shelf.items.forEach((item, rank) => {
      const brand = brands.pick(chance.at(10_000 + products.length));
      for (const size of shelf.sizes) {
        chance.at(products.length);
        const serial = (serials.get(shelf.code) ?? 0) + 1;
        serials.set(shelf.code, serial);
        // Whole yuan, give or take a tenth, less ten fen: ¥67.90.
        const price =
          Math.round((shelf.price * item.factor * size.factor * chance.between(90, 110)) / 1e4) *
            100 -
          10;
        const isNew = chance.chance(0.25);
        const age = isNew ? chance.between(10, WORLD_DAYS - 30) : -chance.between(30, 900);
        const margin = chance.between(35, 68);
        const popularity = chance.between(2, 30);
        const organic = shelf.code === 'TEA' && chance.chance(0.2);
        products.push({
          id: `${shelf.code}-${String(serial).padStart(3, '0')}`,
          name: nameOf(shelf, item, size),
          bothNames: !chance.chance(0.06),
          shelf: place,
          brand,
          tier: tierOf(shelf, rank),
          price,
          cost: chance.chance(0.04) ? NaN : Math.round((price * (100 - margin)) / 100),
          stock: chance.chance(0.05) ? 0 : chance.between(4, 60 * popularity),
          launchedDay: from + age,
          tags: [
            ...(age > WORLD_DAYS - 120 ? [TAGS.new] : []),
            ...(popularity > 26 ? [TAGS.bestseller] : []),
            ...(organic ? [TAGS.organic] : []),
            ...(item.zh.includes('前') ? [TAGS.spring] : []),
            ...(shelf.code === 'GIFT' ? [TAGS.gift] : []),
            ...(item.breaks === true ? [TAGS.fragile] : []),
          ],
          popularity,
          quality: chance.between(-45, 35),
          breaks: item.breaks === true,
          page: productPage(pages.at(products.length)),
        });
      }
    });
  });
  return products;
}

function nameOf({ noun, code }: Shelf, item: Bilingual, size: Bilingual): Bilingual {
  const tea = code === 'TEA';
  const en = tea ? [noun.en, item.en, size.en] : [`${item.en} ${noun.en}`, size.en];
  return {
    en: en
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(', '),
    zh: `${item.zh}${noun.zh} ${size.zh}`.trim(),
  };
}

function tierOf(shelf: Shelf, rank: number): number {
  const factor = shelf.items[rank]?.factor ?? 1;
  const dearer = shelf.items.filter((other) => other.factor > factor).length;
  return Math.min(Math.floor((3 * dearer) / shelf.items.length), 2);
}
