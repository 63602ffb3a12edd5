import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import {
  deleteWorkspace,
  GRACE_MS,
  restoreWorkspace,
  type Workspace,
} from '../../shared/data/registry.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { StatChip } from '../../shared/ui/StatChip.tsx';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';
import { browserZone } from '../workspaces/defaultShop.ts';
import { switchWorkspace } from '../workspaces/switchWorkspace.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';

type ShopRowProps = {
  readonly workspace: Workspace;
  readonly onRename: (workspace: Workspace) => void;
};

/** One shop: open it, rename it, delete it, bring it back. */
export function ShopRow({ workspace, onRename }: ShopRowProps) {
  const t = useAppText();
  const format = useFormat();
  const notify = useNotify();
  const current = useCurrentWorkspace();
  const { id, name, deletedAt } = workspace;
  const until = (from: number) => format.instant(from + GRACE_MS, browserZone());

  const act = async (action: () => Promise<void>, done: () => void) => {
    try {
      await action();
      done();
    } catch {
      notify({ text: t('workspaces.failed') });
    }
  };
  const restore = () =>
    act(
      () => restoreWorkspace(id, Date.now()),
      () => {
        notify({ text: t('workspaces.restored', { name }) });
      },
    );
  const remove = () => {
    const now = Date.now();
    return act(
      () => deleteWorkspace(id, now),
      () => {
        notify({ text: t('workspaces.deleted', { name, date: until(now) }), undo: restore });
      },
    );
  };

  return (
    <Stack
      direction="row"
      sx={{
        px: 2,
        py: 0.75,
        minHeight: 48,
        gap: 1,
        alignItems: 'center',
        flexWrap: 'wrap',
        borderTop: '1px solid',
        borderColor: 'line.hair',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 120 }}>
        <Box sx={{ fontWeight: 500, color: deletedAt === null ? 'ink.strong' : 'ink.soft' }}>
          {name}
        </Box>
        {deletedAt !== null && (
          <Box sx={{ typography: 'caption', color: 'ink.faint' }}>
            {t('workspaces.deletedUntil', { date: until(deletedAt) })}
          </Box>
        )}
      </Box>
      {id === current.id && <StatChip tone="accent">{t('workspaces.current')}</StatChip>}
      {deletedAt === null ? (
        <>
          {id !== current.id && (
            <Button
              variant="text"
              aria-label={t('palette.switchTo', { name })}
              onClick={() => {
                switchWorkspace(id);
              }}
            >
              {t('workspaces.openIt')}
            </Button>
          )}
          <Button
            variant="text"
            aria-label={t('workspaces.renameOf', { name })}
            onClick={() => {
              onRename(workspace);
            }}
          >
            {t('workspaces.rename')}
          </Button>
          <Button
            variant="text"
            aria-label={t('workspaces.deleteOf', { name })}
            onClick={() => void remove()}
          >
            {t('workspaces.delete')}
          </Button>
        </>
      ) : (
        <Button aria-label={t('workspaces.restoreOf', { name })} onClick={() => void restore()}>
          {t('workspaces.restore')}
        </Button>
      )}
    </Stack>
  );
}
