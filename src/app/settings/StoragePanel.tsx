import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { wasAskedToPersist } from '../guard/askToPersist.ts';
import { AreaChecks } from '../storage/AreaChecks.tsx';
import { DataCheckPanel } from '../storage/DataCheckPanel.tsx';
import { ImportSizesPanel } from '../storage/ImportSizesPanel.tsx';
import { useAppText } from '../useAppText.ts';

type StorageState = {
  readonly bytes: number | null;
  /** What the browser says that it allows: a guess, which a full disk does not keep to. */
  readonly quota: number | null;
  readonly persisted: boolean;
};

/**
 * Where the data live, how much there is, and whether the browser may throw it away; their check,
 * and what each import takes.
 */
export function StoragePanel() {
  const t = useAppText();
  const format = useFormat();
  const notify = useNotify();
  const [state, setState] = useState<StorageState | null>(null);

  useEffect(() => {
    let shown = true;
    void storageState().then((found) => {
      if (shown) setState(found);
    });
    return () => {
      shown = false;
    };
  }, []);

  const persist = async () => {
    const granted = await navigator.storage.persist();
    notify({ text: t(granted ? 'settings.persistGranted' : 'settings.persistRefused') });
    setState(await storageState());
  };

  return (
    <>
      <Panel title={t('settings.data')}>
        <Stack sx={{ gap: 1, alignItems: 'flex-start', maxWidth: '62ch' }}>
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t('settings.dataText')}
          </Typography>
          {state && (
            <Typography variant="body2">
              {state.bytes !== null &&
                (state.quota === null
                  ? t('settings.used', { used: format.bytes(state.bytes) })
                  : t('storage.used', {
                      used: format.bytes(state.bytes),
                      quota: format.bytes(state.quota),
                    }))}
              {state.bytes !== null && <br />}
              {t(state.persisted ? 'settings.persisted' : 'settings.notPersisted')}
              {!state.persisted && wasAskedToPersist() && ` ${t('storage.asked')}`}
            </Typography>
          )}
          {state?.persisted === false && (
            <Button onClick={() => void persist()}>{t('settings.persist')}</Button>
          )}
        </Stack>
      </Panel>
      <DataCheckPanel />
      <AreaChecks />
      <ImportSizesPanel />
    </>
  );
}

/** What the browser tells; it may tell nothing outside a secure context. */
async function storageState(): Promise<StorageState> {
  try {
    const [{ usage, quota }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { bytes: usage ?? null, quota: quota ?? null, persisted };
  } catch {
    return { bytes: null, quota: null, persisted: false };
  }
}
