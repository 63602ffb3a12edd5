import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { createWorkspace } from '../../shared/data/registry.ts';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useSearchState } from '../../shared/ui/useSearchState.ts';
import { useAppText } from '../useAppText.ts';
import { defaultShop } from '../workspaces/defaultShop.ts';
import { switchWorkspace } from '../workspaces/switchWorkspace.ts';
import { FormDialog } from '../../shared/ui/FormDialog.tsx';
import { ShopFields } from './ShopFields.tsx';
import { settingsAddress } from './settingsAddress.ts';
import { ShopNameField } from './ShopNameField.tsx';

/** Makes a shop and opens it. Opened by `?new=shop`, so that menu and palette can lead here. */
export function NewShopDialog() {
  const [address, changeAddress] = useSearchState(settingsAddress);
  if (address.new !== 'shop') return null;
  return (
    <NewShopForm
      onClose={() => {
        changeAddress({ new: null });
      }}
    />
  );
}

function NewShopForm({ onClose }: { readonly onClose: () => void }) {
  const t = useAppText();
  const notify = useNotify();
  const [shop, setShop] = useState(() => defaultShop(''));
  const [missing, setMissing] = useState(false);

  const create = async () => {
    setMissing(shop.name.trim() === '');
    if (shop.name.trim() === '') return;
    try {
      const { id } = await createWorkspace({ ...shop, name: shop.name.trim() }, Date.now());
      switchWorkspace(id);
    } catch {
      notify({ text: t('workspaces.failed') });
    }
  };

  return (
    <FormDialog
      title={t('workspaces.createTitle')}
      submit={t('workspaces.create')}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('workspaces.createHint')}
      </Typography>
      <ShopNameField
        value={shop.name}
        missing={missing}
        onChange={(name) => {
          setMissing(false);
          setShop({ ...shop, name });
        }}
      />
      <ShopFields
        shop={shop}
        onChange={(change) => {
          setShop({ ...shop, ...change });
        }}
      />
    </FormDialog>
  );
}
