import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { z } from 'zod';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { useActivities } from '../../data/activities/useActivities.ts';
import { CommunityNav } from '../CommunityNav.tsx';
import { AddButton } from '../AddButton.tsx';
import { useCommunityText } from '../communityText.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { ActivityList } from './ActivityList.tsx';
import { GoneActivity } from './GoneActivity.tsx';
import { MonthView } from './MonthView.tsx';
import { NewActivityDialog } from './NewActivityDialog.tsx';

const search = z.object({
  view: z.enum(['month', 'list']).default('month'),
  /** 2026-11; '' for the present one. */
  month: z.string().default(''),
  kind: z.string().default(''),
  state: z.string().default(''),
  /** Id of the one that is open. */
  activity: z.string().default(''),
});

/** What is planned and was done in the groups, in a calendar or a list; one of them in full. */
export function ActivitiesPage() {
  const t = useCommunityText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const activities = useActivities(db);
  const [state, change] = useSearchState(search);
  const [adding, setAdding] = useState(false);
  const open = activities?.find(({ id }) => id === state.activity);
  const back = () => {
    change({ activity: '' }, 'push');
  };
  const add = (
    <AddButton
      label={t('activities.add')}
      onClick={() => {
        setAdding(true);
      }}
    />
  );
  const listed = activities && activities.length > 0 && state.activity === '';
  return (
    <>
      <PageHeader
        title={open?.name ?? t('activities.title')}
        question={t('activities.question')}
        actions={listed ? add : undefined}
        tabs={<CommunityNav current="activities" />}
      />
      {!activities || !shop ? (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      ) : open ? (
        // Saved anew, by this tab or another, the form begins with what is stored.
        <ActivityForm key={`${open.id} ${open.at}`} row={open} shop={shop} onBack={back} />
      ) : state.activity !== '' ? (
        <GoneActivity onBack={back} />
      ) : activities.length === 0 ? (
        <Panel>
          <EmptyState title={t('activities.empty')} action={add} outline="line">
            {t('activities.emptyText')}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <ToggleButtonGroup
            exclusive
            aria-label={t('activities.view.label')}
            value={state.view}
            sx={{ mb: 2 }}
            onChange={(_event, value: unknown) => {
              if (value === 'month' || value === 'list') change({ view: value });
            }}
          >
            <ToggleButton value="month">{t('activities.view.month')}</ToggleButton>
            <ToggleButton value="list">{t('activities.view.list')}</ToggleButton>
          </ToggleButtonGroup>
          {state.view === 'month' ? (
            <MonthView
              activities={activities}
              shop={shop}
              month={state.month}
              onMonth={(month) => {
                change({ month });
              }}
            />
          ) : (
            <ActivityList
              activities={activities}
              currency={shop.currency}
              kind={state.kind}
              state={state.state}
              onFilter={change}
            />
          )}
        </>
      )}
      {adding && shop && (
        <NewActivityDialog
          zone={shop.zone}
          onMade={(activity) => {
            setAdding(false);
            change({ activity }, 'push');
          }}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
