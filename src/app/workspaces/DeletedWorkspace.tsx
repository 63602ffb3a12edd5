import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { GRACE_MS, restoreWorkspace, type Workspace } from '../../shared/data/registry.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { FullPage } from '../guard/FullPage.tsx';
import { useAppText } from '../useAppText.ts';
import { browserZone } from './defaultShop.ts';

/** In place of a shop that was deleted, as long as it can be restored. */
export function DeletedWorkspace({ workspace }: { readonly workspace: Workspace }) {
  const t = useAppText();
  const format = useFormat();
  const { id, name, deletedAt } = workspace;
  const title = t('guard.trashed.title', { name });
  return (
    <FullPage title={title}>
      <EmptyState
        heading="h1"
        title={title}
        action={
          <Stack direction="row" sx={{ gap: 1 }}>
            <Button
              variant="contained"
              color="primary"
              onClick={() => {
                void restoreWorkspace(id, Date.now());
              }}
            >
              {t('guard.trashed.restore')}
            </Button>
            <Button href="/">{t('guard.otherShop')}</Button>
          </Stack>
        }
      >
        {t('guard.trashed.text', {
          date: format.instant((deletedAt ?? 0) + GRACE_MS, browserZone()),
        })}
      </EmptyState>
    </FullPage>
  );
}
