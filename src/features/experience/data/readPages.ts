import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events, products, reviews } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { PAGE_COLUMNS, pageAudit } from '../domain/pages/pageAudit.ts';
import type { PageParams, PageReport } from '../domain/pages/pageTypes.ts';
import { productTraffic } from '../domain/pages/productTraffic.ts';

/** How complete product pages are, by the question that the page asks. */
export async function readPages({ facts }: JobContext, params: PageParams): Promise<PageReport> {
  const read = await facts.read({
    pages: columnsOf(products, ...PAGE_COLUMNS),
    reviewed: columnsOf(reviews, 'product'),
    events: columnsOf(events, 'at', 'type', 'product'),
  });
  const ids = await facts.dictionary('products.product');
  const names = await facts.dictionary('products.name');
  const categories = await facts.dictionary('products.category');
  const currencies = await facts.dictionary('orderLines.currency');
  return pageAudit(read, productTraffic(read.events, ids.size, params), params, {
    id: (code) => ids.valueAt(code),
    name: (code) => names.valueAt(code),
    category: (code) => categories.valueAt(code),
    currency: (code) => currencies.valueAt(code),
  });
}
