import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { FilterChoice } from '../../domain/retentionTypes.ts';
import { filterValueWords } from '../explain/filterWords.ts';
import { useRetentionText } from '../retentionText.ts';

type ChoiceListProps = {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly chosen: readonly string[];
  /** Whether values are paths ("Tea > Green"), shown as a tree. */
  readonly nested: boolean;
  readonly onChange: (values: string[]) => void;
};

const SEPARATOR = ' > ';

/** Check boxes with the number of customers of each value. */
export function ChoiceList({ label, choices, chosen, nested, onChange }: ChoiceListProps) {
  const t = useRetentionText();
  const format = useFormat();
  const toggle = (value: string) => {
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  };
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ maxHeight: 320, overflowY: 'auto', mx: -1, typography: 'body2' }}
    >
      {choices.map(({ value, label: name, customers }) => {
        const levels = nested ? value.split(SEPARATOR) : [];
        const shown = nested ? (levels.at(-1) ?? '') : name;
        return (
          <Box
            key={value}
            component="label"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.5,
              pl: 1 + Math.max(0, levels.length - 1) * 2,
              pr: 1,
              minHeight: 32,
              borderRadius: '4px',
              cursor: 'pointer',
              '&:hover': { bgcolor: 'surface.hover' },
            }}
          >
            <Checkbox
              checked={chosen.includes(value)}
              onChange={() => {
                toggle(value);
              }}
              sx={{ ml: -0.75 }}
            />
            <Box component="span" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
              {filterValueWords(shown, t)}
            </Box>
            <Box component="span" sx={{ color: 'ink.faint' }}>
              {format.number(customers)}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
