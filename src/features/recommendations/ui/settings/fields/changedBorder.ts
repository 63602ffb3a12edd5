import type { BoxStyle } from '../../../../../shared/ui/boxStyle.ts';

/** Jade around what differs from what is live. */
export function changedBorder(changed: boolean): BoxStyle {
  return changed
    ? {
        '& .MuiOutlinedInput-root:not(.Mui-error):not(.Mui-disabled) .MuiOutlinedInput-notchedOutline':
          { borderColor: 'primary.main' },
      }
    : {};
}
