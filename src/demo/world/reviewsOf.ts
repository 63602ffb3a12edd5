import { stream, type Stream } from '../../shared/domain/random/stream.ts';
import { HOUR_MS, MINUTE_MS } from './calendar.ts';
import type { DemoWorld } from './demoWorld.ts';
import { REVIEWED } from './effects.ts';
import {
  CHINESE_PHRASES,
  ENGLISH_PHRASES,
  REVIEW_TITLES,
  type ReviewSubject,
} from './reviewPhrases.ts';
import { SHELVES } from './shelves.ts';
import { PARCEL } from './worldColumns.ts';

export type DemoReview = {
  readonly order: number;
  /** Place in the catalogue. */
  readonly product: number;
  /** Epoch ms. */
  readonly at: number;
  /** 1 to 5. */
  readonly stars: number;
  readonly language: 'zh' | 'en';
  /** '' for most. */
  readonly title: string;
  readonly body: string;
};

/** Share of reviews in Chinese, whatever language the shop is shown in. */
const CHINESE = 0.65;
const AROUND: readonly ReviewSubject[] = ['packaging', 'delivery', 'service', 'price'];
const TONGUES = {
  zh: { phrases: phraseLists(CHINESE_PHRASES), titles: titleLists('zh'), joint: '，', end: '。' },
  en: { phrases: phraseLists(ENGLISH_PHRASES), titles: titleLists('en'), joint: '. ', end: '.' },
};

/** The reviews of a world, by order: stars follow the order's satisfaction and the product. */
export function reviewsOf(world: DemoWorld): DemoReview[] {
  const { orders, lineItems, products, end } = world;
  const chance = stream(world.seed, 'reviews');
  const found: DemoReview[] = [];
  for (let order = 0; order < orders.length; order++) {
    if (orders.parcel[order] !== PARCEL.delivered || !chance.at(order).chance(REVIEWED)) continue;
    const first = orders.firstLine[order] ?? 0;
    const line = first + chance.below((orders.firstLine[order + 1] ?? 0) - first);
    const product = lineItems.product[line] ?? 0;
    const waited = chance.between(24, 300) * HOUR_MS + chance.below(60) * MINUTE_MS;
    const at = (orders.deliveredAt[order] ?? NaN) + waited;
    if (!(at < end)) continue;
    const liking = (orders.satisfaction[order] ?? 0) + (products[product]?.quality ?? 0);
    const stars = Math.min(Math.max(Math.round(liking / 100), 1), 5);
    const language = chance.chance(CHINESE) ? 'zh' : 'en';
    const { titles, phrases, joint, end: stop } = TONGUES[language];
    const good = stars >= 4;
    const title = chance.chance(0.3) ? chance.oneOf(titles[good ? 0 : 1]) : '';
    const subjects = subjectsOf(chance, SHELVES[products[product]?.shelf ?? 0]?.code ?? 'TEA', {
      late: orders.late[order] === 1,
      badService: orders.badService[order] === 1,
      stars,
    });
    const sentences = subjects.map(([subject, bad]) => chance.oneOf(phrases[subject][bad ? 1 : 0]));
    const body = sentences.join(joint) + stop;
    found.push({ order, product, at, stars, language, title, body });
  }
  return found;
}

/** What the review speaks about, and whether badly. What went wrong is always spoken about. */
function subjectsOf(
  chance: Stream,
  kind: ReviewSubject,
  { late, badService, stars }: { late: boolean; badService: boolean; stars: number },
): [ReviewSubject, boolean][] {
  // Bad stars with nothing else to blame are the product's.
  const blamesProduct = stars <= 2 && !late && !badService;
  const subjects: [ReviewSubject, boolean][] = [
    [kind, blamesProduct || chance.chance(stars >= 4 ? 0.04 : 0.5)],
  ];
  if (late) subjects.push(['delivery', true]);
  if (badService) subjects.push(['service', true]);
  for (let more = chance.below(3); more > 0; more--) {
    const subject = chance.oneOf(AROUND);
    const bad = chance.chance(stars >= 4 ? 0.08 : 0.55);
    // Parcels in time are not called late, nor is anybody unkind who was never asked.
    const fair = subject === 'packaging' || subject === 'price';
    if (!subjects.some(([known]) => known === subject)) subjects.push([subject, bad && fair]);
  }
  return subjects;
}

function phraseLists(
  phrases: typeof CHINESE_PHRASES,
): Readonly<Record<ReviewSubject, readonly [string[], string[]]>> {
  const lists = ([good, bad]: readonly [string, string]): readonly [string[], string[]] => [
    good.split('|'),
    bad.split('|'),
  ];
  return {
    TEA: lists(phrases.TEA),
    WARE: lists(phrases.WARE),
    SNACK: lists(phrases.SNACK),
    GIFT: lists(phrases.GIFT),
    packaging: lists(phrases.packaging),
    delivery: lists(phrases.delivery),
    service: lists(phrases.service),
    price: lists(phrases.price),
  };
}

function titleLists(language: 'zh' | 'en'): readonly [string[], string[]] {
  const [good, bad] = REVIEW_TITLES[language];
  return [good.split('|'), bad.split('|')];
}
