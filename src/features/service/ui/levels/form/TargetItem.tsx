import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { BusinessCalendar } from '../../../domain/hours/businessCalendar.ts';
import { LEVEL_KINDS } from '../../../domain/levels/levelKinds.ts';
import type { LevelTarget } from '../../../domain/levels/serviceLevelSettings.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import type { ConversationChoices } from '../../../domain/desk/choiceTypes.ts';
import { calendarName, whoWords } from '../words/levelWords.ts';
import { DurationField } from './DurationField.tsx';
import { fieldGrid } from './fieldGrid.ts';
import { problemAt, type LevelEdit } from './levelEdit.ts';
import { LevelHelp } from './LevelHelp.tsx';
import { ValueField } from './ValueField.tsx';

type TargetItemProps = {
  readonly edit: LevelEdit;
  readonly target: LevelTarget;
  /** Place among the targets, by which problems name it. */
  readonly place: number;
  readonly live: LevelTarget | undefined;
  /** What is live can be read, so that what it lacks is new. */
  readonly compared: boolean;
  readonly calendars: readonly BusinessCalendar[];
  /** Undefined until they have been read. */
  readonly choices: ConversationChoices | undefined;
  readonly onChange: (target: LevelTarget) => void;
  readonly onRemove: () => void;
};

/** One promise: for whom, by which hours, and how long. */
export function TargetItem(props: TargetItemProps) {
  const { edit, target, place, live, compared, calendars, choices, onChange, onRemove } = props;
  const { tools, disabled } = edit;
  const { t } = tools;
  const heading = useId();
  const name = whoWords(tools, target);
  const set = (patch: Partial<LevelTarget>) => {
    onChange({ ...target, ...patch });
  };
  const at = (field: string) => problemAt(edit, 'targets', place, field);
  const calendarChanged = live !== undefined && live.calendar !== target.calendar;
  const missing =
    target.calendar !== null && !calendars.some(({ id }) => id === target.calendar)
      ? target.calendar
      : null;
  return (
    <Box
      component="section"
      aria-labelledby={heading}
      sx={{ borderTop: 1, borderColor: 'line.hair', pt: 1 }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={heading} variant="body2" component="h4" sx={{ fontWeight: 600, flex: 1 }}>
          <bdi>{name}</bdi>
        </Typography>
        {compared && !live && <StatChip tone="accent">{t('levels.added')}</StatChip>}
        <Tooltip title={t('levels.removeTarget', { name })}>
          <span>
            <IconButton
              aria-label={t('levels.removeTarget', { name })}
              disabled={disabled}
              onClick={onRemove}
            >
              <Trash2 size={16} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </span>
        </Tooltip>
      </Stack>
      <Box sx={fieldGrid}>
        <ValueField
          label={t('levels.fields.channel')}
          value={target.channel}
          known={choices?.channels.map(({ value }) => value) ?? []}
          any={t('levels.values.anyChannel')}
          error={at('channel')}
          live={live?.channel}
          disabled={disabled}
          onChange={(channel) => {
            set({ channel });
          }}
        />
        <ValueField
          label={t('levels.fields.priority')}
          value={target.priority}
          known={choices?.priorities.map(({ value }) => value) ?? []}
          any={t('levels.values.anyPriority')}
          live={live?.priority}
          disabled={disabled}
          onChange={(priority) => {
            set({ priority });
          }}
        />
        <TextField
          select
          label={t('levels.fields.calendar')}
          value={target.calendar ?? ''}
          disabled={disabled}
          error={at('calendar') !== undefined}
          helperText={
            <LevelHelp
              error={at('calendar')}
              live={calendarChanged ? calendarName(tools, live.calendar) : undefined}
            />
          }
          onChange={({ target: { value } }) => {
            set({ calendar: value === '' ? null : value });
          }}
          slotProps={{ select: { native: true } }}
        >
          <option value="">{t('levels.wall')}</option>
          {missing !== null && <option value={missing}>{t('levels.gone')}</option>}
          {calendars.map(({ id }) => (
            <option key={id} value={id}>
              {calendarName(tools, id)}
            </option>
          ))}
        </TextField>
        {LEVEL_KINDS.map((kind) => (
          <DurationField
            key={kind}
            tools={tools}
            label={t(`levels.fields.${kind}`)}
            value={target[kind]}
            error={at(kind)}
            live={live?.[kind]}
            disabled={disabled}
            onChange={(seconds) => {
              set({ [kind]: seconds });
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
