import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { Plus, X } from 'lucide-react';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import type { DrawDraft } from '../../../data/draws/drawWrites.ts';
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
  const changeAt = (place: number, patch: Partial<Prizes[number]>) => {
    onChange(prizes.map((prize, i) => (i === place ? { ...prize, ...patch } : prize)));
  };
  return (
    <Panel title={t('draws.prizes.title')} subtitle={t('draws.prizes.hint')}>
      <Stack sx={{ gap: 1.5, pt: 0.5 }}>
        {prizes.map((prize, place) => (
          <Stack key={prize.id} direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            <TextField
              label={t('draws.prizes.name', { number: place + 1 })}
              value={prize.name}
              sx={{ flex: 1, minWidth: 0 }}
              slotProps={{ htmlInput: { maxLength: 120 } }}
              onChange={(event) => {
                changeAt(place, { name: event.target.value });
              }}
            />
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
