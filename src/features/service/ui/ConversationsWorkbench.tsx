import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useCallback, useRef, useState } from 'react';
import { useShopSettings } from '../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { KeyHelp } from '../../../shared/ui/keys/KeyHelp.tsx';
import { useShortcuts } from '../../../shared/ui/keys/useShortcuts.ts';
import { useNow } from '../../../shared/ui/useNow.ts';
import { useSearchState } from '../../../shared/ui/useSearchState.ts';
import type { ConversationChoices } from '../domain/desk/choiceTypes.ts';
import { conversationsSearch, FIRST_PAGE } from './conversationsSearch.ts';
import { FilterBar } from './filters/FilterBar.tsx';
import { useLevelSides } from './levels/useLevelSides.ts';
import { ConversationListPanel } from './list/ConversationListPanel.tsx';
import { useAskedList } from './list/useAskedList.ts';
import { useConversationList } from './list/useConversationList.ts';
import { useTypedSearch } from './list/useTypedSearch.ts';
import { useServiceText } from './serviceText.ts';
import { SetBar } from './sets/SetBar.tsx';
import { useAskedSet } from './sets/useAskedSet.ts';
import { TranscriptPart } from './transcript/TranscriptPart.tsx';
import { useAskedAhead } from './useAskedAhead.ts';
import { ViewsBar } from './views/ViewsBar.tsx';
import { WorkbenchHead } from './WorkbenchHead.tsx';

/** The list of conversations, what it is filtered by, and the one that is read. */
export function ConversationsWorkbench({ choices }: { readonly choices: ConversationChoices }) {
  const t = useServiceText();
  const { db } = useWorkspace();
  const settings = useShopSettings(db);
  const zone = settings?.zone ?? 'UTC';
  const [address, changeAddress] = useSearchState(conversationsSearch);
  // While words are typed the list alone is drawn; what stands around it follows the address.
  const typed = useTypedSearch(address, changeAddress);
  const { search } = typed;
  const asked = useAskedSet(address.set, settings?.zone);
  const now = useNow();
  const levels = useLevelSides(now);
  const ask = useAskedList(asked);
  const { change, type } = useAskedAhead(typed, ask);
  const list = useConversationList(search, ask, change);
  const [help, setHelp] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const isRead = address.conversation >= 0;
  const onHelp = useCallback(() => {
    setHelp(true);
  }, []);
  useShortcuts({
    j: list.next,
    k: list.previous,
    '/': () => box.current?.focus(),
    '?': onHelp,
  });
  return (
    <>
      <WorkbenchHead
        address={address}
        ask={ask}
        levels={levels}
        zone={settings?.zone}
        now={now}
        onHelp={onHelp}
      />
      {address.set !== '' && asked === null && (
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
      <ViewsBar search={address} />
      <FilterBar search={address} change={change} choices={choices} />
      <Box sx={COLUMNS}>
        <Box sx={{ display: { xs: isRead ? 'none' : 'block', md: 'block' }, minWidth: 0 }}>
          <ConversationListPanel
            list={list}
            search={search}
            change={change}
            type={type}
            zone={zone}
            all={choices.conversations}
            tags={choices.tags.map(({ value }) => value)}
            box={box}
          />
        </Box>
        <TranscriptPart
          code={address.conversation}
          search={address.search.trim()}
          mode={address.whole ? 'words' : 'exact'}
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

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    md: 'minmax(280px, 2fr) minmax(0, 3fr)',
    xl: '340px minmax(0, 1fr) 320px',
  },
} as const;
