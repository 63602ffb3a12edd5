import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATES,
  type ActivityRow,
} from '../../../../shared/domain/community/activityRecords.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useCommunityText } from '../communityText.ts';
import { ActivityTable } from './ActivityTable.tsx';

type ActivityListProps = {
  readonly activities: readonly ActivityRow[];
  readonly currency: string | null;
  /** '' for all. */
  readonly kind: string;
  readonly state: string;
  readonly onFilter: (patch: { readonly kind?: string; readonly state?: string }) => void;
};

/** All activities, by kind and state. */
export function ActivityList({ activities, currency, kind, state, onFilter }: ActivityListProps) {
  const t = useCommunityText();
  const shown = activities.filter(
    (each) => (kind === '' || each.kind === kind) && (state === '' || each.state === state),
  );
  const shrunk = { select: { displayEmpty: true }, inputLabel: { shrink: true } };
  return (
    <Panel padded={false}>
      <Stack direction="row" sx={{ gap: 1, p: 2, flexWrap: 'wrap' }}>
        <TextField
          select
          label={t('activities.filter.kind')}
          value={ACTIVITY_KINDS.some((each) => each === kind) ? kind : ''}
          sx={{ width: 200 }}
          slotProps={shrunk}
          onChange={(event) => {
            onFilter({ kind: event.target.value });
          }}
        >
          <MenuItem value="">{t('activities.filter.all')}</MenuItem>
          {ACTIVITY_KINDS.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`activities.kind.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={t('activities.filter.state')}
          value={ACTIVITY_STATES.some((each) => each === state) ? state : ''}
          sx={{ width: 160 }}
          slotProps={shrunk}
          onChange={(event) => {
            onFilter({ state: event.target.value });
          }}
        >
          <MenuItem value="">{t('activities.filter.all')}</MenuItem>
          {ACTIVITY_STATES.map((each) => (
            <MenuItem key={each} value={each}>
              {t(`activities.state.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <ActivityTable activities={shown} currency={currency} empty={t('activities.filter.none')} />
    </Panel>
  );
}
