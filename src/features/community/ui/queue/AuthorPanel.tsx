import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { memo, useMemo, type ReactNode } from 'react';
import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { MessageContext } from '../../data/queue/messageContext.ts';
import type { QueueEntry } from '../../data/queue/queueList.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { usePenaltyWords } from '../usePenaltyWords.ts';

type Props = {
  readonly entry: QueueEntry;
  /** Of this item or, while it is read, of another; null where the message is gone. */
  readonly context: MessageContext | null | undefined;
  readonly zone: string;
};

/** Decisions and penalties that are listed, the latest. */
const MOST = 8;

/** Who wrote the message: since when they are here, what they bought, what was decided about them. */
export const AuthorPanel = memo(function AuthorPanel({ entry, context, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const { db } = useWorkspace();
  const words = usePenaltyWords();
  const about = context?.message.id === entry.id ? context.author : undefined;
  const customer = about?.customer ?? MISSING_CODE;
  const { author } = entry;
  const history = useLive(async () => {
    const decisions = await db.moderationDecisions.where('author').equals(author).toArray();
    const penalties = await db.penalties.where('member').equals(author).toArray();
    const latest = <T extends { readonly at: number }>(rows: T[]) =>
      rows.sort((a, b) => b.at - a.at).slice(0, MOST);
    return { author, decisions: latest(decisions), penalties: latest(penalties) };
  }, [db, author]);
  const known = history?.author === author ? history : undefined;
  const day = (at: number) => format.day(format.civilDayAt(at, zone));
  return (
    <Panel title={t('queue.author.title')}>
      <Box sx={{ typography: 'body2', display: 'grid', gap: 0.25, minHeight: 84 }}>
        {about && (
          <>
            <span>
              {about.joinedAt === null
                ? t('queue.author.joinedUnknown')
                : t('queue.author.joined', { when: day(about.joinedAt) })}
            </span>
            {about.invitedBy !== '' && (
              <bdi>{t('queue.author.invited', { by: maskContact(about.invitedBy, 'name') })}</bdi>
            )}
            <span>
              {t('queue.author.messages', {
                count: about.messages,
                n: format.number(about.messages),
              })}
            </span>
            {customer === MISSING_CODE ? (
              <span>{t('queue.author.customerUnknown')}</span>
            ) : (
              <CustomerLine key={customer} customer={customer} />
            )}
          </>
        )}
      </Box>
      <Part title={t('queue.author.decisions')}>
        {known?.decisions.length === 0
          ? t('queue.author.noDecisions')
          : known?.decisions.map(({ id, at, verdict, reason, overturned }) => (
              <li key={id}>
                {day(at)} · {t(`queue.verdicts.${verdict}`)} · <bdi>{reason}</bdi>
                {overturned && ` · ${t('queue.author.overturned')}`}
              </li>
            ))}
      </Part>
      {known && known.penalties.length > 0 && (
        <Part title={t('queue.author.penalties')}>
          {known.penalties.map(({ id, at, action, overturned }) => (
            <li key={id}>
              {day(at)} · {words(action)}
              {overturned && ` · ${t('queue.author.overturned')}`}
            </li>
          ))}
        </Part>
      )}
      <Part title={t('queue.author.earlier')}>
        {about?.earlier.length === 0
          ? t('queue.author.noEarlier')
          : about?.earlier.map(({ id, at, body, authorName }) => (
              <li key={id}>
                {at !== null && `${day(at)} · `}
                <bdi>{maskedText(body, authorName, 200)}</bdi>
              </li>
            ))}
      </Part>
    </Panel>
  );
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">{title}</Typography>
      <Box
        component={Array.isArray(children) ? 'ul' : 'p'}
        sx={{
          ...{ m: 0, p: 0, listStyle: 'none', typography: 'caption', color: 'ink.soft' },
          ...{ display: 'grid', gap: 0.25, overflowWrap: 'anywhere' },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

function CustomerLine({ customer }: { readonly customer: number }) {
  const t = useCommunityText();
  const format = useFormat();
  const { data, error, retry } = useJob(communityCalls.ordersOf({ customer }));
  const codes = useMemo(() => [customer], [customer]);
  const name = useCustomerWords(codes).get(customer);
  return (
    <>
      <span>
        {t('queue.author.customer')} <bdi>{name ?? '…'}</bdi>
      </span>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : (
        <span>
          {data === undefined
            ? '…'
            : t('queue.author.orders', { count: data, n: format.number(data) })}
        </span>
      )}
    </>
  );
}
