import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import {
  IMPROVEMENT_STATES,
  type ImprovementRow,
  type ImprovementState,
} from '../../../../shared/domain/experience/experienceRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { SavedImprovement } from '../../data/improvements/improvementWrites.ts';
import { useExperienceText } from '../experienceText.ts';
import { ImprovementCard } from './ImprovementCard.tsx';

type Props = {
  readonly board: readonly ImprovementRow[];
  readonly zone: string;
  /** Epoch ms, and its civil day. */
  readonly now: number;
  readonly today: number;
  readonly onEdit: (improvement: SavedImprovement) => void;
};

/** Improvements by how far they are; dropped ones when they are asked for. */
export function Board({ board, onEdit, ...moment }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const dropped = board.filter(({ state }) => state === 'dropped').length;
  const states = IMPROVEMENT_STATES.filter((state) => state !== 'dropped' || (all && dropped > 0));
  return (
    <Panel title={t('improvements.board.title')}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
          alignItems: 'start',
        }}
      >
        {states.map((state) => (
          <Column
            key={state}
            state={state}
            rows={board.filter((row) => row.state === state)}
            onEdit={onEdit}
            {...moment}
          />
        ))}
      </Box>
      {dropped > 0 && !all && (
        <Typography variant="caption" component="p" sx={{ mt: 2, color: 'ink.soft' }}>
          {t('improvements.board.dropped', { count: dropped, n: format.number(dropped) })}{' '}
          <Button
            size="small"
            variant="text"
            onClick={() => {
              setAll(true);
            }}
          >
            {t('improvements.board.showDropped')}
          </Button>
        </Typography>
      )}
    </Panel>
  );
}

type ColumnProps = Omit<Props, 'board'> & {
  readonly state: ImprovementState;
  readonly rows: readonly ImprovementRow[];
};

function Column({ state, rows, ...rest }: ColumnProps) {
  const t = useExperienceText();
  const format = useFormat();
  const name = t(`improvements.board.states.${state}`);
  return (
    <Box component="section" aria-label={name}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {name}{' '}
        <Typography component="span" variant="caption" sx={{ color: 'ink.soft' }}>
          {format.number(rows.length)}
        </Typography>
      </Typography>
      {rows.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('improvements.board.empty')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gap: 1, listStyle: 'none' }}>
          {rows.map((row) => (
            <ImprovementCard key={row.id} row={row} {...rest} />
          ))}
        </Box>
      )}
    </Box>
  );
}
