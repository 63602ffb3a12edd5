import { z } from 'zod';
import { pathsUpTo } from '../../../../shared/domain/catalogue/categoryPaths.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import type { LoyaltyHistory } from '../../domain/history/loyaltyHistory.ts';
import { loyaltyHistory } from './loyaltyHistory.ts';
import { postsStampSchema } from '../../domain/history/postsStamp.ts';

export const loyaltyChoicesParamsSchema = z.object({
  zone: z.string(),
  currency: z.string().nullable(),
  posts: postsStampSchema,
});
export type LoyaltyChoicesParams = z.infer<typeof loyaltyChoicesParamsSchema>;

/** Words that the shop's files have, the most frequent first. */
export type LoyaltyChoices = {
  readonly categories: readonly string[];
  readonly brands: readonly string[];
  readonly products: readonly string[];
  readonly channels: readonly string[];
  readonly countries: readonly string[];
  readonly shopTiers: readonly string[];
  readonly segments: readonly string[];
};

/** More than a list shows; typing finds the others only where they are known. */
const MOST_PRODUCTS = 5000;

/** What conditions and selections of lines can name. */
export async function loyaltyChoices(
  context: JobContext,
  { zone, currency, posts }: LoyaltyChoicesParams,
): Promise<LoyaltyChoices> {
  const history = await loyaltyHistory(context, zone, currency, posts);
  const { lines, orders, members, names } = history;
  return {
    categories: [...new Set(wordsOf(lines.category, names.category).flatMap(pathsUpTo))].sort(),
    brands: wordsOf(lines.brand, names.brand),
    products: wordsOf(lines.product, names.product).slice(0, MOST_PRODUCTS),
    channels: wordsOf(orders.channel, names.channel),
    countries: wordsOf(orders.country, names.country),
    shopTiers: wordsOf(members.shopTier, names.shopTier),
    segments: wordsOf(members.segment, names.segment),
  };
}

function wordsOf(codes: Int32Array, names: LoyaltyHistory['names']['brand']): string[] {
  const counts = new Float64Array(names.size);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  return [...counts.keys()]
    .filter((code) => (counts[code] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .map((code) => names.valueAt(code))
    .filter((word) => word !== '');
}
