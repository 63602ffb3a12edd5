import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { X } from 'lucide-react';

type ChosenProductProps = {
  readonly name: string;
  /** "Remove Sencha". */
  readonly label: string;
  readonly onRemove: () => void;
};

/** A product that was chosen, and the × that takes it away. */
export function ChosenProduct({ name, label, onRemove }: ChosenProductProps) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        maxWidth: '100%',
        minHeight: 28,
        pl: 1,
        border: '1px solid',
        borderColor: 'line.strong',
        borderRadius: '6px',
        bgcolor: 'surface.raised',
        typography: 'body2',
        fontWeight: 500,
      }}
    >
      <Box
        component="span"
        title={name}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {name}
      </Box>
      <ButtonBase
        aria-label={label}
        onClick={onRemove}
        sx={{
          width: 26,
          height: 26,
          flexShrink: 0,
          borderRadius: '6px',
          color: 'ink.soft',
          '@media (pointer: coarse)': { width: 40, height: 40 },
        }}
      >
        <X size={14} strokeWidth={1.7} aria-hidden />
      </ButtonBase>
    </Box>
  );
}
