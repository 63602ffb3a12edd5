import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { readoptWorkspace } from '../../shared/data/registry.ts';
import { forgetShop, type SentinelShop } from '../../shared/data/sentinel/sentinel.ts';
import { storedState } from '../../shared/data/sentinel/storedState.ts';
import { ErrorPanel } from '../../shared/ui/ErrorPanel.tsx';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { absolutePath } from '../areaPaths.ts';
import { RESTORE_PATH } from '../backup/backupPaths.ts';
import { useAppText } from '../useAppText.ts';
import { switchWorkspace } from '../workspaces/switchWorkspace.ts';
import { FullPage } from './FullPage.tsx';
import { useSeenWords } from './useSeenWords.ts';

type Remains = 'gone' | 'older' | 'whole';

/** In place of a first start, where the browser has lost the list of shops but not all of them. */
export function LostShopsPage({ shops }: { readonly shops: readonly SentinelShop[] }) {
  const t = useAppText();
  const words = useSeenWords();
  const remains = useRemains(shops);
  const title = t('recovery.many.title');

  const startAgain = () => {
    for (const { id } of shops) forgetShop(id);
    window.location.assign('/');
  };
  const there = shops.filter(({ id }) => (remains?.get(id) ?? 'gone') !== 'gone');

  return (
    <FullPage title={title}>
      {remains && (
        <ErrorPanel
          heading="h1"
          title={title}
          happened={
            <>
              {t('recovery.many.happened')}
              <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
                {shops.map((shop) => {
                  const state = t(`recovery.many.${remains.get(shop.id) ?? 'gone'}`);
                  return (
                    <li key={shop.id}>
                      {t('recovery.shop', { ...words.seen(shop), state })} {words.backup(shop)}
                    </li>
                  );
                })}
              </Box>
            </>
          }
          kept={t('recovery.many.kept')}
          todo={t('recovery.many.todo')}
          other={
            <>
              {there.map((shop) => (
                <BringBackButton key={shop.id} shop={shop} />
              ))}
              <Button href={absolutePath(RESTORE_PATH)}>{t('recovery.restore')}</Button>
              <Button onClick={startAgain}>{t('recovery.many.startAgain')}</Button>
            </>
          }
        />
      )}
    </FullPage>
  );
}

function BringBackButton({ shop: { id, name } }: { readonly shop: SentinelShop }) {
  const t = useAppText();
  const notify = useNotify();
  const bringBack = async () => {
    try {
      await readoptWorkspace(id, name, Date.now());
      switchWorkspace(id);
    } catch {
      notify({ text: t('recovery.many.failed') });
    }
  };
  return (
    <Button variant="contained" color="primary" onClick={() => void bringBack()}>
      {t('recovery.many.bringBack', { name })}
    </Button>
  );
}

/** What is left of each shop's own database; undefined while they are looked at. */
function useRemains(shops: readonly SentinelShop[]): ReadonlyMap<string, Remains> | undefined {
  const [remains, setRemains] = useState<ReadonlyMap<string, Remains>>();
  const ids = shops.map(({ id }) => id).join();
  useEffect(() => {
    let current = true;
    void Promise.all(shops.map(async (shop) => [shop.id, await remainsOf(shop)] as const)).then(
      (found) => {
        if (current) setRemains(new Map(found));
      },
    );
    return () => {
      current = false;
    };
    // Their ids stand for the shops: what was seen of them does not change while they are lost.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ids]);
  return remains;
}

async function remainsOf({ id, generation }: SentinelShop): Promise<Remains> {
  try {
    const stored = await storedState(id);
    if (!stored || stored.generation === 0) return 'gone';
    return stored.generation < generation ? 'older' : 'whole';
  } catch {
    // What cannot be opened cannot be brought back.
    return 'gone';
  }
}
