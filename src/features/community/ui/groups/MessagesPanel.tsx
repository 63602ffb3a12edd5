import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { PAGE_SIZE, type ListedMessage } from '../../domain/health/healthTypes.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { CollectDialog } from '../posts/CollectDialog.tsx';
import { useCommunityJob } from '../useCommunityJob.ts';
import type { PERIODS } from './groupsSearch.ts';
import { MessageRow } from './MessageRow.tsx';
import { ReportDialog } from './ReportDialog.tsx';

type Props = {
  readonly group: string;
  readonly search: { readonly days: (typeof PERIODS)[number]; readonly page: number };
  readonly change: (patch: { readonly page: number }) => void;
  readonly zone: string;
  readonly now: number;
};

/** What was said in a group, newest first; each message can be reported. */
export function MessagesPanel({ group, search, change, zone, now }: Props) {
  const t = useCommunityText();
  const [reported, setReported] = useState<ListedMessage | null>(null);
  const [collected, setCollected] = useState('');
  const days = search.days === 0 ? null : search.days;
  const { page } = search;
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.groupMessages({ stamp, group, days, page, zone, now }),
  );
  if (error) {
    return (
      <Panel title={t('groups.messages.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  return (
    <Panel
      title={t('groups.messages.title')}
      subtitle={t('groups.messages.subtitle')}
      padded={!data || data.total === 0}
      busy={!data}
    >
      {!data ? (
        <LoadingRows rows={8} />
      ) : data.total === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('groups.messages.none')}
        </Typography>
      ) : (
        <>
          <Box component="ol" aria-label={t('groups.messages.title')} sx={{ m: 0, p: 0 }}>
            {data.rows.map((message) => (
              <MessageRow
                key={message.key}
                message={message}
                zone={zone}
                onReport={() => {
                  setReported(message);
                }}
                onCollect={() => {
                  setCollected(message.key);
                }}
              />
            ))}
          </Box>
          <Pages page={page} total={data.total} change={change} />
        </>
      )}
      {collected !== '' && (
        <CollectDialog
          message={collected}
          zone={zone}
          onClose={() => {
            setCollected('');
          }}
        />
      )}
      {reported && (
        <ReportDialog
          group={group}
          message={reported}
          onClose={() => {
            setReported(null);
          }}
        />
      )}
    </Panel>
  );
}

type PagesProps = Pick<Props, 'change'> & { readonly page: number; readonly total: number };

function Pages({ page, total, change }: PagesProps) {
  const t = useCommunityText();
  const format = useFormat();
  const last = Math.ceil(total / PAGE_SIZE) - 1;
  if (last < 1) return null;
  const go = (to: number) => () => {
    change({ page: to });
  };
  return (
    <Stack
      direction="row"
      sx={{ px: 1, py: 0.5, gap: 1, alignItems: 'center', justifyContent: 'space-between' }}
    >
      <Button
        disabled={page === 0}
        startIcon={<ChevronLeft strokeWidth={1.6} aria-hidden />}
        onClick={go(page - 1)}
      >
        {t('groups.messages.newer')}
      </Button>
      <Typography variant="caption">
        {t('groups.messages.shown', {
          from: format.number(page * PAGE_SIZE + 1),
          to: format.number(Math.min(total, (page + 1) * PAGE_SIZE)),
          total: format.number(total),
        })}
      </Typography>
      <Button
        disabled={page >= last}
        endIcon={<ChevronRight strokeWidth={1.6} aria-hidden />}
        onClick={go(page + 1)}
      >
        {t('groups.messages.older')}
      </Button>
    </Stack>
  );
}
