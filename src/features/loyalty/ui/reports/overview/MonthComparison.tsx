import Box from '@mui/material/Box';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { recentMonths } from '../../../domain/reports/recentMonths.ts';
import type { ReportMonth } from '../../../domain/reports/reportTypes.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';

type MonthComparisonProps = {
  readonly months: readonly ReportMonth[];
  /** Civil day. */
  readonly today: number;
};

/** Points given and redeemed in the month in progress, beside the whole month before. */
export function MonthComparison({ months, today }: MonthComparisonProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { current, before } = recentMonths(months, today);
  return (
    <Box component="table" aria-label={t('watch.card.compare')} sx={table}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('watch.card.month', { month: format.monthShort(current.month) })}</th>
          <th scope="col">{t('watch.card.before', { month: format.monthShort(before.month) })}</th>
        </tr>
      </thead>
      <tbody>
        {(['granted', 'redeemed'] as const).map((id) => (
          <tr key={id}>
            <th scope="row">{t(`watch.card.${id}`)}</th>
            <td>{format.number(current[id])}</td>
            <td>{format.number(before[id])}</td>
          </tr>
        ))}
      </tbody>
    </Box>
  );
}

const table = {
  mt: 1,
  width: '100%',
  borderCollapse: 'collapse',
  typography: 'caption',
  fontVariantNumeric: 'tabular-nums',
  '& th': { fontWeight: 400, color: 'ink.soft', textAlign: 'right', py: 0.25, pl: 1 },
  '& th[scope="row"]': { textAlign: 'left', pl: 0 },
  '& tbody td': { textAlign: 'right', py: 0.25, pl: 1 },
} as const;
