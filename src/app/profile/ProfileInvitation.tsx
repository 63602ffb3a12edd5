import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { z } from 'zod';
import { recall, remember } from '../../shared/browser/remembered.ts';
import { useProfile } from '../../shared/data/registry.ts';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';

const ProfileForm = lazy(async () => ({
  default: (await import('./ProfileForm.tsx')).ProfileForm,
}));

const DECLINED = 'introductionDeclined';

/** Asks once who sits here; "Not now" is remembered, and the settings still ask. */
export function ProfileInvitation() {
  const t = useAppText();
  const profile = useProfile();
  const [declined, setDeclined] = useState(() => recall(DECLINED, z.boolean()) ?? false);
  const [answering, setAnswering] = useState(false);
  if (profile !== null || declined) return null;
  const decline = (
    <Button
      variant="text"
      onClick={() => {
        remember(DECLINED, true);
        setDeclined(true);
      }}
    >
      {t('profile.later')}
    </Button>
  );
  return (
    <Panel title={t('profile.title')}>
      <Typography variant="body2" sx={{ color: 'ink.soft', mb: 1.5, maxWidth: '62ch' }}>
        {t('profile.text')}
      </Typography>
      {answering ? (
        <Suspense fallback={<LoadingRows rows={1} />}>
          <ProfileForm profile={null} inOneRow other={decline} />
        </Suspense>
      ) : (
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button
            onClick={() => {
              setAnswering(true);
            }}
          >
            {t('profile.answer')}
          </Button>
          {decline}
        </Stack>
      )}
    </Panel>
  );
}
