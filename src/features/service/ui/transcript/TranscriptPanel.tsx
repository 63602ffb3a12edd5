import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, useMemo } from 'react';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { Transcript } from '../../domain/desk/transcriptTypes.ts';
import type { SearchMode } from '../../domain/search/searchModes.ts';
import { MessageProducts } from '../products/MessageProducts.tsx';
import { useMentions } from '../products/useMentions.ts';
import { useServiceText } from '../serviceText.ts';
import { ClosedHours } from './ClosedHours.tsx';
import { LateLine } from './LateLine.tsx';
import { isOfDesk, MessageItem } from './MessageItem.tsx';
import { TimeGap } from './TimeGap.tsx';
import { useTranscriptMarks } from './useTranscriptMarks.ts';

type Props = {
  readonly transcript: Transcript;
  readonly zone: string;
  readonly search: string;
  readonly mode: SearchMode;
};

/** Shorter pauses are not worth a line. */
const SHOWN_GAP = 60_000;

/** A conversation from its first message to its last, with the time that lies between. */
export function TranscriptPanel({ transcript, zone, search, mode }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const { id, subject, channel, customer, agent, messages } = transcript;
  const codes = useMemo(() => (customer === MISSING_CODE ? [] : [customer]), [customer]);
  const name = useCustomerWords(codes).get(customer) ?? '';
  const count = t('list.messages', { count: messages.length, n: format.number(messages.length) });
  const subtitle = [
    channel === '' ? count : t('transcript.subtitle', { channel, messages: count }),
    ...(agent === '' ? [] : [t('transcript.answeredBy', { agent })]),
  ];
  const { late, gaps } = useTranscriptMarks(transcript.code);
  const products = useMentions(transcript);
  const timeless = messages.length > 0 && messages.every(({ at }) => at === null);
  return (
    <Panel title={<bdi>{subject || id}</bdi>} subtitle={subtitle.join(' · ')} padded={false}>
      <Box
        // Keys scroll it: a list of messages has nothing in it to focus.
        tabIndex={0}
        role="log"
        aria-label={t('transcript.title')}
        sx={{
          display: 'grid',
          gap: 1.25,
          px: 2,
          py: 1.5,
          borderTop: 1,
          borderColor: 'line.hair',
          overflowY: { md: 'auto' },
          maxHeight: { md: 'calc(100vh - 240px)' },
          gridTemplateColumns: 'minmax(0, 1fr)',
        }}
      >
        {messages.length === 0 && (
          <Typography variant="body2">{t('transcript.noMessages')}</Typography>
        )}
        {timeless && (
          <Typography variant="caption" sx={{ color: 'ink.soft' }}>
            {t('transcript.noTimes')}
          </Typography>
        )}
        {messages.map((message, place) => {
          const before = messages[place - 1]?.at ?? null;
          const gap = before === null || message.at === null ? 0 : message.at - before;
          const own = late.filter(({ row }) => row === message.row);
          // Of a gap that a note lies in only the whole is known.
          const after = messages[place - 1]?.row;
          const closed = gaps.find((one) => one.after === after && one.row === message.row);
          const openMs = closed?.openMs;
          return (
            <Fragment key={message.row}>
              {gap >= SHOWN_GAP && own.length === 0 && <TimeGap ms={gap} openMs={openMs} />}
              {own.map((mark) => (
                <LateLine
                  key={mark.kind}
                  mark={mark}
                  gapMs={openMs === undefined ? undefined : gap}
                />
              ))}
              {closed && gap >= SHOWN_GAP && <ClosedHours open={closed.open} />}
              <MessageItem
                message={message}
                conversation={transcript.code}
                subject={`conversation:${id}`}
                customer={name}
                zone={zone}
                search={search}
                mode={mode}
              />
              <MessageProducts
                found={products.get(message.row) ?? []}
                right={isOfDesk(message.role)}
              />
            </Fragment>
          );
        })}
        {late
          .filter(({ row }) => row === null)
          .map((mark, place) => (
            <LateLine key={place} mark={mark} />
          ))}
      </Box>
    </Panel>
  );
}
