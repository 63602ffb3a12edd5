import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLive } from '../../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { DataTable } from '../../../../../shared/ui/table/DataTable.tsx';
import { stockMovementsOf } from '../../../data/gifts/stockMovementsOf.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';

/** All that happened to the stock of a gift. */
export function MovementsTable({ gift, zone }: { readonly gift: string; readonly zone: string }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { db } = useWorkspace();
  const rows = useLive(() => stockMovementsOf(db, gift), [db, gift]);
  return (
    <Box component="section" aria-label={t('gifts.drawer.movements')} sx={{ mx: -2.5 }}>
      <Box sx={{ px: 2.5, pb: 1 }}>
        <Typography variant="h3" component="h3">
          {t('gifts.drawer.movements')}
        </Typography>
        <Typography variant="caption" sx={{ color: 'ink.faint' }}>
          {t('gifts.drawer.movementsSubtitle')}
        </Typography>
      </Box>
      {!rows ? (
        <LoadingRows rows={3} />
      ) : (
        <DataTable
          label={t('gifts.drawer.movements')}
          rows={rows}
          rowKey={({ id }) => id}
          empty={t('gifts.drawer.noMovements')}
          columns={[
            {
              id: 'what',
              head: t('gifts.drawer.what'),
              cell: ({ kind }) => t(`gifts.movements.${kind}`),
            },
            {
              id: 'pieces',
              head: t('gifts.drawer.pieces'),
              align: 'right',
              cell: ({ quantity }) => format.number(quantity),
            },
            {
              id: 'when',
              head: t('gifts.drawer.when'),
              cell: ({ at }) => format.instant(at, zone),
            },
            { id: 'by', head: t('gifts.drawer.by'), cell: ({ by }) => <bdi>{by}</bdi> },
            { id: 'note', head: t('gifts.drawer.note'), cell: ({ note }) => <bdi>{note}</bdi> },
          ]}
        />
      )}
    </Box>
  );
}
