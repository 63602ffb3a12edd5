import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ACTIVITY_KINDS } from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { saveActivity } from '../../data/activities/activityWrites.ts';
import { useCommunityText } from '../communityText.ts';
import { newActivity } from './newActivity.ts';

type Kind = (typeof ACTIVITY_KINDS)[number];
type NewActivityDialogProps = {
  readonly zone: string;
  readonly onMade: (id: string) => void;
  readonly onClose: () => void;
};

/** Asks what is planned; all else is written down on its page. */
export function NewActivityDialog({ zone, onMade, onClose }: NewActivityDialogProps) {
  const t = useCommunityText();
  const format = useFormat();
  const act = useAct();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Kind>('draw');
  const create = async () => {
    const today = format.civilDayAt(Date.now(), zone);
    const activity = newActivity(t, name, kind, today);
    const done = t('activities.saved', { name: name.trim() });
    const made = await act(saveActivity, { activity, seen: null }, { done });
    if (made) onMade(made.result);
  };
  return (
    <FormDialog
      title={t('activities.new.title')}
      submit={t('activities.new.create')}
      disabled={name.trim() === ''}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('activities.new.name')}
        value={name}
        sx={{ mt: 0.5 }}
        slotProps={{ htmlInput: { maxLength: 120 } }}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <TextField
        select
        label={t('activities.about.kind')}
        value={kind}
        onChange={(event) => {
          const chosen = ACTIVITY_KINDS.find((each) => each === event.target.value);
          if (chosen) setKind(chosen);
        }}
      >
        {ACTIVITY_KINDS.map((each) => (
          <MenuItem key={each} value={each}>
            {t(`activities.kind.${each}`)}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}
