import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { mayRedeem, nameAuthority, useAuthority } from '../../shared/data/backup/authority.ts';
import { currentActor, useMachine } from '../../shared/data/registry.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { useAct } from '../../shared/ui/actions/useAct.ts';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';

/** Names the one computer that redeems points and draws winners; the others are told. */
export function AuthorityPanel() {
  const t = useAppText();
  const act = useAct();
  const { db } = useWorkspace();
  const authority = useAuthority(db);
  const machine = useMachine();
  const [name, setName] = useState('');

  const nameThis = async () => {
    // The installation gets its id when it is first asked for.
    const { machine: own, name: person } = await currentActor();
    const called = name.trim() === '' ? person : name.trim();
    await act(
      nameAuthority,
      { machine: own, name: called === '' ? own : called },
      { done: t('backup.authority.named') },
    );
  };
  const release = () => act(nameAuthority, null, { done: t('backup.authority.released') });
  const here = authority !== undefined && mayRedeem(authority, machine ?? '');
  return (
    <Panel title={t('backup.authority.title')} subtitle={t('backup.authority.hint')}>
      {authority === undefined || machine === undefined ? (
        <LoadingRows rows={2} />
      ) : (
        <Stack sx={{ gap: 1.5, alignItems: 'flex-start', maxWidth: 420 }}>
          {authority === null ? (
            <Typography variant="body2">{t('backup.authority.everyone')}</Typography>
          ) : (
            <Alert severity={here ? 'info' : 'warning'} sx={{ alignSelf: 'stretch' }}>
              {t(here ? 'backup.authority.here' : 'backup.authority.elsewhere', {
                name: authority.name,
              })}
            </Alert>
          )}
          {(authority === null || !here) && (
            <>
              <TextField
                label={t('backup.authority.name')}
                helperText={t('backup.authority.nameHint')}
                value={name}
                onChange={(event) => {
                  setName(event.target.value);
                }}
                fullWidth
              />
              <Button onClick={() => void nameThis()}>{t('backup.authority.this')}</Button>
            </>
          )}
          {authority !== null && (
            <Button variant="text" onClick={() => void release()}>
              {t('backup.authority.release')}
            </Button>
          )}
        </Stack>
      )}
    </Panel>
  );
}
