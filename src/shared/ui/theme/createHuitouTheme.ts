import { createTheme } from '@mui/material/styles';
import type { Language } from '../../i18n/language.ts';
import { baseline } from './baseline.ts';
import { content } from './content.tsx';
import { controls } from './controls.ts';
import { darkPalette, lightPalette } from './palette.ts';
import { surfaces } from './surfaces.ts';
import { typography } from './typography.ts';

/** Where the colour scheme stands on <html>: 'light' or 'dark'. */
export const COLOR_SCHEME_ATTRIBUTE = 'data-color-scheme';

/** Builds the theme for one language; the colour scheme changes without building it again. */
export function createHuitouTheme(language: Language) {
  return createTheme({
    cssVariables: { cssVarPrefix: 'ht', colorSchemeSelector: COLOR_SCHEME_ATTRIBUTE },
    colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
    spacing: 8,
    shape: { borderRadius: 6 },
    breakpoints: { values: { xs: 0, sm: 640, md: 960, lg: 1240, xl: 1600 } },
    typography: typography(language),
    components: { ...baseline, ...controls, ...surfaces, ...content },
  });
}
