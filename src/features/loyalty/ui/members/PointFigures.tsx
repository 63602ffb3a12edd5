import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { Statement } from '../../domain/statement/statement.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** What a member can spend, waits for, has reserved and owes. */
export function PointFigures({ statement }: { readonly statement: Statement }) {
  const t = useLoyaltyText();
  const format = useFormat();
  if (statement.lines.length === 0) return t('members.statement.none');
  const figures = [
    ['balance', statement.balance],
    ['pending', statement.pending],
    ['reserved', statement.reserved],
    ['owed', statement.owed],
  ] as const;
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, m: 0 }}>
      {figures
        .filter(([id, points]) => id === 'balance' || points !== 0)
        .map(([id, points]) => (
          <div key={id}>
            <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
              {t(`members.statement.${id}`)}
            </Typography>
            <Typography component="dd" variant="metric" sx={{ m: 0 }}>
              {format.number(points)}
            </Typography>
          </div>
        ))}
    </Box>
  );
}
