import type { CatalogueFacts } from './catalogueFacts.ts';
import type { RankingPlan } from './rankingPlan.ts';

const newest = new WeakMap<CatalogueFacts, Int32Array>();

/** Products in the order in which they fill what the algorithms leave empty. */
export function fallbackOrder({ fallback }: RankingPlan, facts: CatalogueFacts): Int32Array {
  switch (fallback.customers) {
    case 'popular':
      return facts.popular;
    case 'newest': {
      const known = newest.get(facts) ?? byLaunch(facts);
      newest.set(facts, known);
      return known;
    }
    case 'none':
      return new Int32Array(0);
  }
}

/** Latest launch first; products whose launch nobody knows are left out. */
function byLaunch({ items }: CatalogueFacts): Int32Array {
  const { launchedAt } = items;
  return Int32Array.from(launchedAt.keys())
    .filter((item) => !Number.isNaN(launchedAt[item] ?? NaN))
    .sort((a, b) => (launchedAt[b] ?? 0) - (launchedAt[a] ?? 0) || a - b);
}
