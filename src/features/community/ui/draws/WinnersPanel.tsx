import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import type { DataColumn } from '../../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../../shared/ui/table/DataTable.tsx';
import { forfeitPrize } from '../../data/draws/drawSteps.ts';
import { drawInput, proofOfDraw } from '../../domain/draws/drawInput.ts';
import { drawResult } from '../../domain/draws/drawProof.ts';
import type { Award } from '../../domain/draws/prizeAwards.ts';
import { useCommunityText } from '../communityText.ts';
import { useDrawRefusal } from './useDrawRefusal.ts';
import { CancelButton } from './CancelButton.tsx';
import { proofFile } from './proof/proofFile.ts';

/** Who won what, who is next, and the page by which anyone checks it. */
export function WinnersPanel({ row }: { readonly row: DrawRow }) {
  const t = useCommunityText();
  const language = useLanguage();
  const { id, name } = row;
  const calledOff = row.phase === 'cancelled';
  const { awards, order, passedOver } = useMemo(() => drawResult(drawInput(row)), [row]);
  const reached = Math.max(0, ...awards.map(({ place }) => place ?? 0));
  const next = order.slice(reached).map((entry) => entry.id);
  const save = () => {
    const proof = proofOfDraw(row);
    if (!proof) return;
    // The page cannot be taken back from those who have it, so it says itself that nothing was won.
    const title = calledOff ? t('draws.winners.calledOff', { name, reason: row.reason }) : name;
    saveFile(`${name}.html`, proofFile({ ...proof, name: title }, language), 'text/html');
  };
  return (
    <Panel
      title={t('draws.winners.title')}
      subtitle={t('draws.winners.subtitle')}
      padded={false}
      tools={
        <Button
          startIcon={<Download strokeWidth={1.6} aria-hidden />}
          title={t('draws.winners.pageText')}
          onClick={save}
        >
          {t('draws.winners.page')}
        </Button>
      }
    >
      <Awards id={id} row={row} awards={awards} />
      <Box sx={{ px: 2, py: 1.5, color: 'ink.soft', display: 'grid', gap: 0.5 }}>
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

type AwardsProps = {
  readonly id: string;
  readonly row: DrawRow;
  readonly awards: readonly Award[];
};

function Awards({ id, row, awards }: AwardsProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const refused = useDrawRefusal();
  const prizeName = new Map(row.prizes.map((prize) => [prize.id, prize.name]));
  const forfeit = (entry: string) => {
    const done = t('draws.winners.forfeitDone', { entry });
    void act(forfeitPrize, { id, entry }, { done, refused });
  };
  const columns: DataColumn<Award>[] = [
    {
      id: 'prize',
      head: t('draws.winners.prize'),
      cell: ({ prize }) => <bdi>{prizeName.get(prize) ?? prize}</bdi>,
    },
    {
      id: 'entry',
      head: t('draws.winners.entry'),
      cell: ({ entry }) => (entry === null ? t('draws.winners.nobody') : <bdi>{entry}</bdi>),
    },
    {
      id: 'place',
      head: t('draws.winners.place'),
      align: 'right',
      cell: ({ place }) => (place === null ? '–' : format.number(place)),
    },
    {
      id: 'forfeited',
      head: t('draws.winners.forfeited'),
      cell: ({ forfeited }) => (forfeited.length === 0 ? '–' : <bdi>{forfeited.join(', ')}</bdi>),
    },
    {
      id: 'act',
      head: t('draws.winners.action'),
      align: 'right',
      cell: ({ entry }) =>
        entry !== null &&
        row.phase === 'drawn' && (
          <Button
            variant="text"
            aria-label={t('draws.winners.forfeitOf', { entry })}
            onClick={() => {
              forfeit(entry);
            }}
          >
            {t('draws.winners.forfeit')}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      label={t('draws.winners.label')}
      columns={columns}
      rows={awards}
      rowKey={({ prize, piece }) => `${prize}:${piece}`}
    />
  );
}
