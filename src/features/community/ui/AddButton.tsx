import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';

type AddButtonProps = { readonly label: string; readonly onClick: () => void };

/** The main action of a page that lists things: one more of them. */
export function AddButton({ label, onClick }: AddButtonProps) {
  return (
    <Button
      variant="contained"
      color="primary"
      startIcon={<Plus size={16} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
