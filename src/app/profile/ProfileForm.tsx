import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { saveProfile, type Profile } from '../../shared/data/registry.ts';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';
import { jobName, JOBS } from './jobNames.ts';

type ProfileFormProps = {
  readonly profile: Profile | null;
  /** A further button beside "Save". */
  readonly other?: ReactNode;
  /** Side by side where there is room. */
  readonly inOneRow?: boolean;
};

/** Name and job of who sits here, in their own words. */
export function ProfileForm({ profile, other, inOneRow = false }: ProfileFormProps) {
  const t = useAppText();
  const notify = useNotify();
  const [name, setName] = useState(profile?.name ?? '');
  const [job, setJob] = useState(jobName(profile?.job ?? ''));
  const [missing, setMissing] = useState(false);

  const save = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    try {
      await saveProfile({ name: name.trim(), job }, Date.now());
      notify({ text: t('profile.saved', { name: name.trim(), job: t(`jobs.${job}`) }) });
    } catch {
      notify({ text: t('workspaces.failed') });
    }
  };

  return (
    <Stack
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      sx={{
        gap: 1.5,
        flexDirection: { xs: 'column', md: inOneRow ? 'row' : 'column' },
        alignItems: { md: inOneRow ? 'flex-start' : 'stretch' },
        maxWidth: inOneRow ? 720 : 420,
        '& .MuiTextField-root': { flex: inOneRow ? 1 : 'none' },
      }}
    >
      <TextField
        label={t('profile.name')}
        value={name}
        autoComplete="name"
        error={missing}
        helperText={missing ? t('profile.nameMissing') : undefined}
        slotProps={{ htmlInput: { maxLength: 80 } }}
        onChange={(event) => {
          setName(event.target.value);
          setMissing(false);
        }}
      />
      <TextField
        select
        label={t('profile.job')}
        value={job}
        onChange={(event) => {
          setJob(jobName(event.target.value));
        }}
      >
        {JOBS.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`jobs.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Stack direction="row" sx={{ gap: 1, mt: { md: inOneRow ? 2.5 : 0 } }}>
        <Button type="submit">{t('profile.save')}</Button>
        {other}
      </Stack>
    </Stack>
  );
}
