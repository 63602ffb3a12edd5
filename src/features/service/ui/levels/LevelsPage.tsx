import Button from '@mui/material/Button';
import { MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { SERVICE_PATH } from '../../servicePlace.ts';
import { useServiceText } from '../serviceText.ts';
import { useDeskStamp } from '../useDeskStamp.ts';
import { levelsArea } from './levelsArea.ts';
import { LevelDetails } from './rehearsal/LevelDetails.tsx';

/** Draft, rehearsal and versions of the service levels. */
export function LevelsPage() {
  const t = useServiceText();
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone;
  const stamp = useDeskStamp();
  const area = useMemo(
    () => (zone === undefined || !stamp ? null : levelsArea(zone, stamp)),
    [zone, stamp],
  );
  if (!area) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  return (
    <PolicyPage
      area={area}
      Details={LevelDetails}
      links={
        <Button
          component={Link}
          to={`/${SERVICE_PATH}`}
          startIcon={<MessagesSquare strokeWidth={1.6} aria-hidden />}
        >
          {t('levels.conversations')}
        </Button>
      }
    />
  );
}
