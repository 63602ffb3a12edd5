import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useId, useState, type ReactNode } from 'react';
import { Panel } from '../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../shared/ui/StatChip.tsx';
import type { ImportPlan, Inspection } from '../domain/importTypes.ts';
import { clearCount, type ColumnCheck } from './columnChecks.ts';
import { MappingTable } from './MappingTable.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';
import { SourceBar } from './SourceBar.tsx';
import { useImportText } from './useImportText.ts';

type ReviewStepProps = {
  readonly inspection: Inspection;
  readonly plan: ImportPlan;
  readonly checks: readonly ColumnCheck[];
  /** Above the columns: what the rows are. */
  readonly head?: ReactNode;
  /** Beside the columns on wide screens, before them on narrow ones: what wants an answer. */
  readonly aside: ReactNode;
  /** Under the columns. */
  readonly foot?: ReactNode;
  readonly onPlan: (plan: ImportPlan) => void;
};

/** How the file is read and what its columns become: the body of the mapping and check steps. */
export function ReviewStep(props: ReviewStepProps) {
  const { inspection, plan, checks, head, aside, foot, onPlan } = props;
  const t = useImportText();
  const [changing, setChanging] = useState(false);
  const optionsId = useId();
  const clear = clearCount(checks);
  const checked = checks.some(({ state }) => state === 'clear' || state === 'masked');
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 344px' },
        gap: 2,
        alignItems: 'start',
      }}
    >
      <Stack sx={{ gap: 2, minWidth: 0, gridColumn: { lg: 2 }, gridRow: { lg: 1 } }}>{aside}</Stack>
      <Stack sx={{ gap: 2, minWidth: 0, gridColumn: { lg: 1 }, gridRow: { lg: 1 } }}>
        {head}
        <Panel padded={false}>
          <SourceBar inspection={inspection} plan={plan}>
            {checked && (
              <StatChip tone={clear === checks.length ? 'accent' : 'neutral'}>
                {t('source.columnsClear', { clear, count: checks.length })}
              </StatChip>
            )}
            {inspection.remembered && <StatChip>{t('source.remembered')}</StatChip>}
            <Button
              variant="text"
              aria-label={t(changing ? 'source.closeLabel' : 'source.changeLabel')}
              aria-expanded={changing}
              aria-controls={optionsId}
              onClick={() => {
                setChanging(!changing);
              }}
            >
              {t(changing ? 'source.close' : 'source.change')}
            </Button>
          </SourceBar>
          {changing && <ReadingOptions id={optionsId} plan={plan} onChange={onPlan} />}
          <MappingTable
            key={plan.kind}
            columns={inspection.columns}
            plan={plan}
            checks={checks}
            onChange={onPlan}
          />
        </Panel>
        {foot}
      </Stack>
    </Box>
  );
}
