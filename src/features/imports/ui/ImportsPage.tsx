import Stack from '@mui/material/Stack';
import { useNavigate } from 'react-router';
import { useImportHistory } from '../../../shared/data/importHistory.ts';
import { useShopSettings } from '../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import type { ImportKind } from '../domain/importFields.ts';
import { DropZone } from './DropZone.tsx';
import { handOverFiles } from './fileHandOver.ts';
import { HistoryPanel } from './HistoryPanel.tsx';
import { KindsPanel } from './KindsPanel.tsx';
import { lastOfEachKind } from './lastOfEachKind.ts';
import { RefreshPanel } from './RefreshPanel.tsx';
import { useImportText } from './useImportText.ts';

/** Start of the shop data: bring a file, refresh the last one, look at or undo what came in. */
export function ImportsPage() {
  const t = useImportText();
  const navigate = useNavigate();
  const { db } = useWorkspace();
  const imports = useImportHistory(db);
  const zone = useShopSettings(db)?.zone ?? 'UTC';
  const last = lastOfEachKind(imports ?? []);

  const open = (files: readonly File[], refresh: ImportKind | null) => {
    handOverFiles({ files, refresh });
    void navigate('/imports/new');
  };
  return (
    <>
      <PageHeader title={t('page.title')} question={t('page.question')} />
      <Stack sx={{ gap: 2 }}>
        <DropZone
          onFiles={(files) => {
            open(files, null);
          }}
        />
        {/* What a fresh shop needs first is what can be imported; later that is known. */}
        {imports?.length === 0 && <KindsPanel />}
        {last.length > 0 && <RefreshPanel last={last} zone={zone} onFiles={open} />}
        <HistoryPanel imports={imports} zone={zone} />
        {imports !== undefined && imports.length > 0 && <KindsPanel />}
      </Stack>
    </>
  );
}
