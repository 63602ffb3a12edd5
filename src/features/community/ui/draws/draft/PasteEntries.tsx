import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import type { DrawDraft } from '../../../data/draws/draftSchema.ts';
import { useCommunityText } from '../../communityText.ts';
import { pastedEntries } from './pastedEntries.ts';

type PasteEntriesProps = { readonly onTake: (candidates: DrawDraft['candidates']) => void };

/** Lines that are named one by one. */
const SHOWN = 10;

/** Takes a list over from the clipboard. */
export function PasteEntries({ onTake }: PasteEntriesProps) {
  const t = useCommunityText();
  const notify = useNotify();
  const [kind, setKind] = useState<'jielong' | 'table'>('jielong');
  const [text, setText] = useState('');
  const [counts, setCounts] = useState(false);
  const [unread, setUnread] = useState<readonly number[]>([]);
  const take = () => {
    const read = pastedEntries(kind, text, counts);
    setUnread(read.unread);
    const { length: count } = read.candidates;
    if (count > 0) onTake(read.candidates);
    notify({ text: t(count > 0 ? 'draws.entries.taken' : 'draws.entries.none', { count }) });
  };
  const hint =
    unread.length > 0
      ? t('draws.entries.unread', { lines: unread.slice(0, SHOWN).join(', ') })
      : t(`draws.entries.${kind}Hint`);
  return (
    <Stack sx={{ px: 2, pt: 0.5, gap: 1.5 }}>
      <ToggleButtonGroup
        exclusive
        aria-label={t('draws.entries.kind')}
        sx={{ alignSelf: 'flex-start' }}
        value={kind}
        onChange={(_event, value: unknown) => {
          if (value === 'jielong' || value === 'table') setKind(value);
          setUnread([]);
        }}
      >
        <ToggleButton value="jielong">{t('draws.entries.jielong')}</ToggleButton>
        <ToggleButton value="table">{t('draws.entries.table')}</ToggleButton>
      </ToggleButtonGroup>
      <TextField
        multiline
        minRows={4}
        maxRows={12}
        label={t('draws.entries.paste')}
        value={text}
        error={unread.length > 0}
        helperText={hint}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button disabled={text.trim() === ''} onClick={take}>
          {t('draws.entries.take')}
        </Button>
        {kind === 'jielong' && (
          <FormControlLabel
            label={t('draws.entries.counts')}
            control={
              <Checkbox
                checked={counts}
                onChange={(event) => {
                  setCounts(event.target.checked);
                }}
              />
            }
          />
        )}
      </Stack>
    </Stack>
  );
}
