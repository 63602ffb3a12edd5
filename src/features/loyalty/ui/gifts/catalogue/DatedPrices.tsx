import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import type { Gift } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { WholeField } from './WholeField.tsx';

type Prices = Gift['prices'];

type DatedPricesProps = {
  readonly prices: Prices;
  /** What a new one begins with. */
  readonly points: number;
  readonly disabled: boolean;
  readonly onChange: (prices: Prices) => void;
};

/** As many as the schema allows. */
const MOST = 24;

/** Prices that hold on some days instead of the gift's own. */
export function DatedPrices({ prices, points, disabled, onChange }: DatedPricesProps) {
  const t = useLoyaltyText();
  const heading = useId();
  const put = (place: number, patch: Partial<Prices[number]>) => {
    onChange(prices.map((price, n) => (n === place ? { ...price, ...patch } : price)));
  };
  return (
    <Stack component="section" aria-labelledby={heading} sx={{ gap: 1.5 }}>
      <Typography variant="h3" id={heading}>
        {t('gifts.form.prices')}
      </Typography>
      {prices.map((price, place) => (
        <Box
          key={place}
          role="group"
          aria-label={t('gifts.form.price', { n: place + 1 })}
          sx={{
            display: 'grid',
            gap: 1,
            gridTemplateColumns: 'minmax(0, 1fr) auto',
            '@container gifts (min-width: 480px)': { gridTemplateColumns: '1fr 1fr 1fr 1fr auto' },
            alignItems: 'start',
          }}
        >
          <WholeField
            label={t('gifts.form.points')}
            value={price.points}
            min={1}
            max={10_000_000}
            disabled={disabled}
            onChange={(value) => {
              if (value !== null) put(place, { points: value });
            }}
          />
          {(['from', 'until'] as const).map((end) => (
            <TextField
              key={end}
              type="date"
              label={t(`gifts.form.${end}`)}
              value={price[end] ?? ''}
              disabled={disabled}
              slotProps={{ inputLabel: { shrink: true } }}
              sx={field}
              onChange={(event) => {
                put(place, { [end]: event.target.value === '' ? null : event.target.value });
              }}
            />
          ))}
          <Box sx={field}>
            <WholeField
              label={t('gifts.form.goal')}
              hint={t('gifts.form.goalHint')}
              value={price.goal}
              min={1}
              max={1_000_000_000}
              optional
              disabled={disabled}
              onChange={(goal) => {
                put(place, { goal });
              }}
            />
          </Box>
          <IconButton
            sx={{ gridRow: '1', gridColumn: '-2' }}
            aria-label={t('gifts.form.removePrice', { n: place + 1 })}
            disabled={disabled}
            onClick={() => {
              onChange(prices.filter((_, n) => n !== place));
            }}
          >
            <X size={16} strokeWidth={1.6} aria-hidden />
          </IconButton>
        </Box>
      ))}
      <Button
        disabled={disabled || prices.length >= MOST}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onChange([...prices, { from: null, until: null, points, goal: null }]);
        }}
      >
        {t('gifts.form.addPrice')}
      </Button>
    </Stack>
  );
}

/** Below each other where there is no room. */
const field = {
  gridColumn: '1',
  '@container gifts (min-width: 480px)': { gridColumn: 'auto' },
} as const;
