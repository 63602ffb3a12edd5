import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Eye } from 'lucide-react';
import { memo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { QueueEntry, QueueList } from '../../data/queue/queueList.ts';
import { useCommunityText } from '../communityText.ts';
import { QUEUE_STYLE } from './queueStyle.ts';
import type { Claims } from './useClaims.ts';
import type { QueueSession } from './useQueueSession.ts';

type Props = {
  readonly list: QueueList;
  readonly session: QueueSession;
  readonly claims: Claims;
  readonly mode: 'urgency' | 'flags';
  readonly isFiltered: boolean;
  readonly onReset: () => void;
  readonly ruleName: (id: string) => string;
};

/** What waits, the most urgent first, under what was decided last. */
export function QueueListPanel(props: Props) {
  const { list, session, claims, mode, isFiltered, onReset, ruleName } = props;
  const t = useCommunityText();
  const format = useFormat();
  const { order, current, last, choose } = session;
  const gone = list.entries.length - order.length;
  const left = Math.max(order.length, list.found - gone);
  const isBack = order.some(({ id }) => id === last?.entry.id);
  const why = (entry: QueueEntry) =>
    [...new Set(entry.hits.map(({ rule }) => rule))].map(ruleName).join(', ') ||
    t(`queue.kinds.${entry.kind}`);
  return (
    <Panel
      title={t('queue.list')}
      subtitle={t(mode === 'flags' ? 'queue.orderFlags' : 'queue.order')}
      padded={false}
    >
      {last && !isBack && (
        <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'line.hair', color: 'ink.soft' }}>
          <Typography variant="body2" noWrap sx={{ textDecoration: 'line-through' }}>
            <bdi>{last.entry.excerpt}</bdi>
          </Typography>
          <Typography variant="caption">
            {t('queue.decidedAs', { verdict: t(`queue.verdicts.${last.verdict}`) })}
          </Typography>
        </Box>
      )}
      {order.length === 0 ? (
        <Stack sx={{ px: 2, py: 2, gap: 1, alignItems: 'flex-start' }}>
          <Typography variant="h3" component="p">
            {t('queue.empty')}
          </Typography>
          <Typography variant="body2">
            {t(isFiltered && list.open > 0 ? 'queue.emptyFilter' : 'queue.emptyText')}
          </Typography>
          {isFiltered && <Button onClick={onReset}>{t('queue.reset')}</Button>}
        </Stack>
      ) : (
        <Box
          component="ul"
          aria-label={t('queue.list')}
          sx={QUEUE_STYLE}
          onClick={({ target }) => {
            const button = target instanceof Element ? target.closest('button') : null;
            if (button) choose(button.value);
          }}
        >
          {order.map((entry) => (
            <QueueRow
              key={entry.id}
              id={entry.id}
              text={entry.excerpt}
              score={format.number(entry.score, 1)}
              isCurrent={entry.id === current?.id}
              why={why(entry)}
              takenBy={claims.takenBy(entry.id)}
            />
          ))}
        </Box>
      )}
      <Stack
        direction="row"
        role="status"
        sx={{
          ...{ px: 2, py: 1, gap: 1.5, flexWrap: 'wrap', borderTop: 1, borderColor: 'line.hair' },
          ...{ typography: 'caption', color: 'ink.soft' },
        }}
      >
        <span>{t('queue.toGo', { count: left, n: format.number(left) })}</span>
        <span>{t('queue.today', { n: format.number(list.decidedToday) })}</span>
        {list.pace !== null && <span>{t('queue.pace', { n: format.number(list.pace, 1) })}</span>}
        {list.unmatched > 0 && (
          <span>
            {t('queue.unmatched', { count: list.unmatched, n: format.number(list.unmatched) })}
          </span>
        )}
        {list.found > list.entries.length && (
          <span>
            {t('queue.firstOf', {
              shown: format.number(list.entries.length),
              all: format.number(list.found),
            })}
          </span>
        )}
      </Stack>
    </Panel>
  );
}

type RowProps = {
  readonly id: string;
  readonly text: string;
  readonly score: string;
  readonly isCurrent: boolean;
  readonly why: string;
  /** Who else looks at it; undefined for nobody. */
  readonly takenBy: string | undefined;
};

// Plain values, so that a new list of the same items draws no row anew.
const QueueRow = memo(function QueueRow(props: RowProps) {
  const { id, text, score, isCurrent, why, takenBy } = props;
  const t = useCommunityText();
  return (
    <li>
      <button type="button" value={id} aria-current={isCurrent ? 'true' : undefined}>
        <span className="said">
          <bdi>{text === '' ? t('queue.item.emptyText') : text}</bdi>
        </span>
        <span className="foot">
          <span className="why">
            <bdi>{why}</bdi>
          </span>
          {takenBy !== undefined && (
            <span
              className="taken"
              title={t('queue.item.claimed', { by: takenBy || t('queue.somebody') })}
            >
              <Eye size={13} strokeWidth={1.8} aria-hidden />
              {takenBy || t('queue.somebody')}
            </span>
          )}
          <span>{score}</span>
        </span>
      </button>
    </li>
  );
});
