import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { z } from 'zod';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { useAnnouncements } from '../../data/announcements/useAnnouncements.ts';
import { communityCalls } from '../communityCalls.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { AddButton } from '../AddButton.tsx';
import { useCommunityText } from '../communityText.ts';
import { useCommunityJob } from '../useCommunityJob.ts';
import { AnnouncementForm } from './AnnouncementForm.tsx';
import { AnnouncementList } from './AnnouncementList.tsx';
import { NewAnnouncementDialog } from './NewAnnouncementDialog.tsx';
import { NoAnnouncements } from './NoAnnouncements.tsx';

const search = z.object({
  state: z.string().default(''),
  /** Id of the one that is open. */
  announcement: z.string().default(''),
});

/** What is to be told to groups: a due list, and one of them in full. */
export function AnnouncementsPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const rows = useAnnouncements(db);
  const {
    data: groups,
    error,
    retry,
  } = useCommunityJob((stamp) => communityCalls.groups({ stamp }));
  const [state, change] = useSearchState(search);
  const [adding, setAdding] = useState(false);
  const open = rows?.find(({ id }) => id === state.announcement);
  const back = () => {
    change({ announcement: '' }, 'push');
  };
  const add = (
    <AddButton
      label={t('announcements.add')}
      onClick={() => {
        setAdding(true);
      }}
    />
  );
  const listed = rows && rows.length > 0 && state.announcement === '';
  return (
    <>
      <PageHeader
        title={open?.title ?? t('announcements.title')}
        question={t('announcements.question')}
        actions={listed ? add : undefined}
        tabs={<CommunityNav current="announcements" />}
      />
      <Alert severity="info" sx={{ mb: 2 }}>
        {t('announcements.byHand')}
      </Alert>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : !rows || !shop || !groups ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : open ? (
        // Saved anew, by this tab or another, the form begins with what is stored.
        <AnnouncementForm
          key={`${open.id} ${open.at}`}
          row={open}
          zone={shop.zone}
          groups={groups}
          onBack={back}
        />
      ) : state.announcement !== '' ? (
        <Panel>
          <EmptyState
            title={t('announcements.gone')}
            outline="line"
            action={<Button onClick={back}>{t('announcements.back')}</Button>}
          >
            {t('announcements.goneText')}
          </EmptyState>
        </Panel>
      ) : rows.length === 0 ? (
        <NoAnnouncements add={add} groups={groups.length} />
      ) : (
        <AnnouncementList
          rows={rows}
          groups={groups}
          zone={shop.zone}
          state={state.state}
          onState={(chosen) => {
            change({ state: chosen });
          }}
        />
      )}
      {adding && (
        <NewAnnouncementDialog
          onMade={(announcement) => {
            setAdding(false);
            change({ announcement }, 'push');
          }}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
