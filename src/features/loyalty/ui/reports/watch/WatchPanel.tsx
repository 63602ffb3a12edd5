import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import type { Watched } from '../../../domain/reports/watch/watchTypes.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import type { WatchList } from './watchSearch.ts';

type WatchPanelProps<R> = {
  readonly list: WatchList;
  readonly watched: Watched<R>;
  readonly days: number;
  /** What is listed and why. */
  readonly definition: string;
  readonly columns: readonly DataColumn<R>[];
  readonly rowKey: (row: R) => string;
  readonly tools: ReactNode;
};

/** One list with its definition over it. */
export function WatchPanel<R>(props: WatchPanelProps<R>) {
  const { list, watched, days, definition, columns, rowKey, tools } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const { rows, count, members, points } = watched;
  return (
    <Panel
      title={t(`watch.lists.${list}`)}
      subtitle={t(`watch.${list}.subtitle`, {
        days,
        members: format.number(members),
        points: format.number(points),
      })}
      padded={false}
      tools={rows.length > 0 && tools}
    >
      <Typography variant="body2" sx={{ px: 2, pb: 1.5, color: 'ink.soft', maxWidth: 860 }}>
        {definition}
        {count > rows.length &&
          ` ${t('watch.shown', { shown: format.number(rows.length), count: format.number(count) })}`}
      </Typography>
      <DataTable<R>
        label={t(`watch.lists.${list}`)}
        rows={rows}
        rowKey={rowKey}
        columns={columns}
        empty={t(`watch.${list}.none`, { days })}
      />
    </Panel>
  );
}
