import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Pencil, Trash2 } from 'lucide-react';
import type {
  ImprovementRow,
  ImprovementState,
} from '../../../../shared/domain/experience/experienceRecords.ts';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import {
  deleteImprovement,
  saveImprovement,
  type SavedImprovement,
} from '../../data/improvements/improvementWrites.ts';
import { isDue } from '../../domain/improvements/isDue.ts';
import { useExperienceText } from '../experienceText.ts';
import { MeasureButton } from './MeasureButton.tsx';
import { improvementNumbers } from './improvementNumbers.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';

type Props = {
  readonly row: ImprovementRow;
  readonly zone: string;
  /** Epoch ms, and its civil day. */
  readonly now: number;
  readonly today: number;
  readonly onEdit: (improvement: SavedImprovement) => void;
};

const NEXT: Readonly<Partial<Record<ImprovementState, ImprovementState>>> = {
  idea: 'planned',
  planned: 'running',
};

/** One improvement, and the step that comes next for it. */
export function ImprovementCard({ row, zone, now, today, onEdit }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const act = useAct();
  const { title, state } = row;
  const next = NEXT[state];
  const due = civilDayOfIsoDate(row.due);
  const move = (to: ImprovementState) => {
    const words = { title, state: t(`improvements.board.states.${to}`) };
    // Running begins today, unless somebody said when.
    const since = to === 'running' && row.since === '' ? isoDateOfCivilDay(today) : row.since;
    void act(
      saveImprovement,
      { ...row, state: to, since },
      { done: t('improvements.said.moved', words) },
    );
  };
  const reached =
    row.measured !== null && row.expected !== null ? row.measured <= row.expected : null;
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Stack direction="row" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
        <Typography variant="subtitle2" component="h4" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          <bdi>{title}</bdi>
        </Typography>
        <IconButton
          size="small"
          aria-label={t('improvements.board.edit', { title })}
          onClick={() => {
            onEdit(row);
          }}
        >
          <Pencil size={16} aria-hidden />
        </IconButton>
        <IconButton
          size="small"
          aria-label={t('improvements.board.remove', { title })}
          onClick={() => {
            const done = t('improvements.said.deleted', { title });
            void act(deleteImprovement, { id: row.id }, { done });
          }}
        >
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </Stack>
      {row.evidence !== '' && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
          <bdi>{row.evidence}</bdi>
        </Typography>
      )}
      <Box component="dl" sx={FACTS}>
        {improvementNumbers({ t, format }, row, due).map(({ term, detail }) => (
          <Box key={term} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
              {term}
            </Typography>
            <Typography component="dd" variant="caption" sx={{ m: 0 }}>
              <bdi>{detail}</bdi>
            </Typography>
          </Box>
        ))}
      </Box>
      {row.note !== '' && (
        <Typography
          variant="body2"
          sx={{ mt: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
        >
          {row.note}
        </Typography>
      )}
      <Stack direction="row" sx={{ mt: 1, gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {due !== undefined && isDue(row, today) && (
          <StatChip tone="warning">
            {t('improvements.board.overdue', { day: format.day(due) })}
          </StatChip>
        )}
        {reached !== null && (
          <StatChip tone={reached ? 'accent' : 'neutral'}>
            {t(reached ? 'improvements.board.reached' : 'improvements.board.missed')}
          </StatChip>
        )}
        {next && (
          <Button
            size="small"
            aria-label={t('improvements.board.moveThis', {
              title,
              state: t(`improvements.board.states.${next}`),
            })}
            onClick={() => {
              move(next);
            }}
          >
            {t('improvements.board.move', { state: t(`improvements.board.states.${next}`) })}
          </Button>
        )}
        {(state === 'running' || state === 'measured') && row.since !== '' && (
          <MeasureButton row={row} zone={zone} now={now} today={today} />
        )}
      </Stack>
    </Paper>
  );
}

const FACTS = {
  m: 0,
  mt: 1,
  display: 'grid',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  columnGap: 1,
  rowGap: 0.25,
} as const;
