import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATES,
} from '../../../../shared/domain/community/activityRecords.ts';
import { hasCodes } from '../../../../shared/domain/gifts/giftSchema.ts';
import { civilDayOfIsoDate, isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { giftName } from '../../../../shared/ui/gifts/giftName.ts';
import { useLiveCatalogue } from '../../../../shared/ui/gifts/useLiveCatalogue.ts';
import { MoneyField } from '../../../../shared/ui/MoneyField.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { SavedActivity } from '../../data/activities/activitySchema.ts';
import { useDraws } from '../../data/draws/useDraws.ts';
import { useCommunityText } from '../communityText.ts';
import { GroupsField } from '../GroupsField.tsx';

type ActivityAboutProps = {
  readonly draft: SavedActivity;
  readonly currency: string | null;
  readonly onChange: (patch: Partial<SavedActivity>) => void;
};

/** Goal, dates, money, groups, and what it hands out. */
export function ActivityAbout({ draft, currency, onChange }: ActivityAboutProps) {
  const t = useCommunityText();
  const language = useLanguage();
  const { db } = useWorkspace();
  const draws = useDraws(db) ?? [];
  const gifts = (useLiveCatalogue()?.gifts ?? []).filter(hasCodes);
  const text = (field: 'name' | 'goal' | 'owner' | 'note', most: number, rows = 1) => (
    <TextField
      label={t(`activities.about.${field}`)}
      value={draft[field]}
      multiline={rows > 1}
      {...(rows > 1 ? { minRows: rows, maxRows: 8 } : {})}
      slotProps={{ htmlInput: { maxLength: most } }}
      onChange={(event) => {
        onChange({ [field]: event.target.value });
      }}
    />
  );
  const wrong = draft.until < draft.from;
  const day = (field: 'from' | 'until') => (
    <TextField
      type="date"
      label={t(`activities.about.${field}`)}
      value={isoDateOfCivilDay(draft[field])}
      error={field === 'until' && wrong}
      helperText={field === 'until' && wrong ? t('activities.about.daysWrong') : undefined}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => {
        const chosen = civilDayOfIsoDate(event.target.value);
        if (chosen !== undefined) onChange({ [field]: chosen });
      }}
    />
  );
  const choice = (
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ) => (
    <TextField
      select
      label={label}
      value={options.some(([id]) => id === value) ? value : ''}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        choose(event.target.value);
      }}
    >
      {options.map(([id, words]) => (
        <MenuItem key={id} value={id}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
  const kinds = ACTIVITY_KINDS.map((each) => [each, t(`activities.kind.${each}`)] as const);
  const states = ACTIVITY_STATES.map((each) => [each, t(`activities.state.${each}`)] as const);
  return (
    <Panel title={t('activities.about.title')}>
      <Box
        sx={{ display: 'grid', gap: 2, pt: 0.5, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}
      >
        {text('name', 120)}
        {text('goal', 400)}
        {choice(t('activities.about.kind'), draft.kind, kinds, (value) => {
          const kind = ACTIVITY_KINDS.find((each) => each === value);
          if (kind) onChange({ kind });
        })}
        {choice(t('activities.about.state'), draft.state, states, (value) => {
          const state = ACTIVITY_STATES.find((each) => each === value);
          if (state) onChange({ state });
        })}
        {day('from')}
        {day('until')}
        {(['budget', 'cost'] as const).map((field) => (
          <MoneyField
            key={field}
            label={t(`activities.about.${field}`)}
            value={draft[field]}
            currency={currency}
            optional
            disabled={false}
            onChange={(value) => {
              onChange({ [field]: value });
            }}
          />
        ))}
        {text('owner', 120)}
        <GroupsField
          label={t('activities.about.groups')}
          groups={draft.groups}
          onChange={(groups) => {
            onChange({ groups: [...groups] });
          }}
        />
        {draft.kind === 'draw' &&
          choice(
            t('activities.about.draw'),
            draft.draw,
            [
              ['', t('activities.about.noDraw')],
              ...draws.map(({ id, name }) => [id, name] as const),
            ],
            (draw) => {
              onChange({ draw });
            },
          )}
        {draft.kind === 'couponDrop' &&
          choice(
            t('activities.about.gift'),
            draft.gift,
            [
              ['', t('activities.about.noGift')],
              ...gifts.map((gift) => [gift.id, giftName(gift, language)] as const),
            ],
            (gift) => {
              onChange({ gift });
            },
          )}
        {text('note', 4000, 2)}
      </Box>
    </Panel>
  );
}
