import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Rows3 } from 'lucide-react';
import { memo } from 'react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { DEFAULT_CONDITIONS, type LineConditions } from '../../domain/lineConditions.ts';
import { LINE_CONDITIONS } from '../explain/filterWords.ts';
import { useRetentionText } from '../retentionText.ts';
import type { ChangePage } from '../usePageState.ts';

type LinesFilterProps = {
  readonly conditions: LineConditions;
  readonly change: ChangePage;
};

/** Which order lines count at all. */
export const LinesFilter = memo(function LinesFilter({ conditions, change }: LinesFilterProps) {
  const t = useRetentionText();
  const set = (next: LineConditions) => {
    change((state) => ({ ...state, query: { ...state.query, ...next } }));
  };
  const required = LINE_CONDITIONS.filter((name) => conditions[name]);
  const usual = LINE_CONDITIONS.every((name) => conditions[name] === DEFAULT_CONDITIONS[name]);
  const value =
    required.length === 0
      ? t('words.all')
      : t('filters.lines.some', { count: required.length, all: LINE_CONDITIONS.length });
  return (
    <FilterButton
      name={t('filters.lines.name')}
      value={value}
      icon={Rows3}
      onClear={
        usual
          ? undefined
          : () => {
              set(DEFAULT_CONDITIONS);
            }
      }
    >
      <Stack sx={{ maxWidth: 360, gap: 0.5 }}>
        <Typography variant="caption" sx={{ color: 'ink.faint' }}>
          {t('filters.lines.hint')}
        </Typography>
        {LINE_CONDITIONS.map((name) => (
          <Box
            key={name}
            component="label"
            sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5, cursor: 'pointer' }}
          >
            <Checkbox
              checked={conditions[name]}
              onChange={(event) => {
                set({ ...conditions, [name]: event.target.checked });
              }}
              sx={{ ml: -0.75 }}
            />
            <Box sx={{ py: 0.75 }}>
              <Typography variant="body2">{t(`filters.lines.${name}`)}</Typography>
              <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
                {t(`filters.lines.${name}Hint`)}
              </Typography>
            </Box>
          </Box>
        ))}
      </Stack>
    </FilterButton>
  );
});
