import { heatStep } from './heatStep.ts';
import type { HeatCell } from './heatmapTypes.ts';

type HeatmapCellProps = {
  readonly cell: HeatCell;
  /** 'row.column', by which the table finds a pressed or focused cell. */
  readonly place: string;
  readonly label: string;
  readonly edges: readonly number[];
  readonly fewText: string;
  readonly noneText: string;
  /** The one cell of the table that Tab stops at. */
  readonly tabStop: boolean;
  readonly open: boolean;
};

/** One cell: a button that opens how its number is made, or a plain sign that there is none. */
export function HeatmapCell(props: HeatmapCellProps) {
  const { cell, place, label, edges, fewText, noneText, tabStop, open } = props;
  if (cell.kind === 'future') return null;
  if (cell.kind === 'none')
    return (
      <span className="heat-none" title={noneText}>
        –
      </span>
    );
  return (
    <button
      type="button"
      className={cellClass(cell, edges)}
      data-cell={place}
      data-explained=""
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={open}
      tabIndex={tabStop ? 0 : -1}
    >
      {cell.kind === 'tooFew' ? fewText : cell.text}
    </button>
  );
}

function cellClass(cell: HeatCell, edges: readonly number[]): string {
  if (cell.kind === 'tooFew') return 'heat-few';
  if (cell.kind !== 'value') return 'heat-fact';
  return cell.inProgress === true ? 'heat-open' : `heat-${heatStep(cell.value, edges)}`;
}
