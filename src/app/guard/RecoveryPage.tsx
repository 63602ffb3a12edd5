import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useState } from 'react';
import { forgetShop, type SentinelShop } from '../../shared/data/sentinel/sentinel.ts';
import type { ShopLoss } from '../../shared/data/sentinel/shopLoss.ts';
import { initShopSettings } from '../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { absolutePath } from '../areaPaths.ts';
import { RESTORE_PATH } from '../backup/backupPaths.ts';
import { useAppText } from '../useAppText.ts';
import { defaultShop } from '../workspaces/defaultShop.ts';
import { FullPage } from './FullPage.tsx';
import { useSeenWords } from './useSeenWords.ts';

type RecoveryPageProps = { readonly loss: ShopLoss; readonly known: SentinelShop };

/** In place of a shop of which data are missing: what was there and when, and the ways on. */
export function RecoveryPage({ loss, known }: RecoveryPageProps) {
  const t = useAppText();
  const words = useSeenWords();
  const { db } = useWorkspace();
  const [failed, setFailed] = useState<Error | null>(null);
  if (failed) throw failed;
  const { id, name } = known;
  const empty = loss === 'empty';
  const title = t(empty ? 'recovery.one.title' : 'recovery.older.title', { name });

  const goOn = async () => {
    try {
      if (empty) await initShopSettings(db, defaultShop(name));
      forgetShop(id);
      window.location.reload();
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return (
    <FullPage title={title}>
      <ErrorPanel
        heading="h1"
        title={title}
        happened={empty ? t('recovery.seen', words.seen(known)) : t('recovery.older.happened')}
        kept={`${t(empty ? 'recovery.one.kept' : 'recovery.older.kept')} ${words.backup(known)}`}
        todo={t(empty ? 'recovery.one.todo' : 'recovery.older.todo')}
        other={
          <>
            <Button
              variant="contained"
              color="primary"
              component={Link}
              to={absolutePath(RESTORE_PATH)}
            >
              {t('recovery.restore')}
            </Button>
            <Button onClick={() => void goOn()}>
              {t(empty ? 'recovery.one.startAgain' : 'recovery.older.goOn')}
            </Button>
          </>
        }
      />
    </FullPage>
  );
}
