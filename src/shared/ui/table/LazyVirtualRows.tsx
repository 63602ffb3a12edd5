import { lazy, Suspense, type ReactNode } from 'react';
import type { ScrolledRows } from './scrolledRows.ts';

// A table of a few rows, as most are, does not load what only long ones need.
const VirtualRows = lazy(async () => ({
  default: (await import('./VirtualRows.tsx')).VirtualRows,
}));

type LazyVirtualRowsProps<R> = ScrolledRows & {
  readonly rows: readonly R[];
  readonly draw: (row: R, index: number) => ReactNode;
};

/** `VirtualRows`, loaded with the first long table. */
export function LazyVirtualRows<R>(props: LazyVirtualRowsProps<R>) {
  const { rows, draw, ...rest } = props;
  return (
    <Suspense fallback={null}>
      <VirtualRows
        {...rest}
        count={rows.length}
        draw={(index) => {
          const row = rows[index];
          return row === undefined ? null : draw(row, index);
        }}
      />
    </Suspense>
  );
}
