import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { FilterButton } from '../../shared/ui/FilterButton.tsx';
import { useAppText } from '../useAppText.ts';

type ChecksFilterProps<V extends string> = {
  readonly name: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** None for all. */
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
};

/** A filter of which any number of values can be chosen. */
export function ChecksFilter<V extends string>(props: ChecksFilterProps<V>) {
  const { name, options, chosen, onChange } = props;
  const t = useAppText();
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <FilterButton
      name={name}
      value={chosen.length === 0 ? t('audit.any') : labels.join(', ')}
      onClear={
        chosen.length === 0
          ? undefined
          : () => {
              onChange([]);
            }
      }
    >
      <Box role="group" aria-label={name} sx={{ mx: -1, maxHeight: 320, overflowY: 'auto' }}>
        {options.map(({ value, label }) => (
          <Box
            key={value}
            component="label"
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 0.5,
              px: 1,
              minHeight: 32,
              borderRadius: '4px',
              cursor: 'pointer',
              typography: 'body2',
              '&:hover': { bgcolor: 'surface.hover' },
            }}
          >
            <Checkbox
              checked={chosen.includes(value)}
              onChange={() => {
                onChange(
                  chosen.includes(value)
                    ? chosen.filter((each) => each !== value)
                    : [...chosen, value],
                );
              }}
              sx={{ ml: -0.75 }}
            />
            {label}
          </Box>
        ))}
      </Box>
    </FilterButton>
  );
}
