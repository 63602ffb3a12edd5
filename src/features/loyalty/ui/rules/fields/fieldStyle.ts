import type { BoxStyle } from '../../../../../shared/ui/boxStyle.ts';

/** Fields beside each other where there is room for them. */
export const fieldGrid: BoxStyle = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 124px), 1fr))',
};

/** Jade around what differs from what is live. */
export function changedBorder(changed: boolean): BoxStyle {
  return changed
    ? {
        '& .MuiOutlinedInput-root:not(.Mui-error):not(.Mui-disabled) .MuiOutlinedInput-notchedOutline':
          { borderColor: 'primary.main' },
      }
    : {};
}
