import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { events, products, reviews } from '../../../../shared/domain/facts/factTables.ts';
import type { GroupShare } from '../../domain/findings/findingTypes.ts';
import { PAGE_COLUMNS, pageAudit } from '../../domain/pages/pageAudit.ts';
import type { ProductPage } from '../../domain/pages/pageTypes.ts';
import { productViewers, VIEWER_COLUMNS } from '../../domain/pages/productViewers.ts';
import type { ReadShares } from './readShares.ts';

/** Pages with a lower score of completeness are looked at. */
const LOW_SCORE = 60;

/**
 * People who looked at a product in the period and did not put it in a cart, of those who looked at it: each
 * page that lacks much against all other pages together. Of the 300 pages whose gap most people meet.
 * What a case comes to is the product's price.
 */
export const incompletePages: ReadShares = async ({ facts }, { period, days, group }) => {
  const { pages, reviewed, seen } = await facts.read({
    pages: columnsOf(products, ...PAGE_COLUMNS),
    reviewed: columnsOf(reviews, 'product'),
    seen: columnsOf(events, ...VIEWER_COLUMNS),
  });
  const ids = await facts.dictionary('products.product');
  const names = await facts.dictionary('products.name');
  const currencies = await facts.dictionary('orderLines.currency');
  const { viewers, withCart } = productViewers(seen, ids.size, days, period);
  if (group !== null) {
    // Measured is the product that was found, however complete its page has become.
    const product = ids.find(group);
    const size = viewers[product] ?? 0;
    return [{ name: group, count: size - (withCart[product] ?? 0), size }];
  }
  const traffic = { views: viewers, carts: withCart, any: true, from: null };
  const report = pageAudit(
    { pages, reviewed },
    traffic,
    { missing: null, category: null },
    {
      id: (code) => ids.valueAt(code),
      name: (code) => names.valueAt(code),
      category: () => '',
      currency: (code) => currencies.valueAt(code),
    },
  );
  const isLookedAt = ({ id, score, views }: ProductPage) =>
    id !== '' && views > 0 && score <= LOW_SCORE;
  const chosen = report.pages.filter(isLookedAt).map(shareOf);
  const rest = { name: '', count: 0, size: 0 };
  viewers.forEach((size, product) => {
    rest.size += size;
    rest.count += size - (withCart[product] ?? 0);
  });
  for (const { count, size } of chosen) {
    rest.size -= size;
    rest.count -= count;
  }
  return [...chosen, rest];
};

function shareOf({ id, name, views, carts, price, currency }: ProductPage): GroupShare {
  const label = name === '' ? id : name;
  const share = { name: id, label, count: views - carts, size: views };
  if (!(price > 0)) return { ...share, worth: null };
  return { ...share, worth: { currency, amount: price * 10 ** minorDigits(currency) } };
}
