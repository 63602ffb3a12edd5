import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import type { QueueList } from '../../data/queue/queueList.ts';
import { useCommunityText } from '../communityText.ts';
import { BundlesPanel } from './BundlesPanel.tsx';
import { ItemDesk } from './ItemDesk.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueHead } from './QueueHead.tsx';
import { QueueHelp } from './QueueHelp.tsx';
import { QueueListPanel } from './QueueListPanel.tsx';
import { queueSearch, type QueueSearch } from './queueSearch.ts';
import { useClaims, useHeldItem } from './useClaims.ts';
import type { LiveRules } from './useQueueParams.ts';
import { useQueueSession } from './useQueueSession.ts';
import { useRuleName } from './useRuleName.ts';

type Props = {
  readonly list: QueueList;
  readonly rules: LiveRules;
  /** Who decides. */
  readonly reviewer: string;
  readonly search: QueueSearch;
  readonly change: (patch: Partial<QueueSearch>) => void;
};

/** The queue beside the item that is decided, or what can be decided together. */
export function QueueWorkbench({ list, rules, reviewer, search, change }: Props) {
  const t = useCommunityText();
  const [help, setHelp] = useState(false);
  const { settings } = rules;
  const ruleName = useRuleName(settings.rules);
  const claims = useClaims(reviewer);
  const session = useQueueSession(list.entries, list.moderation, claims.isTaken);
  const currentId = search.view === 'one' ? (session.current?.id ?? '') : '';
  useHeldItem(currentId, claims.holder);
  const shown = useRef(0);
  useEffect(() => {
    shown.current = Date.now();
  }, [currentId]);
  const shownAt = useCallback(() => shown.current, []);
  const onHelp = useCallback(() => {
    setHelp(true);
  }, []);
  const actions = useMemo(
    () => (
      <Button
        endIcon={<KeyHint press="?" />}
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
        onClick={onHelp}
      >
        {t('queue.keys')}
      </Button>
    ),
    [t, onHelp],
  );
  // What can be filtered by may wait until the next item is there.
  const choices = useDeferredValue(list.choices);
  const { group, rule, author, kind } = search;
  const isFiltered = group.length + rule.length + kind.length > 0 || author >= 0;
  return (
    <>
      <QueueHead actions={actions} />
      {!rules.isRead && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {t('queue.unreadable')}
        </Alert>
      )}
      <QueueFilters search={search} change={change} choices={choices} ruleName={ruleName} />
      {search.view === 'one' ? (
        <Box sx={COLUMNS}>
          <QueueListPanel
            list={list}
            session={session}
            claims={claims}
            mode={settings.queue.mode}
            isFiltered={isFiltered}
            onReset={() => {
              change(queueSearch.parse({}));
            }}
            ruleName={ruleName}
          />
          {session.current && (
            <ItemDesk
              entry={session.current}
              session={session}
              rules={rules}
              ruleName={ruleName}
              takenBy={claims.takenBy(session.current.id)}
              shownAt={shownAt}
              onHelp={onHelp}
            />
          )}
        </Box>
      ) : (
        <BundlesPanel by={search.view} search={search} rules={rules} ruleName={ruleName} />
      )}
      {help && (
        <QueueHelp
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
    md: 'minmax(220px, 2fr) minmax(0, 6fr)',
    xl: '280px minmax(0, 1fr)',
  },
} as const;
