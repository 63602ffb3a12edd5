import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useCallback, useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import type { Explanation } from '../explanation.ts';
import { ExplanationPopover } from '../ExplanationPopover.tsx';
import { LazyVirtualRows } from '../table/LazyVirtualRows.tsx';
import { usePrinting } from '../usePrinting.ts';
import { columnWidths } from './columnWidths.ts';
import { HeatmapLegend } from './HeatmapLegend.tsx';
import { HeatmapRow } from './HeatmapRow.tsx';
import { HEAT_ROW, heatmapStyle } from './heatmapStyle.ts';
import type { HeatColumn, HeatRow } from './heatmapTypes.ts';
import { nextCell, type CellPlace } from './nextCell.ts';

/** Above this many rows only those in sight are drawn. */
const VIRTUAL_FROM = 60;
const MAX_HEIGHT = 640;
/** Above this many columns their short names are used. */
const SHORT_FROM = 20;

type HeatmapProps = {
  /** What the table shows, for assistive technology. */
  readonly label: string;
  /** Head of the rows: "First order in". */
  readonly rowHead: { readonly label: string; readonly short?: string };
  /** Facts first. Keep columns and rows the same objects while they say the same. */
  readonly columns: readonly HeatColumn[];
  /** Means last. */
  readonly rows: readonly HeatRow[];
  /** Seven ascending edges between the eight colours, round numbers. */
  readonly edges: readonly number[];
  readonly legend: {
    readonly low: string;
    readonly high: string;
    readonly inProgress?: string | undefined;
  };
  /** Called when a cell is pressed, with the ids of its row and column. */
  readonly explain: (row: string, column: string) => Explanation;
};

type OpenCell = CellPlace & { readonly anchor: HTMLElement; readonly explanation: Explanation };

/**
 * A table of values coloured by size, each one a button that opens how it is made. Arrow keys move
 * between cells; Tab stops at one. Heads stay in sight while it scrolls sideways.
 */
export function Heatmap({ label, rowHead, columns, rows, edges, legend, explain }: HeatmapProps) {
  const t = useSharedText();
  const hint = useId();
  const theme = useTheme();
  const narrow = useMediaQuery(theme.breakpoints.down('sm'));
  const printing = usePrinting();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [stop, setStop] = useState<CellPlace | null>(null);
  const [open, setOpen] = useState<OpenCell | null>(null);

  const words = useMemo(
    () => ({
      tooFew: t('heatmap.tooFew'),
      few: t('heatmap.few'),
      none: t('heatmap.noValue'),
      inProgress: t('explanation.states.inProgress'),
    }),
    [t],
  );
  const short = narrow || columns.length > SHORT_FROM;
  const widths = useMemo(
    () => columnWidths(rowHead, columns, rows, short),
    [rowHead, columns, rows, short],
  );
  const focusable = useMemo(
    () => rows.map(({ cells }) => cells.map(({ kind }) => kind !== 'future' && kind !== 'none')),
    [rows],
  );
  // The remembered stop may be gone after a filter; then the first cell is the stop.
  const tabStop =
    stop && focusable[stop.row]?.[stop.column] === true
      ? stop
      : nextCell({ row: 0, column: 0 }, 'Home', true, focusable);

  const close = useCallback(() => {
    setOpen(null);
  }, []);

  const openCell = (event: MouseEvent<HTMLElement>) => {
    const found = cellOf(event.target);
    const row = found && rows[found.place.row];
    const column = found && columns[found.place.column];
    if (!row || !column) return;
    setStop(found.place);
    setOpen(
      open?.anchor === found.element
        ? null
        : { ...found.place, anchor: found.element, explanation: explain(row.id, column.id) },
    );
  };

  const moveFocus = (event: KeyboardEvent<HTMLElement>) => {
    const from = cellOf(event.target)?.place ?? tabStop;
    const to = from && nextCell(from, event.key, event.ctrlKey || event.metaKey, focusable);
    if (!to) return;
    event.preventDefault();
    setStop(to);
    focusCell(scroller, to);
  };

  const virtual = rows.length > VIRTUAL_FROM && !printing;
  const draw = (row: HeatRow, index: number) => (
    <HeatmapRow
      key={row.id}
      words={words}
      row={row}
      index={index}
      columns={columns}
      edges={edges}
      short={short}
      tabStop={tabStop?.row === index ? tabStop.column : -1}
      open={open?.row === index ? open.column : -1}
    />
  );
  return (
    <>
      <Box
        ref={setScroller}
        data-scroll=""
        {...(virtual ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
        onClick={openCell}
        onKeyDown={moveFocus}
        sx={{
          overflow: 'auto',
          // A focused cell is scrolled out from under the fixed heads.
          scrollPadding: '32px 8px 8px 140px',
          mx: '-2px',
          ...(virtual ? { maxHeight: MAX_HEIGHT } : {}),
        }}
      >
        <Box
          component="table"
          role="grid"
          aria-label={label}
          aria-describedby={hint}
          aria-rowcount={rows.length + 1}
          sx={heatmapStyle}
          style={{ minWidth: widths.table }}
        >
          <colgroup>
            <col style={{ width: widths.head }} />
            {columns.map(({ id }, place) => (
              <col key={id} style={{ width: widths.columns[place] ?? 'auto' }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{short ? (rowHead.short ?? rowHead.label) : rowHead.label}</th>
              {columns.map(({ id, label: name, short: shortName, fact }) => (
                <th key={id} scope="col" data-fact={fact === true ? '' : undefined}>
                  {short ? (shortName ?? name) : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {virtual ? (
              <LazyVirtualRows
                rows={rows}
                columns={columns.length + 1}
                rowHeight={HEAT_ROW}
                scroller={scroller}
                draw={draw}
              />
            ) : (
              rows.map(draw)
            )}
          </tbody>
        </Box>
      </Box>
      <Box component="span" id={hint} sx={{ display: 'none' }}>
        {t('heatmap.hint')}
      </Box>
      <HeatmapLegend {...legend} />
      {open && (
        <ExplanationPopover
          anchor={open.anchor}
          explanation={open.explanation}
          onClose={close}
          placement="right-start"
        />
      )}
    </>
  );
}

function cellOf(target: EventTarget) {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = element?.dataset['cell']?.split('.').map(Number) ?? [];
  return element && row !== undefined && column !== undefined
    ? { element, place: { row, column } }
    : undefined;
}

/** Focuses a cell; one that is not drawn is scrolled to first. */
function focusCell(scroller: HTMLElement | null, { row, column }: CellPlace) {
  if (!scroller) return;
  const find = () => scroller.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`);
  const cell = find();
  if (cell) {
    cell.focus();
    return;
  }
  scroller.scrollTop = row * HEAT_ROW - scroller.clientHeight / 2;
  // Two frames: one for the scroll to be noticed, one for the rows to be drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
}
