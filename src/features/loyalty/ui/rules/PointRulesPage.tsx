import { useMemo } from 'react';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PolicyPage } from '../../../../shared/ui/policy/PolicyPage.tsx';
import { usePostsStamp } from '../usePostsStamp.ts';
import { pointRulesArea } from './pointRulesArea.ts';
import { RuleLinks } from './RuleLinks.tsx';
import { RehearsalDetails } from './rehearsal/RehearsalDetails.tsx';

/** Draft, rehearsal and versions of the point rules. */
export function PointRulesPage() {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const zone = shop?.zone;
  const currency = shop?.currency;
  const weekStart = shop?.weekStart;
  const posts = usePostsStamp();
  const area = useMemo(
    () =>
      zone === undefined || currency === undefined || weekStart === undefined || !posts
        ? null
        : pointRulesArea({ zone, currency, weekStart, posts }),
    [zone, currency, weekStart, posts],
  );
  if (area) return <PolicyPage area={area} Details={RehearsalDetails} links={<RuleLinks />} />;
  return (
    <Panel busy>
      <LoadingRows rows={8} />
    </Panel>
  );
}
