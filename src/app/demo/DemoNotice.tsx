import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { removeDemoWorkspace } from '../../shared/data/registry.ts';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';

/** Says on every page of the demo shop, on paper too, that its data are made up. */
export function DemoNotice() {
  const t = useAppText();
  const notify = useNotify();
  const { id } = useCurrentWorkspace();
  const remove = async () => {
    try {
      await removeDemoWorkspace(id, Date.now());
      window.location.assign('/');
    } catch {
      notify({ text: t('workspaces.failed') });
    }
  };
  return (
    <Stack
      direction="row"
      role="note"
      sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mb: 1.5, color: 'ink.soft' }}
    >
      <StatChip tone="info">{t('demo.label')}</StatChip>
      <Box component="span" sx={{ typography: 'body2', display: { xs: 'none', sm: 'inline' } }}>
        {t('demo.notice')}
      </Box>
      <Button variant="text" data-print="hide" onClick={() => void remove()}>
        {t('demo.remove')}
      </Button>
    </Stack>
  );
}
