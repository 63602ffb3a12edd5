import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWorkspaces, type Workspace } from '../../shared/data/registry.ts';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useSearchState } from '../../shared/ui/useSearchState.ts';
import { useAppText } from '../useAppText.ts';
import { RenameShopDialog } from './RenameShopDialog.tsx';
import { settingsAddress } from './settingsAddress.ts';
import { ShopRow } from './ShopRow.tsx';

/** All shops of this computer, deleted ones last. */
export function ShopsPanel() {
  const t = useAppText();
  const workspaces = useWorkspaces() ?? [];
  const [, changeAddress] = useSearchState(settingsAddress);
  const [renamed, setRenamed] = useState<Workspace | null>(null);
  const inUse = workspaces.filter(({ deletedAt }) => deletedAt === null);
  const deleted = workspaces.filter(({ deletedAt }) => deletedAt !== null);
  return (
    <Panel
      id="shops"
      title={t('settings.shops')}
      subtitle={t('settings.shopsHint')}
      padded={false}
      tools={
        <Button
          variant="text"
          onClick={() => {
            changeAddress({ new: 'shop' }, 'push');
          }}
        >
          {t('workspaces.new')}
        </Button>
      }
    >
      {[...inUse, ...deleted].map((workspace) => (
        <ShopRow key={workspace.id} workspace={workspace} onRename={setRenamed} />
      ))}
      {renamed && (
        <RenameShopDialog
          workspace={renamed}
          onClose={() => {
            setRenamed(null);
          }}
        />
      )}
    </Panel>
  );
}
