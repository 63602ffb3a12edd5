import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { IMPROVEMENT_STATES } from '../../../../shared/domain/experience/experienceRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import {
  LONGEST_METRIC,
  LONGEST_NOTE,
  LONGEST_TITLE,
  saveImprovement,
  type SavedImprovement,
} from '../../data/improvements/improvementWrites.ts';
import { useImprovements } from '../../data/improvements/useImprovements.ts';
import { useExperienceText } from '../experienceText.ts';

type Props = { readonly improvement: SavedImprovement; readonly onClose: () => void };

/** Asks for what is to be done, by whom, and what is expected of it. */
export function ImprovementDialog({ improvement, onClose }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const act = useAct();
  const { db } = useWorkspace();
  const isNew = !useImprovements(db)?.some(({ id }) => id === improvement.id);
  const [draft, setDraft] = useState(improvement);
  const [typed, setTyped] = useState({
    baseline: percentOf(improvement.baseline),
    expected: percentOf(improvement.expected),
    measured: percentOf(improvement.measured),
  });
  // What was found is measured by the product itself; all else is named, and measured, by hand.
  const byHand = improvement.finding === '';
  const shares = byHand ? SHARES : EXPECTED;
  const areShares = shares.every((field) => isShare(shareOf(typed[field])));
  const text = (field: 'title' | 'owner' | 'metric' | 'note') => ({
    label: t(`improvements.form.${field}`),
    value: draft[field],
    slotProps: { htmlInput: { maxLength: LONGEST[field] } },
    onChange: (event: { target: { value: string } }) => {
      setDraft({ ...draft, [field]: event.target.value });
    },
  });
  const day = (field: 'since' | 'due') => (
    <TextField
      type="date"
      label={t(`improvements.form.${field}`)}
      value={draft[field]}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => {
        setDraft({ ...draft, [field]: event.target.value });
      }}
    />
  );
  const save = () => {
    const done = t('improvements.said.saved', { title: draft.title.trim() });
    const given = Object.fromEntries(shares.map((field) => [field, shareOf(typed[field])]));
    void act(saveImprovement, { ...draft, ...given }, { done }).then((performed) => {
      if (performed) onClose();
    });
  };
  return (
    <FormDialog
      title={t(
        !isNew
          ? 'improvements.form.edit'
          : improvement.finding === ''
            ? 'improvements.form.add'
            : 'improvements.form.take',
      )}
      submit={t('improvements.form.save')}
      disabled={draft.title.trim() === '' || !areShares}
      onSubmit={save}
      onClose={onClose}
    >
      {draft.evidence !== '' && (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('improvements.form.evidence')}: <bdi>{draft.evidence}</bdi>
        </Typography>
      )}
      <TextField autoFocus {...text('title')} sx={{ mt: 0.5 }} />
      <Box sx={FIELDS}>
        <TextField
          select
          label={t('improvements.form.state')}
          value={draft.state}
          onChange={(event) => {
            const state = IMPROVEMENT_STATES.find((each) => each === event.target.value);
            if (state) setDraft({ ...draft, state });
          }}
        >
          {IMPROVEMENT_STATES.map((state) => (
            <MenuItem key={state} value={state}>
              {t(`improvements.board.states.${state}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField {...text('owner')} />
        {day('since')}
        {day('due')}
      </Box>
      {byHand && <TextField {...text('metric')} helperText={t('improvements.form.metricHint')} />}
      <Box sx={FIELDS}>
        {shares.map((field) => (
          <TextField
            key={field}
            label={t(`improvements.form.${field}`)}
            value={typed[field]}
            error={!isShare(shareOf(typed[field]))}
            helperText={
              !byHand &&
              draft.baseline !== null &&
              t('improvements.form.expectedHint', { value: format.percent(draft.baseline) })
            }
            slotProps={{
              htmlInput: { inputMode: 'decimal' },
              input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
            }}
            onChange={(event) => {
              setTyped({ ...typed, [field]: event.target.value });
            }}
          />
        ))}
      </Box>
      <TextField multiline minRows={2} {...text('note')} />
    </FormDialog>
  );
}

const SHARES = ['baseline', 'expected', 'measured'] as const;
const EXPECTED = ['expected'] as const;

const LONGEST = {
  title: LONGEST_TITLE,
  owner: LONGEST_TITLE,
  metric: LONGEST_METRIC,
  note: LONGEST_NOTE,
} as const;

/** A share as it is typed, in per cent; '' for none. */
function percentOf(share: number | null): string {
  return share === null ? '' : String(Number((share * 100).toFixed(4)));
}

/** Null where nothing is typed, NaN where it is no number. */
function shareOf(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed) / 100;
}

function isShare(share: number | null): boolean {
  return share === null || (share >= 0 && share <= 1);
}

const FIELDS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 170px), 1fr))',
  alignItems: 'start',
} as const;
