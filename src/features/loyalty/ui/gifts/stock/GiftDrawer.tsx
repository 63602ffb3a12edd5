import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Minus, PencilLine, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { stockOn, type GiftShelf } from '../../../data/gifts/giftShelf.ts';
import { hasCodes, type Gift } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { availableOf } from '../../../../../shared/domain/gifts/stock.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';
import { editAddress } from '../giftsSearch.ts';
import { AddCodesDialog } from './AddCodesDialog.tsx';
import { MovementsTable } from './MovementsTable.tsx';
import { StockDialog } from './StockDialog.tsx';

type GiftDrawerProps = {
  /** Undefined where the address names a gift that is not in the catalogue. */
  readonly gift: Gift | undefined;
  readonly shelf: GiftShelf;
  readonly zone: string;
  readonly onClose: () => void;
};

/** Stock or codes of one gift: what there is, what moved, and how more comes in. */
export function GiftDrawer({ gift, shelf, zone, onClose }: GiftDrawerProps) {
  const t = useLoyaltyText();
  const language = useLanguage();
  const heading = useId();
  const [open, setOpen] = useState<'receive' | 'writeOff' | 'codes' | null>(null);
  const close = () => {
    setOpen(null);
  };
  const icon = { strokeWidth: 1.6, 'aria-hidden': true } as const;
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': heading,
          sx: { width: 560, maxWidth: '100vw', p: 2.5, gap: 2 },
        },
      }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
        <Typography variant="h1" component="h2" id={heading} sx={{ flex: 1 }}>
          {gift ? giftName(gift, language) : t('gifts.drawer.missing')}
        </Typography>
        <IconButton aria-label={t('gifts.drawer.close')} onClick={onClose}>
          <X size={18} {...icon} />
        </IconButton>
      </Stack>
      {gift && (
        <>
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t(`gifts.kinds.${gift.kind}`)}
          </Typography>
          <Figures gift={gift} shelf={shelf} />
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {hasCodes(gift) ? (
              <Button
                startIcon={<Plus {...icon} />}
                onClick={() => {
                  setOpen('codes');
                }}
              >
                {t('gifts.drawer.addCodes')}
              </Button>
            ) : (
              <>
                <Button
                  startIcon={<Plus {...icon} />}
                  onClick={() => {
                    setOpen('receive');
                  }}
                >
                  {t('gifts.drawer.receive')}
                </Button>
                <Button
                  startIcon={<Minus {...icon} />}
                  onClick={() => {
                    setOpen('writeOff');
                  }}
                >
                  {t('gifts.drawer.writeOff')}
                </Button>
              </>
            )}
            <Button component={Link} to={editAddress(gift.id)} startIcon={<PencilLine {...icon} />}>
              {t('gifts.edit')}
            </Button>
          </Stack>
          {!hasCodes(gift) && <MovementsTable gift={gift.id} zone={zone} />}
          {(open === 'receive' || open === 'writeOff') && (
            <StockDialog gift={gift.id} way={open} onClose={close} />
          )}
          {open === 'codes' && <AddCodesDialog gift={gift.id} onClose={close} />}
        </>
      )}
    </Drawer>
  );
}

function Figures({ gift, shelf }: Pick<Required<GiftDrawerProps>, 'shelf'> & { gift: Gift }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const stock = stockOn(shelf, gift.id);
  const codes = shelf.codes.get(gift.id);
  const figures = hasCodes(gift)
    ? ([
        ['freeCodes', codes?.free ?? 0],
        ['allCodes', codes?.all ?? 0],
      ] as const)
    : ([
        ['onHand', stock.onHand],
        ['reserved', stock.reserved],
        ['available', availableOf(stock)],
      ] as const);
  return (
    <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, m: 0 }}>
      {figures.map(([id, value]) => (
        <div key={id}>
          <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
            {t(`gifts.drawer.${id}`)}
          </Typography>
          <Typography component="dd" variant="metric" sx={{ m: 0 }}>
            {format.number(value)}
          </Typography>
        </div>
      ))}
    </Box>
  );
}
