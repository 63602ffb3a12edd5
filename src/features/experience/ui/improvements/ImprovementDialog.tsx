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
  const [expected, setExpected] = useState(
    improvement.expected === null ? '' : String(Number((improvement.expected * 100).toFixed(4))),
  );
  const share = expected.trim() === '' ? null : Number(expected) / 100;
  const isShare = share === null || (share >= 0 && share <= 1);
  const text = (field: 'title' | 'owner' | 'note') => ({
    label: t(`improvements.form.${field}`),
    value: draft[field],
    slotProps: { htmlInput: { maxLength: field === 'note' ? LONGEST_NOTE : LONGEST_TITLE } },
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
    void act(saveImprovement, { ...draft, expected: share }, { done }).then((performed) => {
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
      disabled={draft.title.trim() === '' || !isShare}
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
        {draft.baseline !== null && (
          <TextField
            label={t('improvements.form.expected')}
            value={expected}
            error={!isShare}
            helperText={t('improvements.form.expectedHint', {
              value: format.percent(draft.baseline),
            })}
            slotProps={{
              htmlInput: { inputMode: 'decimal' },
              input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
            }}
            onChange={(event) => {
              setExpected(event.target.value);
            }}
          />
        )}
      </Box>
      <TextField multiline minRows={2} {...text('note')} />
    </FormDialog>
  );
}

const FIELDS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 170px), 1fr))',
  alignItems: 'start',
} as const;
