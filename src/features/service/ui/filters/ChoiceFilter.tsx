import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { FilterButton } from '../../../../shared/ui/FilterButton.tsx';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly name: string;
  readonly chosen: readonly string[];
  readonly choices: readonly {
    readonly value: string;
    /** On the button. */
    readonly name: string;
    /** Beside its box. */
    readonly label: string;
  }[];
  readonly onChange: (chosen: string[]) => void;
};

/** A filter that lets some values through; none chosen lets all. */
export function ChoiceFilter({ name, chosen, choices, onChange }: Props) {
  const t = useServiceText();
  const nameOf = (value: string) => choices.find((each) => each.value === value)?.name ?? value;
  const [first] = chosen;
  const shown =
    first === undefined
      ? t('filters.all')
      : chosen.length === 1
        ? nameOf(first)
        : t('filters.some', { first: nameOf(first), more: chosen.length - 1 });
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
      {choices.length === 0 ? (
        <Typography variant="body2">{t('filters.nothing')}</Typography>
      ) : (
        <Stack sx={{ maxHeight: 360, overflowY: 'auto' }}>
          {choices.map(({ value, label }) => (
            <FormControlLabel
              key={value}
              label={<bdi>{label}</bdi>}
              control={
                <Checkbox
                  size="small"
                  checked={chosen.includes(value)}
                  onChange={(event) => {
                    onChange(
                      event.target.checked
                        ? [...chosen, value]
                        : chosen.filter((each) => each !== value),
                    );
                  }}
                />
              }
            />
          ))}
        </Stack>
      )}
    </FilterButton>
  );
}
