import Box from '@mui/material/Box';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type {
  BothLanguages,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useUndo } from '../../../../shared/ui/actions/useUndo.ts';
import { useShortcuts } from '../../../../shared/ui/keys/useShortcuts.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { ListedEntry } from '../../data/queue/queueList.ts';
import { readSuggestion } from '../../data/queue/readSuggestion.ts';
import { limitsOf } from '../../domain/penalties/limitsOf.ts';
import { LONGEST_MUTE } from '../../domain/penalties/platformMute.ts';
import { decisionReasons, reasonOf } from '../../domain/queue/decisionReasons.ts';
import { useCommunityText } from '../communityText.ts';
import { AuthorPanel } from './AuthorPanel.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { PenaltyDialog } from './PenaltyDialog.tsx';
import { useDecide } from './useDecide.ts';
import { useSteady } from './useSteady.ts';
import { useMessageContext } from './useMessageContext.ts';
import type { LiveRules } from './useQueueParams.ts';
import type { QueueSession } from './useQueueSession.ts';

type Props = {
  readonly entry: ListedEntry;
  readonly session: QueueSession;
  readonly rules: LiveRules;
  readonly ruleName: (id: string) => string;
  /** Who else looks at it; undefined for nobody. */
  readonly takenBy: string | undefined;
  /** Epoch ms at which it came to the screen. */
  readonly shownAt: () => number;
  readonly onHelp: () => void;
};

/** One item with what stands around it, and the keys by which it is decided. */
export function ItemDesk(props: Props) {
  const { entry, session, rules, ruleName, takenBy, shownAt, onHelp } = props;
  const { settings, params } = rules;
  const t = useCommunityText();
  const notify = useNotify();
  const { db } = useWorkspace();
  const { undoLast } = useUndo();
  const [chosen, setChosen] = useState<{ readonly item: string; readonly place: number }>();
  const [dialog, setDialog] = useState(false);
  const reasons = useMemo(
    () =>
      decisionReasons(
        entry.hits.flatMap(({ rule }) => {
          const name = settings.rules.find(({ id }) => id === rule)?.name;
          return name ? [name] : [];
        }),
        entry.reports.map(({ reason }) => reason),
      ),
    [entry, settings],
  );
  const place = chosen?.item === entry.id ? chosen.place : undefined;
  const picked: BothLanguages | undefined = place === undefined ? undefined : reasons[place];
  const suggestion = useLive(
    async () => ({
      item: entry.id,
      ...(await readSuggestion(db, entry, settings, params.zone)),
    }),
    [db, entry, settings, params.zone],
  );
  const suggested = suggestion?.item === entry.id ? suggestion : undefined;
  const decide = useDecide(rules, session, shownAt);
  const isMuting = LONGEST_MUTE[limitsOf(entry.platform)] > 0;
  const act = useSteady((verdict: Verdict) => {
    if (verdict === 'mute' && !isMuting) {
      notify({ text: t('queue.bar.noMute') });
      return;
    }
    decide(entry, verdict, reasonOf(verdict, picked, reasons));
  });
  const skip = useSteady(() => {
    session.putOff(entry);
  });
  const choose = useSteady((at: number) => {
    if (reasons[at]) setChosen({ item: entry.id, place: at });
  });
  const openPenalty = useCallback(() => {
    setDialog(true);
  }, []);
  const numbers = Object.fromEntries(
    reasons.map((_reason, at) => [
      String(at + 1),
      () => {
        choose(at);
      },
    ]),
  );
  useShortcuts({
    ...numbers,
    j: () => {
      session.step(1);
    },
    k: () => {
      session.step(-1);
    },
    a: () => {
      act('approve');
    },
    h: () => {
      act('hide');
    },
    w: () => {
      act('warn');
    },
    m: () => {
      act('mute');
    },
    d: () => {
      act('remove');
    },
    e: () => {
      act('escalate');
    },
    p: openPenalty,
    s: skip,
    z: () => void undoLast(),
    '?': onHelp,
  });
  const next = session.order[session.order.findIndex(({ id }) => id === entry.id) + 1];
  const around = useMessageContext(entry.id, next?.id);
  // The message comes first, and who wrote it a moment later.
  const behind = useDeferredValue(entry);
  return (
    <Box sx={COLUMNS}>
      <Panel
        padded={false}
        labelledBy="queue-item"
        sx={{ maxHeight: { md: 'calc(100vh - 252px)' } }}
      >
        <ItemPanel
          entry={entry}
          context={around}
          ruleName={ruleName}
          takenBy={takenBy}
          zone={params.zone}
        />
        <DecisionBar
          suggestion={suggested}
          reasons={reasons}
          reason={place ?? null}
          isMuting={isMuting}
          onReason={choose}
          onDecide={act}
          onPenalty={openPenalty}
          onSkip={skip}
        />
      </Panel>
      <AuthorPanel entry={behind} context={around.data} zone={params.zone} />
      {dialog && (
        <PenaltyDialog
          entry={entry}
          suggestion={suggested}
          reason={reasonOf('warn', picked, reasons)}
          penalties={settings.penalties}
          onImpose={(verdict, penalty, hide) => {
            setDialog(false);
            decide(entry, verdict, reasonOf(verdict, picked, reasons), { penalty, hide });
          }}
          onClose={() => {
            setDialog(false);
          }}
        />
      )}
    </Box>
  );
}

const COLUMNS = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  minWidth: 0,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 260px' },
} as const;
