import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import type { DataColumn } from '../../../../../shared/ui/table/dataColumn.ts';
import { useMetricFormat } from '../../../../../shared/ui/policy/rehearsal/useMetricFormat.ts';
import type { LevelSides } from '../../../domain/levels/levelsRehearsal.ts';
import type { ConversationSet, LevelSide } from '../../../domain/sets/conversationSet.ts';
import { useServiceText } from '../../serviceText.ts';
import { SetLink } from '../../sets/SetLink.tsx';

/** The same in each table, so that sides stand below each other. */
const SIDE_WIDTH = '18%';

type SideSets<Row> = {
  /** What the row counts: "Lin". */
  readonly nameOf: (row: Row) => string;
  /** The conversations behind a side's count; null where none can be listed. */
  readonly setOf: (row: Row, side: LevelSide) => ConversationSet | null;
};

/**
 * Columns of a table that has a count of each side: live, draft, and the change. Counts open their
 * conversations.
 */
export function useSideColumns<Row extends LevelSides<number>>({
  nameOf,
  setOf,
}: SideSets<Row>): readonly DataColumn<Row>[] {
  const t = useServiceText();
  const format = useFormat();
  const figures = useMetricFormat(null);
  const count = (row: Row, side: LevelSide) => (
    <SetLink
      name={[nameOf(row), t(`levels.rehearsal.${side}`)].join(t('levels.values.list'))}
      set={row[side] === 0 ? null : setOf(row, side)}
    >
      {format.number(row[side])}
    </SetLink>
  );
  return [
    {
      id: 'live',
      width: SIDE_WIDTH,
      head: t('levels.rehearsal.live'),
      align: 'right',
      cell: (row) => count(row, 'live'),
      sortBy: ({ live }) => live,
    },
    {
      id: 'draft',
      width: SIDE_WIDTH,
      head: t('levels.rehearsal.draft'),
      align: 'right',
      cell: (row) => <strong>{count(row, 'draft')}</strong>,
      sortBy: ({ draft }) => draft,
    },
    {
      id: 'change',
      width: SIDE_WIDTH,
      head: t('levels.rehearsal.change'),
      align: 'right',
      cell: ({ live, draft }) => figures.change('count', draft - live),
      sortBy: ({ live, draft }) => draft - live,
    },
  ];
}
