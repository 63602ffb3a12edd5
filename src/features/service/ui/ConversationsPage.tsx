import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDeferredValue, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useShopSettings } from '../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { FailedCard } from '../../../shared/ui/FailedCard.tsx';
import { KeyHelp } from '../../../shared/ui/keys/KeyHelp.tsx';
import { KeyHint } from '../../../shared/ui/keys/KeyHint.tsx';
import { useShortcuts } from '../../../shared/ui/keys/useShortcuts.ts';
import { LoadingRows } from '../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { useNow } from '../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../shared/ui/useSearchState.ts';
import type { ConversationChoices } from '../domain/desk/choiceTypes.ts';
import { conversationsSearch, FIRST_PAGE } from './conversationsSearch.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { ConversationListPanel } from './list/ConversationListPanel.tsx';
import { useAskedList } from './list/useAskedList.ts';
import { useConversationList } from './list/useConversationList.ts';
import { RowsExport } from './rows/RowsExport.tsx';
import { SetBar } from './sets/SetBar.tsx';
import { useAskedSet } from './sets/useAskedSet.ts';
import { useLevelSides } from './levels/useLevelSides.ts';
import { serviceCalls } from './serviceCalls.ts';
import { useServiceText } from './serviceText.ts';
import { ServiceNav } from './ServiceNav.tsx';
import { useAskedAhead } from './useAskedAhead.ts';
import { useDeskJob } from './useDeskJob.ts';
import { ViewsBar } from './views/ViewsBar.tsx';
import { TranscriptPart } from './transcript/TranscriptPart.tsx';

/** Every desk's conversations: found on the left, read on the right. */
export function ConversationsPage() {
  const t = useServiceText();
  const { data, error, retry } = useDeskJob((stamp) => serviceCalls.choices({ stamp }));
  if (error) return <FailedCard onRetry={retry} />;
  if (data?.conversations === 0) {
    return (
      <>
        <PageHeader
          title={t('page.title')}
          question={t('page.question')}
          tabs={<ServiceNav current="list" />}
        />
        <Panel>
          <EmptyState
            title={t('page.none')}
            action={
              <Button component={Link} to="/imports" variant="contained" color="primary">
                {t('page.import')}
              </Button>
            }
            outline="line"
          >
            {t('page.noneText')}
          </EmptyState>
        </Panel>
      </>
    );
  }
  return data ? (
    <Workbench choices={data} />
  ) : (
    <>
      <PageHeader
        title={t('page.title')}
        question={t('page.question')}
        tabs={<ServiceNav current="list" />}
      />
      <Panel busy>
        <LoadingRows rows={10} />
      </Panel>
    </>
  );
}

function Workbench({ choices }: { readonly choices: ConversationChoices }) {
  const t = useServiceText();
  const { db } = useWorkspace();
  const settings = useShopSettings(db);
  const zone = settings?.zone ?? 'UTC';
  const [search, changeAddress] = useSearchState(conversationsSearch);
  const asked = useAskedSet(search.set, settings?.zone);
  const now = useNow();
  const levels = useLevelSides(now);
  const ask = useAskedList(asked);
  const change = useAskedAhead(search, ask, changeAddress);
  const list = useConversationList(search, ask, change);
  // The list goes first: what stands around it follows in a moment of its own.
  const settled = useDeferredValue(search);
  const [help, setHelp] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const isRead = search.conversation >= 0;
  useShortcuts({
    j: list.next,
    k: list.previous,
    '/': () => box.current?.focus(),
    '?': () => {
      setHelp(true);
    },
  });
  return (
    <>
      <PageHeader
        title={t('page.title')}
        question={t('page.question')}
        tabs={<ServiceNav current="list" />}
        actions={
          <>
            <RowsExport
              zone={zone}
              asked={
                settings && levels && list.asked
                  ? { ...list.asked, levels: levels.live, version: levels.version, zone, now }
                  : null
              }
            />
            <Button
              endIcon={<KeyHint press="?" />}
              sx={{ display: { xs: 'none', md: 'inline-flex' } }}
              onClick={() => {
                setHelp(true);
              }}
            >
              {t('page.keys')}
            </Button>
          </>
        }
      />
      {search.set !== '' && asked === null && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('sets.gone')}
        </Alert>
      )}
      {asked && (
        <SetBar
          asked={asked}
          list={list.data}
          onClear={() => {
            change({ set: '', ...FIRST_PAGE });
          }}
        />
      )}
      <ViewsBar search={settled} />
      <FilterBar search={settled} change={change} choices={choices} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(280px, 2fr) minmax(0, 3fr)',
            xl: '340px minmax(0, 1fr) 320px',
          },
        }}
      >
        <Box sx={{ display: { xs: isRead ? 'none' : 'block', md: 'block' }, minWidth: 0 }}>
          <ConversationListPanel
            list={list}
            search={search}
            change={change}
            zone={zone}
            all={choices.conversations}
            tags={choices.tags.map(({ value }) => value)}
            box={box}
          />
        </Box>
        <TranscriptPart
          code={search.conversation}
          search={settled.search.trim()}
          mode={settled.whole ? 'words' : 'exact'}
          change={change}
          zone={zone}
        />
      </Box>
      {help && (
        <KeyHelp
          keys={[
            { keys: ['J'], does: t('page.keyNext') },
            { keys: ['K'], does: t('page.keyPrevious') },
            { keys: ['/'], does: t('page.keySearch') },
            { keys: ['?'], does: t('page.keyHelp') },
          ]}
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
    </>
  );
}
