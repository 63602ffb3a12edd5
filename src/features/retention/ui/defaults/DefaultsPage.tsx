import { useMemo } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { defaultsArea } from './defaultsArea.ts';

/** Draft, rehearsal and versions of the retention defaults. */
export function DefaultsPage() {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const zone = shop?.zone;
  const weekStart = shop?.weekStart;
  const area = useMemo(
    () => (zone && weekStart ? defaultsArea({ zone, weekStart }) : null),
    [zone, weekStart],
  );
  if (area) return <PolicyPage area={area} />;
  return (
    <Panel busy>
      <LoadingRows rows={8} />
    </Panel>
  );
}
