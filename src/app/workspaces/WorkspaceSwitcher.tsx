import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { ChevronsUpDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useProfile } from '../../shared/data/registry.ts';
import { Mark } from '../Mark.tsx';
import { jobName } from '../profile/jobNames.ts';
import { useAppText } from '../useAppText.ts';
import { useCurrentWorkspace } from './useCurrentWorkspace.ts';

const WorkspaceMenu = lazy(async () => ({
  default: (await import('./WorkspaceMenu.tsx')).WorkspaceMenu,
}));

/** The shop that is open, and a menu of the others. */
export function WorkspaceSwitcher() {
  const t = useAppText();
  const current = useCurrentWorkspace();
  const profile = useProfile();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => {
    setAnchor(null);
  };
  const role = [t('product'), ...(profile ? [t(`jobs.${jobName(profile.job)}`)] : [])].join(' · ');
  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('workspaces.open', { name: current.name })}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
        sx={{
          flex: { xs: 1, md: 'none' },
          minWidth: 0,
          display: 'flex',
          gap: 1,
          px: 0.75,
          height: { xs: 44, md: 40 },
          borderRadius: '6px',
          textAlign: 'left',
          '&:hover': { bgcolor: 'surface.hover' },
        }}
      >
        <Mark />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ typography: 'body2', lineHeight: 1.4, fontWeight: 600, ...oneLine }}>
            {current.name}
          </Box>
          <Box sx={{ fontSize: '0.75rem', lineHeight: '16px', color: 'ink.faint', ...oneLine }}>
            {role}
          </Box>
        </Box>
        <Box sx={{ color: 'ink.faint', lineHeight: 0 }}>
          <ChevronsUpDown size={14} strokeWidth={1.6} aria-hidden />
        </Box>
      </ButtonBase>
      {anchor && (
        <Suspense fallback={null}>
          <WorkspaceMenu anchor={anchor} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
