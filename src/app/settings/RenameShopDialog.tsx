import { useState } from 'react';
import { renameWorkspace, type Workspace } from '../../shared/data/registry.ts';
import { useNotify } from '../../shared/ui/useNotify.ts';
import { useAppText } from '../useAppText.ts';
import { FormDialog } from '../../shared/ui/FormDialog.tsx';
import { ShopNameField } from './ShopNameField.tsx';

type RenameShopDialogProps = { readonly workspace: Workspace; readonly onClose: () => void };

/** Gives a shop another name. */
export function RenameShopDialog({ workspace, onClose }: RenameShopDialogProps) {
  const t = useAppText();
  const notify = useNotify();
  const { id, name: before } = workspace;
  const [name, setName] = useState(before);
  const [missing, setMissing] = useState(false);

  const rename = async () => {
    const after = name.trim();
    setMissing(after === '');
    if (after === '') return;
    onClose();
    if (after === before) return;
    try {
      await renameWorkspace(id, after, Date.now());
      notify({
        text: t('workspaces.renamed', { name: after }),
        undo: () => renameWorkspace(id, before, Date.now()),
      });
    } catch {
      notify({ text: t('workspaces.failed') });
    }
  };

  return (
    <FormDialog
      title={t('workspaces.renameOf', { name: before })}
      submit={t('workspaces.rename')}
      onSubmit={() => void rename()}
      onClose={onClose}
    >
      <ShopNameField value={name} missing={missing} onChange={setName} />
    </FormDialog>
  );
}
