import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { FormDialog } from '../../../../../shared/ui/FormDialog.tsx';
import type { HolidayFeed } from '../../../domain/hours/parseHolidayFeed.ts';
import { useServiceText } from '../../serviceText.ts';

type FeedDialogProps = {
  readonly file: string;
  readonly feed: HolidayFeed;
  readonly onTake: () => void;
  readonly onClose: () => void;
};

/** Of what cannot be read, the first are named. */
const MOST_PROBLEMS = 20;

/** What a file of holidays says, before it is taken over: what counts as working day is a guess. */
export function FeedDialog({ file, feed: { days, problems }, onTake, onClose }: FeedDialogProps) {
  const t = useServiceText();
  const format = useFormat();
  const counted = (count: number) => ({ count, n: format.number(count) });
  return (
    <FormDialog
      title={t('levels.feed.title', { file })}
      submit={t('levels.feed.take', counted(days.length))}
      disabled={days.length === 0}
      onSubmit={onTake}
      onClose={onClose}
    >
      <Typography variant="body2">
        {t(days.length === 0 ? 'levels.feed.none' : 'levels.feed.text')}
      </Typography>
      {days.length > 0 && (
        <Box
          component="ul"
          tabIndex={0}
          aria-label={t('levels.fields.specialDays')}
          sx={{
            m: 0,
            p: 0,
            listStyle: 'none',
            maxHeight: 280,
            overflowY: 'auto',
            typography: 'body2',
          }}
        >
          {days.map(({ date, name, working }, place) => (
            <li key={place}>
              {date} · <bdi>{name}</bdi> ·{' '}
              {t(working ? 'levels.feed.working' : 'levels.feed.closed')}
            </li>
          ))}
        </Box>
      )}
      {problems.length > 0 && (
        <Box sx={{ typography: 'caption', color: 'ink.soft' }}>
          {t('levels.feed.skipped', counted(problems.length))}
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {problems.slice(0, MOST_PROBLEMS).map(({ line, reason, value }, place) => (
              <li key={place}>
                {t('levels.feed.line', {
                  line: format.number(line),
                  reason: t(`levels.feed.problems.${reason}`),
                  value,
                })}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </FormDialog>
  );
}
