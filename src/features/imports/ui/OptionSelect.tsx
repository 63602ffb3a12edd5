import Select from '@mui/material/Select';
import { ChevronDown } from 'lucide-react';

export type SelectOption<V extends string> = { readonly value: V; readonly label: string };

/** Options under a heading of their own. */
export type SelectGroup<V extends string> = {
  readonly label: string;
  readonly options: readonly SelectOption<V>[];
};

type OptionSelectProps<V extends string> = {
  readonly value: V | null;
  readonly options: readonly SelectOption<V>[];
  /** Stand under the plain options. */
  readonly groups?: readonly SelectGroup<V>[];
  readonly onChange: (value: V) => void;
  /** What stands there while nothing is chosen. */
  readonly unchosen?: string | undefined;
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  /** Written more faintly: a choice that leaves something out. */
  readonly faint?: boolean;
};

/** The browser's own select: long lists are found by typing, and a phone shows its wheel. */
export function OptionSelect<V extends string>(props: OptionSelectProps<V>) {
  const { value, options, groups = [], onChange, unchosen } = props;
  const { id, label, describedBy, faint = false } = props;
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <Select
      native
      fullWidth
      value={value ?? ''}
      onChange={(event) => {
        const chosen = all.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
      IconComponent={ChevronDown}
      inputProps={{ id, 'aria-label': label, 'aria-describedby': describedBy }}
      sx={{
        color: faint ? 'ink.faint' : 'ink.strong',
        '& .MuiNativeSelect-icon': { width: 16, height: 16, top: 'calc(50% - 8px)', right: 8 },
        '& option, & optgroup': { color: 'ink.strong', bgcolor: 'surface.raised' },
      }}
    >
      {value === null && <option value="">{unchosen}</option>}
      {options.map(drawOption)}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map(drawOption)}
        </optgroup>
      ))}
    </Select>
  );
}

function drawOption({ value, label }: SelectOption<string>) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
