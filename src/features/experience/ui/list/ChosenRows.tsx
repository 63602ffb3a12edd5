import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';

type Props = {
  /** Which rows are listed, in words; '' for all, of which nothing is said. */
  readonly chosen: string;
  /** "All answers" */
  readonly clear: string;
  readonly onClear: () => void;
};

/** Which rows of a list are shown, and the button that shows all again. */
export function ChosenRows({ chosen, clear, onClear }: Props) {
  if (chosen === '') return null;
  return (
    <>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {chosen}
      </Typography>
      <Button startIcon={<X strokeWidth={1.6} aria-hidden />} onClick={onClear}>
        {clear}
      </Button>
    </>
  );
}
