import IconButton from '@mui/material/IconButton';
import { X } from 'lucide-react';
import { useRecommendationsText } from '../../recommendationsText.ts';

type RemoveButtonProps = {
  /** What it removes. */
  readonly name: string;
  readonly disabled: boolean;
  readonly onRemove: () => void;
};

export function RemoveButton({ name, disabled, onRemove }: RemoveButtonProps) {
  const t = useRecommendationsText();
  const label = t('settings.remove', { name });
  return (
    <IconButton aria-label={label} title={label} disabled={disabled} onClick={onRemove}>
      <X size={16} strokeWidth={1.6} aria-hidden />
    </IconButton>
  );
}
