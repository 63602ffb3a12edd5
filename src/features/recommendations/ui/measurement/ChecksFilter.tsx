import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import type { LucideIcon } from 'lucide-react';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { useRecommendationsText } from '../recommendationsText.ts';

type ChecksFilterProps<V extends string> = {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    /** How much there is of it, beside the label. */
    readonly amount?: string;
  }[];
  /** None for all. */
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
};

/** A filter of which any number of values can be chosen. Each press applies at once. */
export function ChecksFilter<V extends string>(props: ChecksFilterProps<V>) {
  const { name, icon, options, chosen, onChange } = props;
  const t = useRecommendationsText();
  const [first, ...more] = options.filter(({ value }) => chosen.includes(value));
  const value =
    first === undefined
      ? t('measurement.filters.all')
      : more.length === 0
        ? first.label
        : t('measurement.filters.more', { first: first.label, count: more.length });
  return (
    <FilterButton
      name={name}
      value={value}
      icon={icon}
      onClear={
        chosen.length === 0
          ? undefined
          : () => {
              onChange([]);
            }
      }
    >
      <Box role="group" aria-label={name} sx={{ mx: -1, maxHeight: 320, overflowY: 'auto' }}>
        {options.map(({ value: own, label, amount }) => (
          <Box
            key={own}
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
              checked={chosen.includes(own)}
              onChange={() => {
                onChange(
                  chosen.includes(own) ? chosen.filter((each) => each !== own) : [...chosen, own],
                );
              }}
              sx={{ ml: -0.75 }}
            />
            <Box component="span" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
              {label}
            </Box>
            {amount !== undefined && (
              <Box component="span" sx={{ color: 'ink.faint', ml: 2 }}>
                {amount}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </FilterButton>
  );
}
