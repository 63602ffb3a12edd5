import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Eye, TriangleAlert } from 'lucide-react';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { JobState } from '../../../../shared/jobs/useJob.ts';
import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { MessageContext } from '../../data/queue/messageContext.ts';
import type { QueueEntry } from '../../data/queue/queueList.ts';
import type { ShownMessage } from '../../data/queue/shownMessage.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { HitList } from './HitList.tsx';
import { MessageText } from '../MessageText.tsx';
import { ReportList } from './ReportList.tsx';

type Props = {
  readonly entry: QueueEntry;
  readonly context: JobState<MessageContext | null>;
  readonly ruleName: (id: string) => string;
  /** Who else looks at it; undefined for nobody. */
  readonly takenBy: string | undefined;
  readonly zone: string;
};

/** px of what was said before that stay in sight above the message. */
const ABOVE = 60;

/** The message, why it is here, and what was said around it. */
export function ItemPanel({ entry, context, ruleName, takenBy, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const { id, hits, reports, body, authorName, at, score, parts, severity } = entry;
  const places = useMemo(() => hits.flatMap((hit) => hit.places), [hits]);
  // While the next item's surroundings are read, those of the one before are no context.
  const around = context.data?.message.id === id ? context.data : undefined;
  const points = format.number(score, 2);
  const scroller = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  // The message itself is in sight, however much was said before it; at once and when that has been read.
  useLayoutEffect(() => {
    const [box, item] = [scroller.current, article.current];
    if (!box || !item) return;
    const above = item.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += above - ABOVE;
  }, [id, around]);
  return (
    <>
      <Stack
        direction="row"
        sx={{ px: 2, py: 1.5, gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
      >
        <Typography variant="h2" id="queue-item" sx={{ flex: 1, minWidth: 120 }}>
          <bdi>{entry.groupName}</bdi>
        </Typography>
        {severity !== null && (
          <StatChip
            tone={severity === 'low' ? 'neutral' : 'warning'}
            icon={<TriangleAlert strokeWidth={1.8} aria-hidden />}
          >
            {t(`queue.item.severity.${severity}`)}
          </StatChip>
        )}
        <StatChip>{t(`queue.kinds.${entry.kind}`)}</StatChip>
        <Typography variant="body2">
          {t('queue.item.priority')}{' '}
          <ExplainedNumber
            value={points}
            label={t('queue.item.priority')}
            explanation={{
              value: points,
              sentence: t('queue.item.priorityText'),
              facts: parts.map((part) => ({
                term: t(`queue.parts.${part.part}`),
                detail: format.number(part.points, 2),
              })),
            }}
          />
        </Typography>
      </Stack>
      <Box
        ref={scroller}
        // Keys scroll it where it is longer than the window.
        tabIndex={0}
        role="group"
        aria-label={t('queue.item.context')}
        data-scroll=""
        sx={{
          ...{ display: 'grid', gap: 1.25, px: 2, py: 1.5, flex: 1, minHeight: 120 },
          ...{ borderTop: 1, borderColor: 'line.hair', overflowY: 'auto' },
          gridTemplateColumns: 'minmax(0, 1fr)',
          alignContent: 'start',
        }}
      >
        {takenBy !== undefined && (
          <Stack direction="row" sx={{ gap: 1, color: 'info.main', alignItems: 'center' }}>
            <Eye size={16} strokeWidth={1.6} aria-hidden />
            <Typography variant="body2">
              {t('queue.item.claimed', { by: takenBy || t('queue.somebody') })}
            </Typography>
          </Stack>
        )}
        {around?.before.map((message) => (
          <Beside key={message.id} message={message} zone={zone} />
        ))}
        <Box
          key={id}
          ref={article}
          component="article"
          aria-label={t('queue.list')}
          sx={{
            ...{ border: 1, borderColor: 'line.strong', borderRadius: '10px', px: 1.5, py: 1.25 },
            ...{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' },
          }}
        >
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', typography: 'body2' }}>
            <Box sx={{ flex: 1, fontWeight: 600 }}>
              <MemberName key={id} name={authorName} subject={`message:${id}`} />
            </Box>
            <Box sx={{ color: 'ink.soft' }}>
              {at === null ? t('queue.item.noTime') : format.instant(at, zone)}
            </Box>
          </Stack>
          <Box
            // A message of 10,000 characters is scrolled by keys too.
            tabIndex={0}
            role="group"
            aria-label={t('queue.item.text')}
            // Room for the line below what is marked, which would make every message scroll.
            sx={{
              typography: 'body1',
              fontSize: '1rem',
              maxHeight: 360,
              overflowY: 'auto',
              pb: 0.5,
            }}
          >
            <MessageText id={id} text={body} author={authorName} isStaff={false} places={places} />
          </Box>
          <HitList hits={hits} ruleName={ruleName} />
          <ReportList id={id} reports={reports} zone={zone} />
          <Typography variant="caption" sx={{ color: 'ink.soft' }}>
            {t('queue.item.waiting', { when: format.instant(entry.since, zone) })}
            {entry.kind === 'escalated' &&
              ` · ${t('queue.item.escalated', { by: entry.escalatedBy || t('queue.somebody') })}`}
          </Typography>
        </Box>
        {around?.after.map((message) => (
          <Beside key={message.id} message={message} zone={zone} />
        ))}
        {context.error && <FailedCard onRetry={context.retry} />}
      </Box>
    </>
  );
}

type BesideProps = { readonly message: ShownMessage; readonly zone: string };

const Beside = memo(function Beside({ message, zone }: BesideProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { id, authorName, isStaff, at, body } = message;
  return (
    <Box sx={{ px: 1.5 }}>
      <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
        {isStaff ? (
          <bdi>{`${authorName} (${t('queue.item.staff')})`}</bdi>
        ) : (
          <MemberName name={authorName} subject={`message:${id}`} />
        )}
        {' · '}
        {at === null ? t('queue.item.noTime') : format.instant(at, zone)}
      </Typography>
      <Box sx={{ typography: 'body2', maxHeight: 160, overflow: 'hidden' }}>
        <MessageText id={id} text={body} author={authorName} isStaff={isStaff} />
      </Box>
    </Box>
  );
});
