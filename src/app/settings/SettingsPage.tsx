import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useProfile } from '../../shared/data/registry.ts';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { AuthorityPanel } from '../backup/AuthorityPanel.tsx';
import { BackupPanel } from '../backup/BackupPanel.tsx';
import { ProfileForm } from '../profile/ProfileForm.tsx';
import { useAppText } from '../useAppText.ts';
import { LookPanel } from './LookPanel.tsx';
import { NewShopDialog } from './NewShopDialog.tsx';
import { ShopPanel } from './ShopPanel.tsx';
import { ShopsPanel } from './ShopsPanel.tsx';
import { StoragePanel } from './StoragePanel.tsx';

/** Shop, person, look, and what lies on this computer. */
export function SettingsPage() {
  const t = useAppText();
  const profile = useProfile();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <PageHeader title={t('settings.title')} question={t('settings.question')} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          gap: 2,
          alignItems: 'start',
          maxWidth: 1120,
        }}
      >
        <ShopPanel />
        <Panel title={t('settings.you')} subtitle={t('settings.youHint')}>
          {profile === undefined ? <LoadingRows rows={3} /> : <ProfileForm profile={profile} />}
        </Panel>
        <LookPanel />
        <BackupPanel />
        <StoragePanel />
        <ShopsPanel />
        <AuthorityPanel />
      </Box>
      <NewShopDialog />
    </>
  );
}
