import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { VERDICT_COLOR } from '../../../../shared/ui/policy/rehearsal/metricVerdict.ts';
import { Whisker } from '../../../../shared/ui/policy/rehearsal/Whisker.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { SegmentRow } from '../../domain/rehearsal/rehearsalTypes.ts';
import { explainSegment } from './explain/explainSegment.ts';
import { rangeOf } from './explain/explainSides.ts';
import type { RehearsalScope } from './rehearsalScope.ts';
import { isTooFew, segmentName } from './segmentWords.ts';
import { shownVerdict } from './shownVerdict.ts';
import { VerdictWord } from './VerdictWord.tsx';

type SegmentTableProps = {
  readonly scope: RehearsalScope;
  /** What the table compares, for assistive technology. */
  readonly label: string;
  readonly rows: readonly SegmentRow[];
  /** Ends of the scale of whiskers, the same for all tables. */
  readonly reach: number;
};

/** Segments of one kind: live, draft, and the change with its interval and what that means. */
export function SegmentTable({ scope, label, rows, reach }: SegmentTableProps) {
  const columns = useMemo(() => segmentColumns(scope, reach), [scope, reach]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ kind, id }) => `${kind} ${id}`}
    />
  );
}

function segmentColumns(scope: RehearsalScope, reach: number): DataColumn<SegmentRow>[] {
  const { t, format, figures } = scope;
  const explained = (row: SegmentRow, part: 'live' | 'draft' | 'change', value: string) => (
    <ExplainedNumber
      value={value}
      label={`${segmentName(t, row)}, ${t(`rehearsal.compared.${part}`)}`}
      explanation={() => explainSegment(scope, row, part)}
    />
  );
  return [
    {
      id: 'segment',
      head: t('rehearsal.segments.segment'),
      width: '28%',
      cell: (row) => (
        <Box sx={{ maxWidth: { xs: 150, sm: 280 }, overflow: 'hidden', textOverflow: 'ellipsis' }}>
          <bdi title={segmentName(t, row)}>{segmentName(t, row)}</bdi>
        </Box>
      ),
    },
    ...(['live', 'draft'] as const).map((side): DataColumn<SegmentRow> => ({
      id: side,
      head: t(`rehearsal.compared.${side}`),
      align: 'right',
      cell: (row) => {
        const { unit, [side]: value } = row.metric;
        if (value === null || isTooFew(row)) return '–';
        return (
          <Box component="span" sx={side === 'draft' ? { fontWeight: 600 } : { color: 'ink.soft' }}>
            {explained(row, side, figures.value(unit, value))}
          </Box>
        );
      },
    })),
    {
      id: 'change',
      head: t('rehearsal.compared.change'),
      align: 'right',
      cell: (row) => {
        const { unit, difference } = row.metric;
        if (!difference || isTooFew(row)) return '–';
        return (
          <Box component="span" sx={{ color: VERDICT_COLOR[shownVerdict(row.metric)] }}>
            {explained(row, 'change', figures.change(unit, difference.value))}
          </Box>
        );
      },
    },
    {
      id: 'reading',
      head: t('rehearsal.compared.reading'),
      cell: (row) =>
        isTooFew(row) ? (
          <StatChip>{t('rehearsal.tooFew.cell')}</StatChip>
        ) : (
          <VerdictWord metric={row.metric} />
        ),
    },
    {
      id: 'interval',
      head: t('rehearsal.compared.interval'),
      cell: ({ lists, metric }) =>
        metric.difference &&
        !isTooFew({ lists, metric }) && (
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Whisker
              difference={metric.difference}
              reach={reach}
              color={VERDICT_COLOR[shownVerdict(metric)]}
            />
            <Box component="span" sx={{ typography: 'caption', color: 'ink.faint' }}>
              {rangeOf(scope, metric)}
            </Box>
          </Box>
        ),
    },
    {
      id: 'lists',
      head: t('rehearsal.segments.lists'),
      align: 'right',
      cell: ({ lists }) => format.number(lists),
    },
  ];
}
