import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import type { TierMovement } from '../../../domain/reports/tiers/tierMovementTypes.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { monthText, reportSearch } from '../reportSearch.ts';

/** First and last month of the period, in the address. */
export function TierPeriod({ movement }: { readonly movement: TierMovement }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const [, change] = useSearchState(reportSearch);
  const months = movement.months.map(({ month }) => month);
  return (
    <Stack
      direction="row"
      data-print="hide"
      sx={{ px: 2, pb: 1.5, pt: 0.5, gap: 1.5, flexWrap: 'wrap' }}
    >
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          select
          label={t(`reports.tiers.${end}Month`)}
          value={monthText(movement[end])}
          slotProps={{ select: { native: true } }}
          sx={{ minWidth: 150 }}
          onChange={(event) => {
            change({ [end]: event.target.value });
          }}
        >
          {months.map((month) => (
            <option
              key={month}
              value={monthText(month)}
              disabled={end === 'to' ? month < movement.from : month > movement.to}
            >
              {format.month(month)}
            </option>
          ))}
        </TextField>
      ))}
    </Stack>
  );
}
