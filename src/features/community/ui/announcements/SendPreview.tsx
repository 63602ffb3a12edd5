import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Language } from '../../../../shared/i18n/language.ts';
import { useCommunityText } from '../communityText.ts';
import type { Sending } from './SendTable.tsx';

type SendPreviewProps = {
  readonly sendings: readonly Sending[];
  readonly language: Language;
};

/** The text as one of the groups gets it. */
export function SendPreview({ sendings, language }: SendPreviewProps) {
  const t = useCommunityText();
  const [chosen, setChosen] = useState('');
  const shown = sendings.find(({ id }) => id === chosen) ?? sendings[0];
  if (!shown) return null;
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TextField
        select
        label={t('announcements.send.preview')}
        value={shown.id}
        sx={{ maxWidth: 320 }}
        onChange={(event) => {
          setChosen(event.target.value);
        }}
      >
        {sendings.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            <bdi>{name}</bdi>
          </MenuItem>
        ))}
      </TextField>
      <Box
        component="pre"
        role="group"
        aria-label={t('announcements.send.previewLabel')}
        {...(shown.text === '' ? {} : { lang: language })}
        sx={{
          ...{ m: 0, p: 1.5, border: 1, borderColor: 'line.hair', borderRadius: '8px' },
          ...{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', typography: 'body2' },
        }}
      >
        {shown.text === '' ? t('announcements.send.noText') : shown.text}
      </Box>
    </Box>
  );
}
