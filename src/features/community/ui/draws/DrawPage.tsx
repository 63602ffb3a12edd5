import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ArrowLeft } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { drawOfAddress, DRAWS_PATH } from '../../communityPlace.ts';
import { useDraws } from '../../data/draws/useDraws.ts';
import { useCommunityText } from '../communityText.ts';
import { DraftForm } from './draft/DraftForm.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { NotHereAlert } from './NotHereAlert.tsx';
import { PhaseChip } from './PhaseChip.tsx';
import { PublishPanel } from './PublishPanel.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { WinnersPanel } from './WinnersPanel.tsx';

/** One draw, at the step that it is at. */
export function DrawPage() {
  const t = useCommunityText();
  const id = drawOfAddress(useParams()['draw']);
  const { db } = useWorkspace();
  const zone = useShopSettings(db)?.zone;
  const draws = useDraws(db);
  const row = draws?.find((each) => each.id === id);
  const back = (
    <Button
      component={Link}
      to={`/${DRAWS_PATH}`}
      startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
    >
      {t('draws.back')}
    </Button>
  );
  if (!draws || zone === undefined) {
    return (
      <>
        <PageHeader title={t('draws.title')} actions={back} />
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      </>
    );
  }
  if (!row) {
    return (
      <>
        <PageHeader title={t('draws.title')} />
        <Panel>
          <EmptyState title={t('draws.gone')} action={back} outline="line">
            {t('draws.goneText')}
          </EmptyState>
        </Panel>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={row.name}
        question={t(`draws.step.${row.phase}`, { reason: row.reason })}
        chips={<PhaseChip phase={row.phase} />}
        actions={back}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <NotHereAlert />
        <Steps row={row} zone={zone} draws={draws} />
      </Box>
    </>
  );
}

type StepsProps = {
  readonly row: DrawRow;
  readonly zone: string;
  readonly draws: readonly DrawRow[];
};

function Steps({ row, zone, draws }: StepsProps) {
  switch (row.phase) {
    case 'draft':
      // Saved anew, by this tab or another, the form begins with what is stored.
      return <DraftForm key={row.at} row={row} zone={zone} draws={draws} />;
    case 'frozen':
      return <PublishPanel row={row} zone={zone} />;
    case 'announced':
      return (
        <>
          <RevealPanel row={row} zone={zone} />
          <FactsPanel row={row} zone={zone} />
        </>
      );
    case 'drawn':
      return (
        <>
          <WinnersPanel row={row} zone={zone} />
          <FactsPanel row={row} zone={zone} />
        </>
      );
    case 'cancelled':
      return (
        <>
          {row.drawnAt !== null && <WinnersPanel row={row} zone={zone} />}
          <FactsPanel row={row} zone={zone} />
        </>
      );
  }
}
