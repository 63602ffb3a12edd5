import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { useMetricFormat } from '../../../../../shared/ui/policy/rehearsal/useMetricFormat.ts';
import type { LevelSides } from '../../../domain/levels/levelsRehearsal.ts';
import { useServiceText } from '../../serviceText.ts';

/** Columns of a table that has a count of each side: live, draft, and the change. */
export function useSideColumns<Row extends LevelSides<number>>(): readonly DataColumn<Row>[] {
  const t = useServiceText();
  const format = useFormat();
  const figures = useMetricFormat(null);
  return [
    {
      id: 'live',
      head: t('levels.rehearsal.live'),
      align: 'right',
      cell: ({ live }) => format.number(live),
      sortBy: ({ live }) => live,
    },
    {
      id: 'draft',
      head: t('levels.rehearsal.draft'),
      align: 'right',
      cell: ({ draft }) => <strong>{format.number(draft)}</strong>,
      sortBy: ({ draft }) => draft,
    },
    {
      id: 'change',
      head: t('levels.rehearsal.change'),
      align: 'right',
      cell: ({ live, draft }) => figures.change('count', draft - live),
      sortBy: ({ live, draft }) => draft - live,
    },
  ];
}
