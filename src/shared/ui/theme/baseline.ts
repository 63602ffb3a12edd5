import type { Components, Theme } from '@mui/material/styles';
import type {} from './paletteTypes.ts';
import { printStyles } from './printStyles.ts';

/** What every page starts from: numerals, focus, motion, print. */
export const baseline: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      ':root': { colorScheme: 'light', '&[data-color-scheme="dark"]': { colorScheme: 'dark' } },
      body: {
        ...theme.typography.body2,
        fontFamily: theme.typography.fontFamily,
        fontVariantNumeric: 'tabular-nums',
        fontFeatureSettings: '"kern"',
        WebkitFontSmoothing: 'antialiased',
        // A long word or a file name may break; the page itself never scrolls sideways.
        overflowWrap: 'break-word',
      },
      // !important: Material's own controls take the outline away in a later rule.
      '*:focus-visible': {
        outline: `2px solid ${theme.vars.palette.primary.main} !important`,
        outlineOffset: 2,
      },
      // Fields show focus by their border; page and heading take it only to be read from there.
      '.MuiInputBase-input:focus-visible, main:focus-visible, h1:focus-visible': {
        outline: 'none !important',
      },
      // Checkbox, switch and slider: the focused input is invisible, its box shows the outline.
      '.MuiButtonBase-root.Mui-focusVisible, .MuiSlider-thumb.Mui-focusVisible': {
        outline: `2px solid ${theme.vars.palette.primary.main}`,
        outlineOffset: 2,
      },
      '::selection': { backgroundColor: theme.vars.palette.tint.accent },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0s !important',
          transitionDuration: '0s !important',
        },
      },
      '@media print': printStyles,
    }),
  },
  MuiTypography: { defaultProps: { variantMapping: { hero: 'p', metric: 'p', code: 'code' } } },
};
