import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { useId, type ComponentProps } from 'react';
import { canonicalJson } from '../../../../../shared/domain/audit/canonicalJson.ts';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { calendarName } from '../words/levelWords.ts';
import { CalendarFields } from './CalendarFields.tsx';

type CalendarItemProps = ComponentProps<typeof CalendarFields> & {
  /** What is live can be read, so that what it lacks is new. */
  readonly compared: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
};

/** One calendar of the list, and its fields once it is open. */
export function CalendarItem(props: CalendarItemProps) {
  const { compared, open, onToggle, onRemove, ...fields } = props;
  const { edit, calendar, place, live } = fields;
  const { tools, problems, disabled } = edit;
  const { t } = tools;
  const heading = useId();
  const name = calendarName(tools, calendar.id);
  const own = problems.filter(({ path }) => path[0] === 'calendars' && path[1] === place);
  const changed = live !== undefined && canonicalJson(live) !== canonicalJson(calendar);
  const toggle = t(open ? 'levels.closeCalendar' : 'levels.editCalendar', { name });
  const Chevron = open ? ChevronUp : ChevronDown;
  return (
    <Box
      component="section"
      aria-labelledby={heading}
      sx={{ borderTop: 1, borderColor: 'line.hair', pt: 1 }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 120 }}>
          <Typography id={heading} variant="body2" component="h4" sx={{ fontWeight: 600 }}>
            <bdi>{name}</bdi>
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
            {calendar.zone}
          </Typography>
        </Box>
        {compared && !live && <StatChip tone="accent">{t('levels.added')}</StatChip>}
        {changed && <StatChip tone="accent">{t('levels.changed')}</StatChip>}
        {own.length > 0 && (
          <StatChip tone="error">{t('levels.toFix', { count: own.length })}</StatChip>
        )}
        <Button
          size="small"
          aria-expanded={open}
          endIcon={<Chevron strokeWidth={1.6} aria-hidden />}
          onClick={onToggle}
        >
          {toggle}
        </Button>
        <Tooltip title={t('levels.removeCalendar', { name })}>
          <span>
            <IconButton
              aria-label={t('levels.removeCalendar', { name })}
              disabled={disabled}
              onClick={onRemove}
            >
              <Trash2 size={16} strokeWidth={1.6} aria-hidden />
            </IconButton>
          </span>
        </Tooltip>
      </Stack>
      {open && <CalendarFields {...fields} />}
    </Box>
  );
}
