import type { FactChunk } from '../../../shared/domain/facts/columnTypes.ts';
import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { orderLines, products } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { catalogue, CATALOGUE_COLUMNS, type Catalogue } from '../domain/catalogue.ts';
import { gatherCodes, gatherNumbers } from '../domain/gatherColumn.ts';
import { lineKinds, numberFlags, stateFlags, type LineKinds } from '../domain/lineFlags.ts';
import { INDEX_COLUMNS, orderIndex, type OrderIndex } from '../domain/orderIndex.ts';

type LineColumn = keyof (typeof orderLines)['columns'];
type CodeColumn = 'product' | 'category' | 'brand' | 'country' | 'channel';

/**
 * The index over all visible order lines. The one step that can take seconds (two for ten million
 * lines), so it tells how far it is: reading is half of it.
 */
export function indexOfLines({ facts, resident, progress }: JobContext): Promise<OrderIndex> {
  return resident('order index', async () => {
    progress(0, 2);
    const { lines } = await facts.read({ lines: columnsOf(orderLines, ...INDEX_COLUMNS) });
    progress(1, 2);
    const index = orderIndex(lines.revision, lines.chunks);
    progress(2, 2);
    return index;
  });
}

/**
 * Columns of the segments that the index points into, in its order. Segments never change, so they
 * fit the index even where an import has been committed since.
 * @throws Error where an import that the index knows has been undone since; the page asks again
 */
export async function segmentsOf<K extends LineColumn>(
  { facts }: JobContext,
  index: OrderIndex,
  ...columns: K[]
): Promise<FactChunk<typeof orderLines, K>[]> {
  const { lines } = await facts.read({ lines: columnsOf(orderLines, ...columns) });
  const bySegment = new Map(lines.chunks.map((chunk) => [chunk.segment, chunk]));
  return index.segments.map((segment) => {
    const chunk = bySegment.get(segment);
    if (!chunk) throw new Error(`segment ${segment} was undone while its lines were read`);
    return chunk;
  });
}

/** `LINE_FLAG` bits by line of the index that come from the lines' state. */
export function stateFlagsOf(context: JobContext, index: OrderIndex): Promise<Uint8Array> {
  return context.resident('state flags', async () => {
    const segments = await segmentsOf(context, index, 'state');
    return stateFlags(
      index,
      segments.map(({ columns }) => columns.state.values),
    );
  });
}

/** The same, with the bits from quantity and unit price. */
function numberFlagsOf(context: JobContext, index: OrderIndex): Promise<Uint8Array> {
  return context.resident('number flags', async () => {
    const states = await stateFlagsOf(context, index);
    const segments = await segmentsOf(context, index, 'quantity', 'unitPrice');
    return numberFlags(
      index,
      states,
      segments.map(({ columns }) => columns.quantity.values),
      segments.map(({ columns }) => columns.unitPrice.values),
    );
  });
}

/** Flags of the lines, with those from quantity and price where asked for, and their kinds. */
export async function flagsAndKindsOf(
  context: JobContext,
  index: OrderIndex,
  withNumbers: boolean,
): Promise<{ flags: Uint8Array; kinds: LineKinds }> {
  const flags = withNumbers
    ? await numberFlagsOf(context, index)
    : await stateFlagsOf(context, index);
  const kinds = await context.resident(`line kinds ${withNumbers ? 'with numbers' : ''}`, () =>
    Promise.resolve(lineKinds(index, flags)),
  );
  return { flags, kinds };
}

/** Amounts by line of the index, minor units; NaN where missing. */
export function amountsOf(context: JobContext, index: OrderIndex): Promise<Float64Array> {
  return context.resident('amounts', async () => {
    const segments = await segmentsOf(context, index, 'amount');
    return gatherNumbers(
      index,
      segments.map(({ columns }) => columns.amount.values),
    );
  });
}

/** A code column by line of the index. */
export function codesOf(
  context: JobContext,
  index: OrderIndex,
  column: CodeColumn,
): Promise<Int32Array> {
  return context.resident(`codes of ${column}`, async () => {
    const segments = await segmentsOf(context, index, column);
    return gatherCodes(
      index,
      segments.map(({ columns }) => columns[column].values),
    );
  });
}

/** What the product catalogue says of each product. */
export function productCatalogue({ facts, resident }: JobContext): Promise<Catalogue> {
  return resident('catalogue', async () => {
    const { rows } = await facts.read({ rows: columnsOf(products, ...CATALOGUE_COLUMNS) });
    return catalogue(rows.chunks);
  });
}
