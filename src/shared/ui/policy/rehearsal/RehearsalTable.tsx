import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { DataColumn } from '../../table/dataColumn.ts';
import { DataTable } from '../../table/DataTable.tsx';
import type { PolicyWords } from '../policyArea.ts';
import { metricVerdict, VERDICT_COLOR } from './metricVerdict.ts';
import { useMetricFormat } from './useMetricFormat.ts';
import { Whisker } from './Whisker.tsx';
import { whiskerReach } from './whiskerScale.ts';

type RehearsalTableProps = {
  /** What the table compares, for assistive technology. */
  readonly label: string;
  readonly metrics: readonly RehearsedMetric[];
  readonly words: PolicyWords;
  readonly currency: string | null;
};

/** Measure by measure: live, draft, change with its interval, what that means, and n. */
export function RehearsalTable({ label, metrics, words, currency }: RehearsalTableProps) {
  const t = useSharedText();
  const format = useFormat();
  const figures = useMetricFormat(currency);
  const columns: readonly DataColumn<RehearsedMetric>[] = [
    {
      id: 'measure',
      head: t('policy.rehearsal.measure'),
      // Long names take two lines, so that the interval has room.
      cell: ({ id }) => (
        <Box component="span" sx={{ display: 'inline-block', width: 152, whiteSpace: 'normal' }}>
          {words.metric(id)}
        </Box>
      ),
    },
    {
      id: 'live',
      head: t('policy.rehearsal.live'),
      align: 'right',
      cell: ({ unit, live }) => (
        <Box component="span" sx={{ color: 'ink.soft' }}>
          {figures.value(unit, live)}
        </Box>
      ),
    },
    {
      id: 'draft',
      head: t('policy.rehearsal.draft'),
      align: 'right',
      cell: ({ unit, draft }) => <strong>{figures.value(unit, draft)}</strong>,
    },
    {
      id: 'change',
      head: t('policy.rehearsal.change'),
      align: 'right',
      cell: (metric) =>
        metric.difference && (
          <Box component="span" sx={{ color: VERDICT_COLOR[metricVerdict(metric)] }}>
            {figures.change(metric.unit, metric.difference.value)}
          </Box>
        ),
    },
    {
      id: 'reading',
      head: t('policy.rehearsal.reading'),
      cell: (metric) => {
        const verdict = metricVerdict(metric);
        return (
          <Stack
            component="span"
            direction="row"
            sx={{ gap: 0.5, alignItems: 'center', color: VERDICT_COLOR[verdict] }}
          >
            <Direction metric={metric} />
            {t(`policy.verdict.${verdict}`)}
          </Stack>
        );
      },
    },
    {
      id: 'interval',
      head: t('policy.rehearsal.interval'),
      cell: (metric) => {
        const { difference, unit } = metric;
        if (!difference) return null;
        const { lower, upper } = difference;
        return (
          <Stack sx={intervalStyle}>
            <Whisker
              difference={difference}
              reach={whiskerReach(metrics, unit)}
              color={VERDICT_COLOR[metricVerdict(metric)]}
            />
            {lower !== null && upper !== null && (
              <Box component="span" sx={{ typography: 'caption', color: 'ink.faint' }}>
                {figures.range(unit, lower, upper)}
              </Box>
            )}
          </Stack>
        );
      },
    },
    {
      id: 'n',
      head: t('policy.rehearsal.n'),
      align: 'right',
      cell: ({ n }) => `${format.number(n.live)} / ${format.number(n.draft)}`,
    },
  ];
  return (
    <Box sx={{ containerType: 'inline-size' }}>
      <DataTable label={label} columns={columns} rows={metrics} rowKey={({ id }) => id} />
    </Box>
  );
}

/** The figures stand beside the whisker where the table has room for that, else below it. */
const intervalStyle = {
  alignItems: 'flex-start',
  py: 0.5,
  '@container (min-width: 900px)': {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 1,
    py: 0,
  },
} as const;

/** An arrow where the difference is more than noise. */
function Direction({ metric }: { readonly metric: RehearsedMetric }) {
  const verdict = metricVerdict(metric);
  if (verdict === 'same' || verdict === 'unclear' || verdict === 'noData') return null;
  const Icon = (metric.difference?.value ?? 0) > 0 ? ArrowUp : ArrowDown;
  return <Icon size={14} strokeWidth={1.8} aria-hidden />;
}
