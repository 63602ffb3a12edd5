import Stack from '@mui/material/Stack';
import {
  saveShopSettings,
  useShopSettings,
  type ShopSettings,
} from '../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';
import { ShopFields } from './ShopFields.tsx';

/** Settings of the open shop; each change is saved at once and can be undone. */
export function ShopPanel() {
  const t = useAppText();
  const notify = useNotify();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);

  const save = async (before: ShopSettings, change: Partial<ShopSettings>) => {
    try {
      await saveShopSettings(db, change);
      notify({
        text: t('settings.saved'),
        undo: async () => {
          await saveShopSettings(db, before);
          notify({ text: t('settings.undone') });
        },
      });
    } catch {
      notify({ text: t('workspaces.failed') });
    }
  };

  return (
    <Panel title={t('settings.shop')} subtitle={t('settings.shopHint')}>
      {shop ? (
        <Stack sx={{ gap: 1.5, maxWidth: 420 }}>
          <ShopFields
            shop={shop}
            onChange={(change) => {
              void save(shop, change);
            }}
          />
        </Stack>
      ) : (
        <LoadingRows rows={4} />
      )}
    </Panel>
  );
}
