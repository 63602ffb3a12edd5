import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useWorkspace, type WorkspaceStatus } from '../../shared/data/workspaceContext.tsx';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { useAppText } from '../useAppText.ts';
import { failureDetails } from './failureDetails.ts';
import { FullPage } from './FullPage.tsx';

const WORDS = {
  upgradedElsewhere: 'upgraded',
  newer: 'newer',
  deleted: 'deleted',
  failed: 'failed',
} as const satisfies Partial<Record<WorkspaceStatus, string>>;

/** Shows the app while the shop's database may be used, and says what to do when it may not. */
export function WorkspaceGuard({ children }: { readonly children: ReactNode }) {
  const { status, error } = useWorkspace();
  const t = useAppText();
  if (status === 'open' || status === 'opening') return children;
  const words = WORDS[status];
  const title = t(`guard.${words}.title`);
  return (
    <FullPage title={title}>
      <ErrorPanel
        heading="h1"
        title={title}
        happened={t(`guard.${words}.happened`)}
        kept={t(`guard.${words}.kept`)}
        todo={t(`guard.${words}.todo`)}
        details={error ? failureDetails(error) : undefined}
        onRetry={undefined}
        other={
          <>
            <Button
              variant="contained"
              color="primary"
              onClick={() => {
                window.location.reload();
              }}
            >
              {t('guard.reload')}
            </Button>
            {status === 'deleted' && <Button href="/">{t('guard.otherShop')}</Button>}
          </>
        }
      />
    </FullPage>
  );
}
