import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

type ItemRowProps = {
  readonly label: string;
  readonly remove: string;
  readonly disabled: boolean;
  /** What stands beside the button: which kind of thing it is. */
  readonly head: ReactNode;
  readonly children?: ReactNode;
  readonly onRemove: () => void;
};

/** One of several conditions, actions or steps: what it is, its fields, and how to be rid of it. */
export function ItemRow({ label, remove, disabled, head, children, onRemove }: ItemRowProps) {
  return (
    <Stack
      role="group"
      aria-label={label}
      sx={{ gap: 1.5, pl: 1.5, borderLeft: '2px solid', borderColor: 'line.hair', minWidth: 0 }}
    >
      <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-end' }}>
        <Stack sx={{ flex: 1, minWidth: 0 }}>{head}</Stack>
        <IconButton aria-label={remove} disabled={disabled} onClick={onRemove}>
          <Trash2 size={16} strokeWidth={1.6} aria-hidden />
        </IconButton>
      </Stack>
      {children}
    </Stack>
  );
}
