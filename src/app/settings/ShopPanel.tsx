import Stack from '@mui/material/Stack';
import {
  changeShopSettings,
  useShopSettings,
  type ShopSettings,
} from '../../shared/data/shopSettings.ts';
import { useAct } from '../../shared/ui/actions/useAct.ts';
import { useWorkspace } from '../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';
import { ShopFields } from './ShopFields.tsx';

/** Settings of the open shop; each change is saved at once and can be undone. */
export function ShopPanel() {
  const t = useAppText();
  const act = useAct();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);

  const save = (change: Partial<ShopSettings>) =>
    act(changeShopSettings, change, { done: t('settings.saved') });

  return (
    <Panel title={t('settings.shop')} subtitle={t('settings.shopHint')}>
      {shop ? (
        <Stack sx={{ gap: 1.5, maxWidth: 420 }}>
          <ShopFields
            shop={shop}
            onChange={(change) => {
              void save(change);
            }}
          />
        </Stack>
      ) : (
        <LoadingRows rows={4} />
      )}
    </Panel>
  );
}
