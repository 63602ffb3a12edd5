import { useMemo } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { AreaLinks } from '../preview/AreaLinks.tsx';
import { RehearsalDetails } from '../rehearsal/RehearsalDetails.tsx';
import { settingsArea } from './settingsArea.ts';

/** Draft, rehearsal and versions of what is recommended where. */
export function RecommendationSettingsPage() {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const zone = shop?.zone;
  const currency = shop?.currency;
  const area = useMemo(
    () => (zone === undefined || currency === undefined ? null : settingsArea({ zone, currency })),
    [zone, currency],
  );
  if (area) return <PolicyPage area={area} Details={RehearsalDetails} links={<AreaLinks />} />;
  return (
    <Panel busy>
      <LoadingRows rows={8} />
    </Panel>
  );
}
