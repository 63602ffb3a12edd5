import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { RETURN_LISTS, type ReturnsReport } from '../../domain/returns/returnTypes.ts';
import { Choice } from '../Choice.tsx';
import { ALL_LINES, type ChangeReturns, type ReturnsSearch } from './returnsSearch.ts';
import type { ReturnWords } from './useReturnWords.ts';

type Props = {
  readonly report: ReturnsReport;
  readonly search: ReturnsSearch;
  readonly change: ChangeReturns;
  readonly words: ReturnWords;
};

/** No first day of a month: 2 January 1970. */
const EVERY_MONTH = 1;

/** Which lines or cases are listed. */
export function ListChoice({ report, search, change, words }: Props) {
  const { t, format } = words;
  const { list, by, group, month } = search;
  const chosen =
    group === null
      ? null
      : words.group(
          by,
          report.groups.find(({ key }) => key === group) ?? { key: group, name: group },
        );
  return (
    <Stack
      direction="row"
      sx={{ px: 2, pt: 0.5, pb: 1, gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <Choice
        label={t('returns.list.show')}
        value={list}
        values={RETURN_LISTS}
        words={(each) => t(`returns.list.lists.${each}`)}
        onChange={(each) => {
          change({ list: each, ...ALL_LINES }, 'push');
        }}
      />
      {list === 'lines' && report.months.length > 1 && (
        <Choice
          label={t('returns.list.month')}
          value={month ?? EVERY_MONTH}
          values={[EVERY_MONTH, ...report.months.map(({ firstDay }) => firstDay)]}
          words={(day) => (day === EVERY_MONTH ? t('returns.list.everyMonth') : format.month(day))}
          onChange={(day) => {
            change({ month: day === EVERY_MONTH ? null : day });
          }}
        />
      )}
      {list === 'lines' && chosen !== null && (
        <>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {t('returns.list.chosen', { by: t(`returns.ask.groups.${by}`), name: chosen })}
          </Typography>
          <Button
            startIcon={<X strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              change({ group: null }, 'push');
            }}
          >
            {t('returns.list.clear')}
          </Button>
        </>
      )}
    </Stack>
  );
}
