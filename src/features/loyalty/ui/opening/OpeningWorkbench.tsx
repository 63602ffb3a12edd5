import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { currentActor } from '../../../../shared/data/registry.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { OpeningPreview } from '../../domain/opening/openingTypes.ts';
import { LEDGER_PATH } from '../../loyaltyPlace.ts';
import { failureText } from '../failureText.ts';
import { loyaltyCalls } from '../loyaltyCalls.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLedgerTask } from '../useLedgerTask.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { OpeningFigures } from './OpeningFigures.tsx';
import { OpeningProblems } from './OpeningProblems.tsx';
import { TiePanel } from './TiePanel.tsx';

type Booked = { readonly preview: OpeningPreview; readonly booked: number };

type OpeningWorkbenchProps = LoyaltyShop & {
  readonly preview: OpeningPreview;
  readonly busy: boolean;
  /** As the date field has it, and its beginning (epoch ms); null where it holds no day. */
  readonly day: string;
  readonly at: number | null;
  readonly onDay: (day: string) => void;
};

/** What would be booked, whether it ties, and the button that books it. */
export function OpeningWorkbench(props: OpeningWorkbenchProps) {
  const { database, shop, ledger, preview, busy, day, at, onDay } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const task = useLedgerTask<Booked>();
  const [now] = useState(() => Date.now());
  const bad = at === null || at > now;
  const nothing = preview.alreadyBooked === preview.members;
  const book = async () => {
    if (at === null) return;
    const actor = await currentActor();
    task.run(loyaltyCalls.bookOpening({ database, at, now: Date.now(), actor }));
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        {preview.problemCount > 0 && <OpeningProblems preview={preview} zone={shop.zone} />}
        <OpeningFigures preview={preview} busy={busy} />
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <TiePanel preview={preview} />
        <Panel
          title={t('opening.book.action')}
          busy={task.state === 'busy'}
          sx={{ '& > div': { gap: 1.5 } }}
        >
          <TextField
            type="date"
            label={t('opening.book.at')}
            value={day}
            error={bad}
            disabled={ledger.since !== null}
            helperText={t(bad ? 'ledger.post.sinceBad' : 'opening.book.atHint')}
            slotProps={{ inputLabel: { shrink: true } }}
            onChange={(event) => {
              onDay(event.target.value);
            }}
          />
          <Button
            variant="contained"
            color="primary"
            disabled={bad || nothing || preview.problemCount > 0 || task.state === 'busy'}
            sx={{ alignSelf: 'flex-start' }}
            onClick={() => void book()}
          >
            {t(task.state === 'busy' ? 'opening.book.busy' : 'opening.book.action')}
          </Button>
          {task.state === 'failed' && (
            <Alert severity="error">{t(failureText(task.failure))}</Alert>
          )}
          <div role="status">
            {task.answer ? (
              <Typography variant="body2">
                {t('opening.book.done', {
                  count: task.answer.booked,
                  members: format.number(
                    task.answer.preview.members - task.answer.preview.alreadyBooked,
                  ),
                })}{' '}
                <Link to={`/${LEDGER_PATH}`}>{t('opening.book.toLedger')}</Link>
              </Typography>
            ) : (
              nothing && <Typography variant="body2">{t('opening.book.nothing')}</Typography>
            )}
          </div>
        </Panel>
      </Box>
    </Box>
  );
}
