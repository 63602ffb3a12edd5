import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { revealDraw } from '../../data/draws/drawSteps.ts';
import { drandAddress, drandTime } from '../../domain/draws/drandRound.ts';
import { publicValue } from '../../domain/draws/publicValue.ts';
import { useCommunityText } from '../communityText.ts';
import { CancelButton } from './CancelButton.tsx';
import { useDrawRefusal } from './useDrawRefusal.ts';

type RevealPanelProps = { readonly row: DrawRow; readonly zone: string };

/** Takes the public value in, and draws. */
export function RevealPanel({ row, zone }: RevealPanelProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useDrawRefusal();
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { id, name, method, source } = row;
  const read = publicValue(row, typed);
  const out = source?.kind === 'drand' ? drandTime(source.round) : null;
  const early = out !== null && out > now + 60_000;
  const wrong = tried && !read.ok;
  const draw = () => {
    setTried(true);
    if (!read.ok) return;
    const done = t('draws.reveal.done', { name });
    void act(revealDraw, { id, typed }, { done, refused });
  };
  const address = source?.kind === 'drand' ? drandAddress(source.round) : (source?.address ?? '');
  return (
    <Panel title={t('draws.reveal.title')}>
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {source?.kind === 'drand'
          ? t('draws.reveal.drand', {
              round: source.round,
              at: format.instant(drandTime(source.round), zone),
            })
          : t('draws.reveal.other', { name: source?.name ?? '' })}
        {method === 'rfc3797' && ` ${t('draws.reveal.rfc')}`}
        {early && ` ${t('draws.reveal.waiting')}`}
      </Typography>
      {/^https?:\/\//u.test(address) && (
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mt: 1 }}>
          {t('draws.reveal.address')}:{' '}
          <MuiLink href={address} target="_blank" rel="noreferrer">
            {address}
          </MuiLink>
        </Typography>
      )}
      <TextField
        multiline
        minRows={2}
        maxRows={8}
        label={t('draws.reveal.value')}
        value={typed}
        error={wrong}
        helperText={wrong ? t(`draws.reveal.${read.reason}`) : undefined}
        sx={{ mt: 2 }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <Stack direction="row" sx={{ gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button variant="contained" color="primary" disabled={early} onClick={draw}>
          {t('draws.reveal.submit')}
        </Button>
        <CancelButton id={id} name={name} />
      </Stack>
    </Panel>
  );
}
