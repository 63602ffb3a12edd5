import ButtonBase from '@mui/material/ButtonBase';
import { Eye } from 'lucide-react';

type MaskedValueProps = {
  /** The masked value. */
  readonly value: string;
  /** "Show e-mail; this is noted in the audit trail". */
  readonly label: string;
  readonly onShow: () => void;
};

/** Personal data, masked, with the button that shows them. */
export function MaskedValue({ value, label, onShow }: MaskedValueProps) {
  return (
    <>
      {value}{' '}
      <ButtonBase
        aria-label={label}
        title={label}
        onClick={onShow}
        sx={{
          p: 0.5,
          my: -0.5,
          borderRadius: '6px',
          color: 'ink.soft',
          '&:hover': { bgcolor: 'surface.hover' },
        }}
      >
        <Eye size={14} strokeWidth={1.7} aria-hidden />
      </ButtonBase>
    </>
  );
}
