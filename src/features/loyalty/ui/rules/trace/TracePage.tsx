import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import { LOYALTY_PATH } from '../../../loyaltyPlace.ts';
import { loyaltyCalls } from '../../loyaltyCalls.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { usePostsStamp } from '../../usePostsStamp.ts';
import { TraceContent } from './TraceContent.tsx';
import { traceSearch } from './traceSearch.ts';
import { useTraceRules } from './useTraceRules.ts';

/** Why an order earned what it earned, or nothing. */
export function TracePage() {
  const t = useLoyaltyText();
  const { db } = useWorkspace();
  const shop = useShopSettings(db);
  const rules = useTraceRules();
  const posts = usePostsStamp();
  const [{ order }, change] = useSearchState(traceSearch);
  const [typed, setTyped] = useState<string | null>(null);
  const asked = order.trim();
  const job = useJob(
    shop && rules && posts && asked !== ''
      ? loyaltyCalls.traceOrder({
          order: asked,
          versions: [...rules.versions],
          draft: rules.draft,
          zone: shop.zone,
          currency: shop.currency,
          weekStart: shop.weekStart,
          posts,
        })
      : null,
  );
  return (
    <>
      <PageHeader
        title={t('rules.trace.title')}
        question={t('rules.trace.question')}
        actions={
          <Button
            component={Link}
            to={`/${LOYALTY_PATH}`}
            startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
          >
            {t('rules.trace.backToRules')}
          </Button>
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Panel>
          <Stack
            component="form"
            direction="row"
            sx={{ gap: 1, alignItems: 'flex-end', flexWrap: 'wrap' }}
            onSubmit={(event) => {
              event.preventDefault();
              change({ order: (typed ?? order).trim() }, 'push');
              setTyped(null);
            }}
          >
            <TextField
              label={t('rules.trace.order')}
              value={typed ?? order}
              onChange={({ target: { value } }) => {
                setTyped(value);
              }}
              slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
              sx={{ width: 260 }}
            />
            <Button type="submit" variant="contained">
              {t('rules.trace.find')}
            </Button>
          </Stack>
          {asked === '' && (
            <Typography variant="body2" sx={{ color: 'ink.soft', mt: 1.5 }}>
              {t('rules.trace.start')}
            </Typography>
          )}
          {asked !== '' && job.data === null && !job.busy && (
            <Typography variant="body2" role="status" sx={{ color: 'ink.soft', mt: 1.5 }}>
              {t('rules.trace.unknown', { order: asked })}
            </Typography>
          )}
        </Panel>
        {job.error && <FailedCard onRetry={job.retry} />}
        {asked !== '' && job.busy && !job.data && (
          <Panel busy>
            <LoadingRows rows={6} />
          </Panel>
        )}
        {asked !== '' && job.data && rules && shop && (
          <TraceContent traced={job.data} rules={rules} zone={shop.zone} />
        )}
      </Stack>
    </>
  );
}
