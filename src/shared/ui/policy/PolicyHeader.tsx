import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { CalendarClock, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { scheduledAfter } from '../../domain/policy/lineAt.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { PageHeader } from '../PageHeader.tsx';
import { StatChip } from '../StatChip.tsx';
import type { DraftState } from './draft/useDraftEditor.ts';
import type { PolicyView } from './usePolicyView.ts';

const TABS = ['draft', 'versions', 'compare'] as const;
export type PolicyTab = (typeof TABS)[number];

/** Ids that tie a tab to its panel. */
export function tabIds(tab: PolicyTab) {
  return { tab: `policy-tab-${tab}`, panel: `policy-panel-${tab}` };
}

type PolicyHeaderProps<S> = {
  readonly view: PolicyView<S>;
  readonly draft: DraftState<S>;
  readonly tab: PolicyTab;
  readonly onTab: (tab: PolicyTab) => void;
  readonly onDiscard: () => void;
  readonly onPublish: () => void;
  /** To the area's other pages, at the end of the row of tabs. */
  readonly links?: ReactNode;
};

/** What is live and since when, the state of the draft, the next step, and the tabs. */
export function PolicyHeader<S>(props: PolicyHeaderProps<S>) {
  const { view, draft, tab, onTab, onDiscard, onPublish, links } = props;
  const t = useSharedText();
  const { live, liveFrom, stored, now } = view;
  const { version, read } = live;
  const { exists, changes, edit, unreadable } = draft;
  const blocked = edit?.state === 'conflict' || edit?.state === 'invalid' || unreadable !== null;
  const liveLine = version
    ? [
        t('policy.liveLine.version', {
          version: view.nameOf(version.id),
          author: view.authorOf(version),
          when: view.instant(liveFrom ?? version.at),
        }),
        ...(version.note ? [t('policy.liveLine.note', { note: version.note })] : []),
        ...(read.ok && read.migrated ? [t('policy.liveLine.migrated')] : []),
      ].join(' · ')
    : read.ok
      ? t('policy.liveLine.defaults')
      : t('policy.unreadable.missing');
  return (
    <PageHeader
      title={view.name}
      question={liveLine}
      chips={
        <>
          {(version ?? read.ok) && (
            <StatChip>
              {version
                ? t('policy.chips.live', { version: view.nameOf(version.id) })
                : t('policy.chips.defaults')}
            </StatChip>
          )}
          {exists && (
            <StatChip tone="accent">
              {changes
                ? t('policy.chips.changes', { count: changes.length })
                : t('policy.chips.draft')}
            </StatChip>
          )}
          {scheduledAfter(stored.line, now).map((step) => (
            <StatChip
              key={step.version}
              tone="info"
              icon={<CalendarClock strokeWidth={1.8} aria-hidden />}
            >
              {t('policy.chips.scheduled', {
                version: view.nameOf(step.version),
                when: view.instant(step.liveFrom),
              })}
            </StatChip>
          ))}
        </>
      }
      actions={
        exists && (
          <>
            <Button startIcon={<Undo2 strokeWidth={1.6} aria-hidden />} onClick={onDiscard}>
              {t('policy.discard')}
            </Button>
            <Button
              variant="contained"
              color="primary"
              disabled={blocked || changes?.length === 0}
              onClick={onPublish}
            >
              {t('policy.publish.action', { version: view.nextName })}
            </Button>
          </>
        )
      }
      tabs={
        <Box
          sx={{
            mt: 1,
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 2,
            borderBottom: '1px solid',
            borderColor: 'line.hair',
          }}
        >
          <Tabs
            value={tab}
            onChange={(_, chosen: PolicyTab) => {
              onTab(chosen);
            }}
            aria-label={t('policy.tabs.label')}
            sx={{ flex: '1 1 auto' }}
          >
            {TABS.map((each) => (
              <Tab
                key={each}
                value={each}
                id={tabIds(each).tab}
                aria-controls={tabIds(each).panel}
                label={t(`policy.tabs.${each}`)}
              />
            ))}
          </Tabs>
          {links !== undefined && (
            <Box data-print="hide" sx={linksStyle}>
              {links}
            </Box>
          )}
        </Box>
      }
    />
  );
}

const linksStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 0.5,
  py: 0.25,
  // A row of links that scrolls is no wider than the page.
  minWidth: 0,
  maxWidth: '100%',
} as const;
