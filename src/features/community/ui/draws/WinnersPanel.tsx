import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Download, Gift } from 'lucide-react';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { issuePrizes } from '../../data/draws/prizeSteps.ts';
import type { DrawResult } from '../../domain/draws/drawProof.ts';
import { useCommunityText } from '../communityText.ts';
import { useHandOutRefusal } from '../prizes/useHandOutRefusal.ts';
import { CancelButton } from './CancelButton.tsx';
import { proofFile } from './proof/proofFile.ts';
import { useDrawResult } from './useDrawResult.ts';
import { WinnersExport } from './WinnersExport.tsx';
import { WinnersTable } from './WinnersTable.tsx';

type WinnersPanelProps = { readonly row: DrawRow; readonly zone: string };

/** Who won what, who is next, and the page by which anyone checks it. */
export function WinnersPanel({ row, zone }: WinnersPanelProps) {
  const t = useCommunityText();
  const language = useLanguage();
  const act = useAct();
  const refused = useHandOutRefusal();
  const notify = useNotify();
  const { id, name, forfeits } = row;
  const calledOff = row.phase === 'cancelled';
  const { data, error, busy, retry, proof, after } = useDrawResult(row);
  if (error) {
    return (
      <Panel title={t('draws.winners.title')}>
        <FailedCard onRetry={retry} />
      </Panel>
    );
  }
  const save = async () => {
    const found = await proof().catch(() => null);
    if (!found) {
      notify({ text: t('draws.winners.pageFailed') });
      return;
    }
    // The page cannot be taken back from those who have it, so it says itself that nothing was won.
    const title = calledOff ? t('draws.winners.calledOff', { name, reason: row.reason }) : name;
    saveFile(`${name}.html`, proofFile({ ...found, name: title }, language), 'text/html');
  };
  const stocked = row.prizes.some(({ gift = '' }) => gift !== '');
  const issue = () => {
    const seen = { forfeits, awards: data?.awards ?? [] };
    void act(issuePrizes, { id, seen }, { done: t('prizes.issued', { name }), refused });
  };
  const icon = { strokeWidth: 1.6, 'aria-hidden': true } as const;
  return (
    <Panel
      title={t('draws.winners.title')}
      subtitle={t('draws.winners.subtitle')}
      padded={false}
      busy={busy}
      tools={
        <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
          {stocked && !calledOff && (
            <Button startIcon={<Gift {...icon} />} disabled={!data || busy} onClick={issue}>
              {t('prizes.issue')}
            </Button>
          )}
          {data && <WinnersExport row={row} zone={zone} awards={data.awards} />}
          <Button
            startIcon={<Download {...icon} />}
            title={t('draws.winners.pageText')}
            onClick={() => void save()}
          >
            {t('draws.winners.page')}
          </Button>
        </Stack>
      }
    >
      {data ? (
        <WinnersTable row={row} awards={data.awards} busy={busy} after={after} />
      ) : (
        <LoadingRows rows={4} />
      )}
      <Box sx={{ px: 2, py: 1.5, color: 'ink.soft', display: 'grid', gap: 0.5 }}>
        {data && <Others result={data} />}
        <Typography variant="body2">{t('draws.winners.pageText')}</Typography>
        {!calledOff && (
          <Box>
            <CancelButton id={id} name={name} />
          </Box>
        )}
      </Box>
    </Panel>
  );
}

function Others({ result: { awards, order, passedOver } }: { readonly result: DrawResult }) {
  const t = useCommunityText();
  const reached = Math.max(0, ...awards.map(({ place }) => place ?? 0));
  const next = order.slice(reached).map((entry) => entry.id);
  return (
    <>
      {next.length > 0 && (
        <Typography variant="body2">
          {t('draws.winners.next', { names: next.join(', ') })}
        </Typography>
      )}
      {passedOver.length > 0 && (
        <Typography variant="body2">
          {t('draws.winners.passedOver', { names: passedOver.join(', ') })}
        </Typography>
      )}
    </>
  );
}
