import { useMemo } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { RulesDetails } from './rehearsal/RulesDetails.tsx';
import { rulesArea } from './rulesArea.ts';

/** Draft, rehearsal and versions of the rules for groups. */
export function RulesPage() {
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone;
  const stamp = useCommunityStamp();
  const area = useMemo(
    () => (zone === undefined || !stamp ? null : rulesArea(zone, stamp)),
    [zone, stamp],
  );
  if (!area) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  return <PolicyPage area={area} Details={RulesDetails} links={<CommunityNav current="rules" />} />;
}
