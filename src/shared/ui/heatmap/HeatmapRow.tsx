import { Info } from 'lucide-react';
import { memo } from 'react';
import { HiddenText } from '../HiddenText.tsx';
import { HeatmapCell } from './HeatmapCell.tsx';
import type { HeatCell, HeatColumn, HeatRow } from './heatmapTypes.ts';

/** Words for cells, asked for once for the whole table: a thousand cells need them. */
export type HeatmapWords = {
  readonly tooFew: string;
  readonly few: string;
  readonly none: string;
  readonly inProgress: string;
};

type HeatmapRowProps = {
  readonly words: HeatmapWords;
  readonly row: HeatRow;
  readonly index: number;
  readonly columns: readonly HeatColumn[];
  readonly edges: readonly number[];
  readonly short: boolean;
  /** Column of this row where Tab stops, of the open cell; -1 for none. */
  readonly tabStop: number;
  readonly open: number;
};

/** One row of a heatmap. Memoized: moving the focus draws two rows, not all. */
export const HeatmapRow = memo(function HeatmapRow(props: HeatmapRowProps) {
  const { row, index, columns, edges, short, tabStop, open, words } = props;
  const inWords = (cell: HeatCell) => {
    if (cell.kind === 'tooFew') return words.tooFew;
    if (cell.kind === 'value' && cell.inProgress === true)
      return `${cell.text}, ${words.inProgress}`;
    return 'text' in cell ? cell.text : '';
  };
  return (
    <tr data-mean={row.mean === true ? '' : undefined} aria-rowindex={index + 2}>
      <th scope="row" title={row.note}>
        {short ? (row.short ?? row.label) : row.label}
        {row.note !== undefined && (
          <>
            <Info
              size={12}
              strokeWidth={1.8}
              aria-hidden
              style={{ marginLeft: 4, verticalAlign: '-1px' }}
            />
            <HiddenText>{row.note}</HiddenText>
          </>
        )}
      </th>
      {columns.map((column, place) => {
        const cell = row.cells[place] ?? { kind: 'future' };
        return (
          <td key={column.id} data-fact={column.fact === true ? '' : undefined}>
            <HeatmapCell
              cell={cell}
              place={`${index}.${place}`}
              label={`${row.label}, ${column.label}: ${inWords(cell)}`}
              edges={edges}
              fewText={words.few}
              noneText={words.none}
              tabStop={place === tabStop}
              open={place === open}
            />
          </td>
        );
      })}
    </tr>
  );
});
