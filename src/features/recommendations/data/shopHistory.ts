import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events, orderLines, products } from '../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../shared/domain/facts/hiddenRows.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { minorDigits } from '../../../shared/domain/money/currencies.ts';
import {
  buildHistory,
  EVENT_COLUMNS,
  LINE_COLUMNS,
  type LineRead,
} from '../domain/history/buildHistory.ts';
import {
  describeItems,
  PRODUCT_COLUMNS,
  type ProductRead,
} from '../domain/history/describeItems.ts';
import { Places } from '../domain/history/places.ts';
import type { ShopHistory } from '../domain/history/shopHistory.ts';

/** What a currency has where no file says which it is. */
const USUAL_DIGITS = 2;

/** All that is known of who did what with which product; built once for each revision. */
export function shopHistory(context: JobContext): Promise<ShopHistory> {
  return context.resident('recommendation history', async () => {
    const { facts } = context;
    const read = await facts.read({
      lines: columnsOf(orderLines, ...LINE_COLUMNS),
      events: columnsOf(events, ...EVENT_COLUMNS),
      catalogue: columnsOf(products, ...PRODUCT_COLUMNS),
    });
    await context.pause();
    const currencies = await facts.dictionary('orderLines.currency');
    const digits = Array.from({ length: currencies.size }, (_, code) =>
      minorDigits(currencies.valueAt(code)),
    );
    const items = new Places();
    placeCatalogue(read.catalogue, items);
    const logged = buildHistory(read.lines, read.events, items);
    const { log } = logged;
    const placeOfCustomer = logged.customers.byCode();
    return {
      log,
      customers: logged.customers.size,
      customerCode: logged.customers.codes(),
      placeOfCustomer,
      country: countries(read.lines, placeOfCustomer, logged.customers.size),
      items: describeItems(read.catalogue, read.lines, items, (currency) => {
        return digits[currency] ?? USUAL_DIGITS;
      }),
      eventsWithoutTime: logged.eventsWithoutTime,
      sales: logged.sales,
      earliest: log.at[0] ?? NaN,
      latest: log.at[log.length - 1] ?? NaN,
    };
  });
}

/** Products of the catalogue come first, whether they were ever sold or not. */
function placeCatalogue({ chunks }: ProductRead, items: Places): void {
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const product = columns.product.values[row] ?? -1;
      if (product >= 0 && !isHidden(hidden, row)) items.placeOf(product);
    }
  }
}

/** Country of each customer's newest order line. */
function countries(
  { chunks }: LineRead,
  placeOfCustomer: Int32Array,
  customers: number,
): Int32Array {
  const country = new Int32Array(customers).fill(-1);
  const newest = new Float64Array(customers).fill(-Infinity);
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const place = placeOfCustomer[columns.customer.values[row] ?? -1] ?? -1;
      const at = columns.placedAt.values[row] ?? NaN;
      if (place < 0 || isHidden(hidden, row) || !(at >= (newest[place] ?? 0))) continue;
      newest[place] = at;
      country[place] = columns.country.values[row] ?? -1;
    }
  }
  return country;
}
