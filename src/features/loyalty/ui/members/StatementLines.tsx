import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { Statement, StatementLine } from '../../domain/statement/statement.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLineWords } from './useLineWords.ts';

/** A member's entries one by one, the newest on top. */
export function StatementLines({ statement, shop }: { statement: Statement; shop: ShopSettings }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const words = useLineWords(shop);
  const lines = useMemo(() => [...statement.lines].reverse(), [statement]);
  return (
    <DataTable<StatementLine>
      label={t('members.statement.lines')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'when',
          head: t('members.statement.when'),
          width: 150,
          cell: ({ at }) => format.instant(at, shop.zone),
        },
        {
          id: 'what',
          head: t('members.statement.what'),
          cell: (line) => (
            <Box sx={{ py: 0.5, whiteSpace: 'normal' }}>
              {words.title(line)}
              {words.details(line).map((detail) => (
                <Typography key={detail} variant="caption" component="p" sx={{ color: 'ink.soft' }}>
                  {detail}
                </Typography>
              ))}
            </Box>
          ),
        },
        {
          id: 'change',
          head: t('members.statement.change'),
          align: 'right',
          width: 90,
          cell: ({ available, granted }) =>
            available === 0 && granted > 0
              ? `(${signed(format.number, granted)})`
              : signed(format.number, available),
        },
        {
          id: 'after',
          head: t('members.statement.after'),
          align: 'right',
          width: 90,
          cell: ({ balance }) => format.number(balance),
        },
      ]}
    />
  );
}

function signed(number: (value: number) => string, points: number): string {
  return points > 0 ? `+${number(points)}` : number(points);
}
