import { useMemo } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { useDeskStamp } from '../useDeskStamp.ts';
import { LevelLinks } from './LevelLinks.tsx';
import { levelsArea } from './levelsArea.ts';
import { LevelDetails } from './rehearsal/LevelDetails.tsx';

/** Draft, rehearsal and versions of the service levels. */
export function LevelsPage() {
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
  return <PolicyPage area={area} Details={LevelDetails} links={<LevelLinks />} />;
}
