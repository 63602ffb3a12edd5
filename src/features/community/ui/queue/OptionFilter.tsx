import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Stack from '@mui/material/Stack';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { useCommunityText } from '../communityText.ts';

type Props = {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly options: readonly {
    readonly value: string;
    /** On the button. */
    readonly name: string;
    /** Beside its box. */
    readonly label: string;
  }[];
  /** Whether one value at most is let through. */
  readonly single?: boolean;
  readonly onChange: (chosen: string[]) => void;
};

/** A filter that lets some values through; none chosen lets all. */
export function OptionFilter({ name, chosen, options, single = false, onChange }: Props) {
  const t = useCommunityText();
  const nameOf = (value: string) => options.find((each) => each.value === value)?.name ?? value;
  const [first] = chosen;
  const shown =
    first === undefined
      ? t('queue.filters.all')
      : chosen.length === 1
        ? nameOf(first)
        : t('queue.filters.some', { first: nameOf(first), more: chosen.length - 1 });
  const Box = single ? Radio : Checkbox;
  const toggled = (value: string, on: boolean) =>
    single ? [value] : on ? [...chosen, value] : chosen.filter((each) => each !== value);
  return (
    <FilterButton
      name={name}
      value={shown}
      onClear={
        first === undefined
          ? undefined
          : () => {
              onChange([]);
            }
      }
    >
      <Stack
        {...(single ? { role: 'radiogroup', 'aria-label': name } : {})}
        sx={{ maxHeight: 360, overflowY: 'auto' }}
      >
        {options.map(({ value, label }) => (
          <FormControlLabel
            key={value}
            label={<bdi>{label}</bdi>}
            control={
              <Box
                size="small"
                checked={chosen.includes(value)}
                onChange={(event) => {
                  onChange(toggled(value, event.target.checked));
                }}
              />
            }
          />
        ))}
      </Stack>
    </FilterButton>
  );
}
