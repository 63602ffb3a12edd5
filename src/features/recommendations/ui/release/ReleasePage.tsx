import Button from '@mui/material/Button';
import { SlidersHorizontal } from 'lucide-react';
import { Link } from 'react-router';
import { useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { useMachine } from '../../../../shared/data/registry.ts';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { policyMoment } from '../../../../shared/domain/policy/policyMoment.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { versionName } from '../../../../shared/ui/policy/versionName.ts';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { recommendationPolicy } from '../../domain/settings/recommendationSettings.ts';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { publishedVersions, type PublishedVersion } from './publishedVersions.ts';
import { ReleaseWorkbench } from './ReleaseWorkbench.tsx';

const SETTINGS = `/${RECOMMENDATIONS_PATH}`;
const STATE_WORDS = {
  live: 'policy.versions.liveSince',
  scheduled: 'policy.versions.liveFrom',
  wasLive: 'policy.versions.wasLiveFrom',
} as const;

/** Lists of a published version as a file that the shop's own systems read. */
export function ReleasePage() {
  const t = useRecommendationsText();
  return (
    <>
      <PageHeader
        title={t('release.title')}
        question={t('release.question')}
        actions={
          <Button
            component={Link}
            to={SETTINGS}
            startIcon={<SlidersHorizontal strokeWidth={1.6} aria-hidden />}
          >
            {t('release.toSettings')}
          </Button>
        }
      />
      <ReleaseContent />
    </>
  );
}

function ReleaseContent() {
  const t = useRecommendationsText();
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, recommendationPolicy.id);
  const shop = useShopSettings(db);
  const machine = useMachine() ?? '';
  const shared = useSharedText();
  const format = useFormat();
  const minute = useNow();
  if (!stored || !shop) {
    return (
      <Panel busy>
        <LoadingRows rows={6} />
      </Panel>
    );
  }
  const { line, versions } = stored;
  const published = publishedVersions(line, versions, policyMoment(minute, versions));
  const [first] = published;
  if (!first) return <NoVersion unreadable={(line?.steps ?? []).length > 0} />;
  const nameOf = ({ version: { id } }: PublishedVersion) => versionName(shared, id, machine);
  return (
    <ReleaseWorkbench
      versions={published}
      first={first}
      zone={shop.zone}
      nameOf={nameOf}
      wordsOf={(each) => {
        const when = format.instant(each.liveFrom, shop.zone);
        const state = shared(STATE_WORDS[each.state], { when });
        return t('release.form.versionOf', { version: nameOf(each), state });
      }}
    />
  );
}

function NoVersion({ unreadable }: { readonly unreadable: boolean }) {
  const t = useRecommendationsText();
  return (
    <Panel>
      <EmptyState
        title={t(unreadable ? 'release.unreadable.title' : 'release.none.title')}
        action={
          <Button variant="contained" color="primary" component={Link} to={SETTINGS}>
            {t('release.none.action')}
          </Button>
        }
      >
        {t(unreadable ? 'release.unreadable.text' : 'release.none.text')}
      </EmptyState>
    </Panel>
  );
}
