import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useStoredPolicy } from '../../../../shared/data/policies/policyQueries.ts';
import { currentActor } from '../../../../shared/data/registry.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useNow } from '../../../../shared/ui/useNow.ts';
import type { PostingPreview, PostSummary } from '../../domain/posting/postTypes.ts';
import { pointRulesPolicy } from '../../domain/rules/pointRuleSettings.ts';
import { LOYALTY_PATH } from '../../loyaltyPlace.ts';
import { dayStart, isoDay } from '../dayField.ts';
import { failureText } from '../failureText.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLedgerTask } from '../useLedgerTask.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { PostingPreviewDialog } from './PostingPreviewDialog.tsx';
import { PostResult } from './PostResult.tsx';

/** Books what the history calls for; the first time it is asked from which day on. */
export function PostPanel({ database, shop, ledger }: LoyaltyShop) {
  const t = useLoyaltyText();
  const format = useFormat();
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, pointRulesPolicy.id);
  const task = useLedgerTask<PostSummary>();
  const preview = useLedgerTask<PostingPreview>();
  const [looking, setLooking] = useState(false);
  const { zone } = shop;
  const firstLive = stored?.line?.steps[0]?.liveFrom;
  const now = useNow();
  const [typed, setTyped] = useState<string>();
  const day = typed ?? (firstLive === undefined ? '' : isoDay(firstLive, zone));
  const since = dayStart(day, zone);
  const bad = ledger.since === null && (since === null || since > now);
  const paramsNow = async () => {
    const { currency, weekStart } = shop;
    const actor = await currentActor();
    const from = ledger.since ?? since ?? 0;
    return { database, now: Date.now(), actor, zone, currency, weekStart, since: from };
  };
  const post = async () => {
    setLooking(false);
    task.run(loyaltyCalls.post(await paramsNow()));
  };
  const look = async () => {
    setLooking(true);
    preview.run(loyaltyCalls.previewPosting(await paramsNow()));
  };
  const busy = task.state === 'busy' || preview.state === 'busy';
  return (
    <Panel title={t('ledger.post.title')} busy={busy} sx={{ '& > div': { gap: 1.5 } }}>
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('ledger.post.text')}
      </Typography>
      {ledger.bookedAt > 0 && (
        <Typography variant="body2">
          {t('ledger.post.last', { when: format.instant(ledger.bookedAt, zone) })}
        </Typography>
      )}
      {ledger.since === null ? (
        <TextField
          type="date"
          label={t('ledger.post.since')}
          value={day}
          error={day !== '' && bad}
          helperText={day !== '' && bad ? t('ledger.post.sinceBad') : t('ledger.post.sinceHint')}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      ) : (
        <Typography variant="body2">
          {t('ledger.post.settled', { day: format.day(format.civilDayAt(ledger.since, zone)) })}
        </Typography>
      )}
      {firstLive === undefined ? (
        <>
          <Typography variant="body2">{t('ledger.post.noRules')}</Typography>
          <Button component={Link} to={`/${LOYALTY_PATH}`} sx={{ alignSelf: 'flex-start' }}>
            {t('ledger.post.toRules')}
          </Button>
        </>
      ) : (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button
            variant="contained"
            color="primary"
            disabled={bad || busy}
            onClick={() => void post()}
          >
            {t(task.state === 'busy' ? 'ledger.post.busy' : 'ledger.post.action')}
          </Button>
          <Button variant="outlined" disabled={bad || busy} onClick={() => void look()}>
            {t(preview.state === 'busy' ? 'ledger.preview.busy' : 'ledger.preview.action')}
          </Button>
        </Box>
      )}
      {task.state === 'failed' && <Alert severity="error">{t(failureText(task.failure))}</Alert>}
      {preview.state === 'failed' && (
        <Alert severity="error">{t(failureText(preview.failure))}</Alert>
      )}
      {looking && preview.answer && (
        <PostingPreviewDialog
          preview={preview.answer}
          shop={shop}
          onPost={() => void post()}
          onClose={() => {
            setLooking(false);
          }}
        />
      )}
      <div role="status">{task.answer && <PostResult summary={task.answer} />}</div>
    </Panel>
  );
}
