import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { TimerOff } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useShortcuts } from '../../../../shared/ui/keys/useShortcuts.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import { redemptionQueue } from '../../data/gifts/redemptionQueue.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { hasLapsed, REDEMPTION_STATES } from '../../domain/gifts/redemption.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { QueueActions } from './QueueActions.tsx';
import { QueueTable } from './QueueTable.tsx';
import type { RedemptionsSearch } from './redemptionsSearch.ts';
import { useSettle } from './useSettle.ts';

type QueuePanelProps = {
  readonly gifts: readonly Gift[];
  readonly zone: string;
  readonly search: RedemptionsSearch;
  readonly change: (patch: Partial<RedemptionsSearch>, history?: 'push' | 'replace') => void;
  readonly disabled: boolean;
};

/** What waits to be handed out, chosen and settled one by one or together. */
export function QueuePanel({ gifts, zone, search, change, disabled }: QueuePanelProps) {
  const t = useLoyaltyText();
  const { db } = useWorkspace();
  const now = useNow();
  const settle = useSettle();
  const { show } = search;
  const rows = useLive(() => redemptionQueue(db, show), [db, show]);
  const [tracking, setTracking] = useState<Readonly<Record<string, string>>>({});
  const [cursor, setCursor] = useState('');
  // The address follows: a box that is ticked must not wait for it.
  const [ticked, setTicked] = useState(search.chosen);
  const chosen = useMemo(() => {
    const listed = new Set((rows ?? []).map(({ id }) => id));
    return new Set(ticked.filter((id) => listed.has(id)));
  }, [rows, ticked]);
  const picked = (rows ?? []).filter(({ id }) => chosen.has(id));
  const lapsed = (rows ?? []).filter((row) => hasLapsed(row, now)).length;
  const choose = (ids: Iterable<string>) => {
    const next = [...ids];
    setTicked(next);
    change({ chosen: next });
  };
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const run = (work: (ids: readonly string[]) => Promise<void>) => {
    const ids = picked.map(({ id }) => id);
    if (disabled || ids.length === 0) return;
    choose([]);
    void work(ids);
  };
  const actions = {
    fulfil: () => {
      const numbers = new Map(picked.map((row) => [row.id, tracking[row.id] ?? row.tracking]));
      run((ids) => settle.fulfil(ids.map((id) => ({ id, tracking: numbers.get(id) ?? '' }))));
    },
    cancel: () => {
      run(settle.cancel);
    },
    reopen: () => {
      run(settle.reopen);
    },
    takeBack: () => {
      run(settle.takeBack);
    },
  };
  const step = (by: number) => {
    if (!rows || rows.length === 0) return;
    const place = rows.findIndex(({ id }) => id === cursor);
    const next = place < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, place + by));
    setCursor(rows[next]?.id ?? '');
  };
  useShortcuts({
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
    x: () => {
      if (cursor !== '') toggle(cursor);
    },
    f: actions.fulfil,
    c: actions.cancel,
    u: actions.reopen,
  });
  return (
    <Panel
      title={t('redemptions.queue.title')}
      subtitle={t('redemptions.queue.subtitle')}
      padded={false}
      tools={
        <TextField
          select
          size="small"
          label={t('redemptions.queue.show')}
          value={show}
          slotProps={{ select: { native: true } }}
          onChange={(event) => {
            const wanted = (['all', ...REDEMPTION_STATES] as const).find(
              (each) => each === event.target.value,
            );
            if (!wanted) return;
            setTicked([]);
            change({ show: wanted, chosen: [] }, 'push');
          }}
        >
          {REDEMPTION_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`redemptions.queue.states.${state}`)}
            </option>
          ))}
          <option value="all">{t('redemptions.queue.all')}</option>
        </TextField>
      }
    >
      <Box sx={{ px: 2, pb: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <QueueActions picked={picked} disabled={disabled} {...actions} />
        {lapsed > 0 && (
          <Button
            disabled={disabled}
            startIcon={<TimerOff strokeWidth={1.6} aria-hidden />}
            onClick={() => void settle.expire()}
          >
            {t('redemptions.queue.expire', { count: lapsed })}
          </Button>
        )}
      </Box>
      {rows ? (
        <QueueTable
          rows={rows}
          empty={t(show === 'reserved' ? 'redemptions.queue.nobody' : 'redemptions.queue.none')}
          gifts={gifts}
          zone={zone}
          now={now}
          chosen={chosen}
          cursor={cursor}
          tracking={tracking}
          disabled={disabled}
          onToggle={toggle}
          onAll={(all) => {
            choose(all ? rows.map(({ id }) => id) : []);
          }}
          onTracking={(id, text) => {
            setTracking({ ...tracking, [id]: text });
          }}
        />
      ) : (
        <LoadingRows rows={6} />
      )}
    </Panel>
  );
}
