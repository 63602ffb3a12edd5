import type { Theme } from '@mui/material/styles';
import type {} from './paletteTypes.ts';

/** The look of what floats above the page: popover, menu, dialog. There is no third level. */
export function floating(theme: Theme) {
  return {
    backgroundColor: theme.vars.palette.surface.raised,
    border: `1px solid ${theme.vars.palette.line.strong}`,
    // With its unit: in `sx` a bare number is a multiple of the theme's radius.
    borderRadius: '10px',
    boxShadow: '0 12px 32px -12px rgba(0, 0, 0, 0.28)',
  };
}
