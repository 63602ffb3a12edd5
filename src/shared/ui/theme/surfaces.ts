import type { Components, Theme } from '@mui/material/styles';
import { floating } from './floating.ts';

/** Panels are flat with a hairline; only what floats has a shadow. */
export const surfaces: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: 'none' },
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.line.hair }),
      rounded: { borderRadius: 10 },
    },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(14, 17, 16, 0.36)' } },
    },
  },
  MuiPopover: { styleOverrides: { paper: ({ theme }) => floating(theme) } },
  MuiMenu: { styleOverrides: { list: { padding: 4 } } },
  MuiMenuItem: {
    defaultProps: { dense: true },
    styleOverrides: { root: { borderRadius: 4, minHeight: 32, padding: '4px 8px' } },
  },
  MuiDialog: {
    styleOverrides: { paper: ({ theme }) => ({ ...floating(theme), borderRadius: 12 }) },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        ...theme.typography.caption,
        padding: '6px 8px',
        color: theme.vars.palette.background.paper,
        backgroundColor: theme.vars.palette.ink.strong,
      }),
    },
  },
};
