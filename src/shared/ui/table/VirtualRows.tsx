import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import type { ScrolledRows } from './scrolledRows.ts';

type VirtualRowsProps = ScrolledRows & {
  readonly count: number;
  readonly draw: (index: number) => ReactNode;
};

/** The rows in sight and some around them; empty rows hold the place of the others. */
export function VirtualRows({ count, columns, rowHeight, scroller, draw }: VirtualRowsProps) {
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes what it returns
  const virtualizer = useVirtualizer({
    count,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Gap height={before} columns={columns} />
      {items.map(({ index }) => draw(index))}
      <Gap height={after} columns={columns} />
    </>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden data-gap="">
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
