import Button from '@mui/material/Button';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useShopSettings, type ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { GROUPS_PATH } from '../../communityPlace.ts';
import type { GroupInfo } from '../../domain/book/groupInfo.ts';
import { communityCalls } from '../communityCalls.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { GroupNoteDialog } from './GroupNoteDialog.tsx';
import { GroupPanels } from './GroupPanels.tsx';
import { groupSearch } from './groupsSearch.ts';
import { usePlatformWords } from './usePlatformWords.ts';

const HOUR = 3_600_000;

/** One group: how it does, who is in it, what it keeps to, what was said and reported. */
export function GroupPage() {
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  return shop ? <Group shop={shop} /> : <Head />;
}

function Group({ shop }: { readonly shop: ShopSettings }) {
  const t = useCommunityText();
  const [search, change] = useSearchState(groupSearch);
  const minute = useNow();
  const now = minute - (minute % HOUR) + HOUR - 1;
  const { zone, weekStart } = shop;
  const days = search.days === 0 ? null : search.days;
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.group({ stamp, group: search.group, days, zone, weekStart, now }),
  );
  return (
    <>
      <Head info={data?.info} />
      {error ? (
        <Panel>
          <FailedCard onRetry={retry} />
        </Panel>
      ) : data === undefined ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : data === null ? (
        <Panel>
          <EmptyState
            title={t('groups.gone')}
            action={
              <Button component={Link} to={`/${GROUPS_PATH}`}>
                {t('groups.back')}
              </Button>
            }
          >
            {t('groups.goneText')}
          </EmptyState>
        </Panel>
      ) : (
        <GroupPanels report={data} search={search} change={change} zone={zone} now={now} />
      )}
    </>
  );
}

function Head({ info }: { readonly info?: GroupInfo | undefined }) {
  const t = useCommunityText();
  const platform = usePlatformWords();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <PageHeader
        title={info?.name ?? t('groups.group')}
        question={t('groups.groupQuestion')}
        chips={info && <StatChip>{platform(info)}</StatChip>}
        actions={
          info && (
            <>
              <Button component={Link} to={`/${GROUPS_PATH}`} variant="text">
                {t('groups.back')}
              </Button>
              <Button
                startIcon={<Pencil size={15} aria-hidden />}
                onClick={() => {
                  setEditing(true);
                }}
              >
                {t('groups.edit')}
              </Button>
            </>
          )
        }
        tabs={<CommunityNav current="groups" />}
      />
      {info && editing && (
        <GroupNoteDialog
          info={info}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </>
  );
}
