import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { OpeningPreview } from '../../domain/opening/openingTypes.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

/** Whether the total of the old system is that of the files and of the ledger. */
export function TiePanel({ preview }: { readonly preview: OpeningPreview }) {
  const t = useLoyaltyText();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const plain = typed.replaceAll(/[\s,，]/gu, '');
  const bad = plain !== '' && !/^-?\d{1,15}$/u.test(plain);
  const total = plain === '' || bad ? null : Number(plain);
  const { stated, booked } = preview;
  const difference = booked - stated.points;
  return (
    <Panel title={t('opening.tie.title')} sx={{ '& > div': { gap: 1.5 } }}>
      <Typography variant="body2">
        {t('opening.tie.file', {
          stated: format.number(stated.points),
          booked: format.number(booked),
          verdict:
            difference === 0
              ? t('opening.tie.same')
              : t('opening.tie.difference', { points: format.number(difference) }),
        })}
      </Typography>
      <TextField
        label={t('opening.tie.field')}
        value={typed}
        error={bad}
        helperText={t(bad ? 'opening.tie.bad' : 'opening.tie.hint')}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
      <div role="status">
        {total !== null &&
          (total === booked ? (
            <Alert severity="success">{t('opening.tie.equal')}</Alert>
          ) : (
            <Alert severity="warning">
              {t('opening.tie.differs', { points: format.number(booked - total) })}
            </Alert>
          ))}
      </div>
    </Panel>
  );
}
