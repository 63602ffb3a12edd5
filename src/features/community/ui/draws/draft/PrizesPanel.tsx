import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { Plus, X } from 'lucide-react';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';
import { useLiveCatalogue } from '../../../../../shared/ui/gifts/useLiveCatalogue.ts';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { useCommunityText } from '../../communityText.ts';
import { WholeField } from './WholeField.tsx';

type Prizes = DrawDraft['prizes'];
type PrizesPanelProps = {
  readonly prizes: Prizes;
  readonly onChange: (prizes: Prizes) => void;
};

/** What there is to be won, the highest first. */
export function PrizesPanel({ prizes, onChange }: PrizesPanelProps) {
  const t = useCommunityText();
  const language = useLanguage();
  const gifts = useLiveCatalogue()?.gifts ?? [];
  const changeAt = (place: number, patch: Partial<Prizes[number]>) => {
    onChange(prizes.map((prize, i) => (i === place ? { ...prize, ...patch } : prize)));
  };
  return (
    <Panel title={t('draws.prizes.title')} subtitle={t('draws.prizes.hint')}>
      <Stack sx={{ gap: 1.5, pt: 0.5 }}>
        {prizes.map((prize, place) => (
          <Stack
            key={prize.id}
            direction="row"
            sx={{ gap: 1, alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
          >
            <TextField
              label={t('draws.prizes.name', { number: place + 1 })}
              value={prize.name}
              sx={{ flex: 1, minWidth: { xs: '100%', sm: 0 } }}
              slotProps={{ htmlInput: { maxLength: 120 } }}
              onChange={(event) => {
                changeAt(place, { name: event.target.value });
              }}
            />
            {gifts.length > 0 && (
              <TextField
                select
                label={t('draws.prizes.gift', { number: place + 1 })}
                value={gifts.some(({ id }) => id === prize.gift) ? prize.gift : ''}
                sx={{ width: { xs: 160, sm: 200 }, flexShrink: 0 }}
                slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
                onChange={(event) => {
                  const gift = gifts.find(({ id }) => id === event.target.value);
                  const name = prize.name === '' && gift ? giftName(gift, language) : prize.name;
                  changeAt(place, { gift: gift?.id ?? '', name });
                }}
              >
                <MenuItem value="">{t('draws.prizes.noGift')}</MenuItem>
                {gifts.map((gift) => (
                  <MenuItem key={gift.id} value={gift.id}>
                    {giftName(gift, language)}
                  </MenuItem>
                ))}
              </TextField>
            )}
            <WholeField
              label={t('draws.prizes.pieces', { number: place + 1 })}
              value={prize.pieces}
              most={10_000}
              sx={{ width: { xs: 96, sm: 160 } }}
              onChange={(pieces) => {
                changeAt(place, { pieces: Math.max(1, pieces) });
              }}
            />
            <IconButton
              aria-label={t('draws.prizes.remove', { number: place + 1 })}
              onClick={() => {
                onChange(prizes.filter((each) => each.id !== prize.id));
              }}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </Stack>
        ))}
        <Button
          sx={{ alignSelf: 'flex-start' }}
          startIcon={<Plus size={16} aria-hidden />}
          disabled={prizes.length >= 50}
          onClick={() => {
            onChange([...prizes, { id: crypto.randomUUID(), name: '', pieces: 1 }]);
          }}
        >
          {t('draws.prizes.add')}
        </Button>
      </Stack>
    </Panel>
  );
}
