import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useImprovements } from '../../data/improvements/useImprovements.ts';
import type { SavedImprovement } from '../../data/improvements/improvementWrites.ts';
import { ExperienceNav } from '../ExperienceNav.tsx';
import { useExperienceText } from '../experienceText.ts';
import { Board } from './Board.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { ImprovementDialog } from './ImprovementDialog.tsx';
import { newImprovement } from './newImprovement.ts';

const HOUR = 3_600_000;

/** What is worth fixing, and what becomes of it. */
export function ImprovementsPage() {
  const t = useExperienceText();
  const format = useFormat();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const board = useImprovements(db);
  const minute = useNow();
  const now = minute - (minute % HOUR);
  const [edited, setEdited] = useState<SavedImprovement | null>(null);
  return (
    <>
      <PageHeader
        title={t('improvements.title')}
        question={t('improvements.question')}
        tabs={<ExperienceNav current="improvements" />}
        actions={
          <Button
            startIcon={<Plus size={16} aria-hidden />}
            onClick={() => {
              setEdited(newImprovement());
            }}
          >
            {t('improvements.add')}
          </Button>
        }
      />
      {shop && board ? (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <FindingsPanel zone={shop.zone} now={now} board={board} onTake={setEdited} />
          <Board
            board={board}
            zone={shop.zone}
            now={now}
            today={format.civilDayAt(now, shop.zone)}
            onEdit={setEdited}
          />
        </Box>
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
      {edited && (
        <ImprovementDialog
          improvement={edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
