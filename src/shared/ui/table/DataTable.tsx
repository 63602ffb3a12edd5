import Box from '@mui/material/Box';
import { useMemo, useState, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { usePrinting } from '../usePrinting.ts';
import type { DataColumn } from './dataColumn.ts';
import { DataRow } from './DataRow.tsx';
import { DataTableHead, type TableSort } from './DataTableHead.tsx';
import { sortRows } from './sortRows.ts';
import { tableStyle } from './tableStyle.ts';
import { LazyVirtualRows } from './LazyVirtualRows.tsx';
import { useScrolls } from './useScrolls.ts';

/** Above this many rows only those in sight are drawn. */
const VIRTUAL_FROM = 60;
/** As `tableStyle` has it. */
const ROW_HEIGHT = 36;
const MAX_HEIGHT = 560;

type DataTableProps<R> = {
  /** What the table lists, for assistive technology. */
  readonly label: string;
  readonly columns: readonly DataColumn<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** Makes the first cell of a row a link and the whole row its target. */
  readonly rowHref?: (row: R) => string;
  /** The sort to start with, or the sort itself when `onSort` is given. */
  readonly sort?: TableSort | undefined;
  /** Given where the sort lives elsewhere, as in the URL. */
  readonly onSort?: (sort: TableSort) => void;
  /** Stands in place of rows where there are none. */
  readonly empty?: ReactNode;
};

/**
 * A plain table: hairlines between rows, numbers right, heads that stay in sight and sort. Runs to
 * the edges of its panel (`padded={false}`).
 */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, columns, rows, rowKey, rowHref, sort, onSort, empty } = props;
  const t = useSharedText();
  const language = useLanguage();
  const printing = usePrinting();
  const [ownSort, setOwnSort] = useState(sort);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const scrolls = useScrolls(scroller);
  const active = onSort ? sort : ownSort;

  const sorted = useMemo(() => {
    const sortBy = columns.find(({ id }) => id === active?.column)?.sortBy;
    return active && sortBy ? sortRows(rows, sortBy, active.direction, language) : rows;
  }, [rows, columns, active, language]);

  const virtual = rows.length > VIRTUAL_FROM && !printing;
  const row = (each: R, index: number) => (
    <DataRow
      key={rowKey(each)}
      row={each}
      columns={columns}
      {...(virtual ? { index: index + 2 } : {})}
      {...(rowHref ? { href: rowHref(each) } : {})}
    />
  );
  return (
    <Box
      ref={setScroller}
      data-scroll=""
      // A region that scrolls is reached by keyboard; one that does not needs no stop.
      {...(virtual || scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
      sx={{
        overflow: 'auto',
        position: 'relative',
        ...(virtual ? { maxHeight: MAX_HEIGHT } : {}),
      }}
    >
      <Box
        component="table"
        aria-label={label}
        {...(virtual ? { 'aria-rowcount': rows.length + 1 } : {})}
        sx={tableStyle}
      >
        <DataTableHead columns={columns} sort={active} onSort={onSort ?? setOwnSort} />
        <tbody>
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length}>{empty ?? t('table.empty')}</td>
            </tr>
          ) : virtual ? (
            <LazyVirtualRows
              rows={sorted}
              columns={columns.length}
              rowHeight={ROW_HEIGHT}
              scroller={scroller}
              draw={row}
            />
          ) : (
            sorted.map(row)
          )}
        </tbody>
      </Box>
    </Box>
  );
}
