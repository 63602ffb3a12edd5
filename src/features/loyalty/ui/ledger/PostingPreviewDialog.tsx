import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useMachine } from '../../../../shared/data/registry.ts';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { versionName } from '../../../../shared/ui/policy/versionName.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import type { PostingPreview } from '../../domain/posting/postTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { PostingRows } from './PostingRows.tsx';

type PostingPreviewDialogProps = {
  readonly preview: PostingPreview;
  readonly shop: ShopSettings;
  readonly onPost: () => void;
  readonly onClose: () => void;
};

/** What posting would book, before it does. */
export function PostingPreviewDialog(props: PostingPreviewDialogProps) {
  const { preview, shop, onPost, onClose } = props;
  const t = useLoyaltyText();
  const shared = useSharedText();
  const format = useFormat();
  const machine = useMachine() ?? '';
  const heading = useId();
  const nothing = preview.booked === 0;
  const nameOf = (version: string) =>
    version === '' ? t('ledger.preview.noVersion') : versionName(shared, version, machine);
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={heading}
      slotProps={{ paper: { sx: { width: 820, maxWidth: '100%', m: { xs: 1, sm: 4 } } } }}
    >
      <DialogTitle id={heading} variant="h1" sx={{ px: 2.5, pt: 2, pb: 1 }}>
        {t('ledger.preview.title')}
      </DialogTitle>
      <DialogContent sx={{ px: 2.5, '& > * + *': { mt: 2 } }}>
        {nothing ? (
          <Typography variant="body2">{t('ledger.preview.nothing')}</Typography>
        ) : (
          <>
            <DataTable
              label={t('ledger.preview.title')}
              rows={FIGURES}
              rowKey={(figure) => figure}
              columns={[
                {
                  id: 'what',
                  head: t('ledger.preview.what'),
                  cell: (figure) => t(`ledger.preview.${figure}`),
                },
                {
                  id: 'number',
                  head: t('ledger.preview.number'),
                  align: 'right',
                  width: 90,
                  cell: (figure) => format.number(preview[figure]),
                },
              ]}
            />
            {preview.versions.length > 0 && (
              <DataTable
                label={t('ledger.preview.byVersion')}
                rows={preview.versions}
                rowKey={({ version }) => version}
                columns={[
                  {
                    id: 'version',
                    head: t('ledger.preview.byVersion'),
                    cell: ({ version }) => nameOf(version),
                  },
                  {
                    id: 'lots',
                    head: t('ledger.preview.lots'),
                    align: 'right',
                    cell: ({ lots }) => format.number(lots),
                  },
                  {
                    id: 'points',
                    head: t('ledger.preview.points'),
                    align: 'right',
                    cell: ({ points }) => format.number(points),
                  },
                ]}
              />
            )}
            <Typography variant="h2">
              {t('ledger.preview.first', {
                shown: format.number(preview.rows.length),
                all: format.number(preview.booked),
              })}
            </Typography>
            <PostingRows rows={preview.rows} booked={preview.booked} shop={shop} nameOf={nameOf} />
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 2.5, pb: 2 }}>
        <Button variant="text" onClick={onClose}>
          {t('ledger.preview.close')}
        </Button>
        {!nothing && (
          <Button variant="contained" color="primary" onClick={onPost}>
            {t('ledger.post.action')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

const FIGURES = [
  'booked',
  'orders',
  'members',
  'granted',
  'pending',
  'redeemed',
  'returned',
  'clawedBack',
  'expired',
  'shortCount',
] as const;
