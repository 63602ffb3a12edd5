import type { Components, Theme } from '@mui/material/styles';
import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type {} from './paletteTypes.ts';

const ALERT_ICONS = {
  success: <CircleCheck size={16} strokeWidth={1.8} aria-hidden />,
  info: <Info size={16} strokeWidth={1.8} aria-hidden />,
  warning: <TriangleAlert size={16} strokeWidth={1.8} aria-hidden />,
  error: <OctagonAlert size={16} strokeWidth={1.8} aria-hidden />,
};

/** Chips, tables, alerts, skeletons. */
export const content: Components<Theme> = {
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme, ownerState }) => ({
        height: 22,
        borderRadius: 5,
        fontWeight: 500,
        fontSize: theme.typography.caption.fontSize,
        '& .MuiChip-icon': { width: 14, height: 14, marginLeft: 6, marginRight: -2 },
        ...(ownerState.variant === 'outlined'
          ? { borderColor: theme.vars.palette.line.strong }
          : tinted(theme, ownerState.color)),
      }),
      label: { padding: '0 8px' },
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        height: 36,
        padding: '0 12px',
        borderColor: theme.vars.palette.line.hair,
      }),
      head: ({ theme }) => ({
        ...theme.typography.caption,
        height: 32,
        fontWeight: 500,
        color: theme.vars.palette.ink.faint,
        whiteSpace: 'nowrap',
      }),
    },
  },
  MuiTableRow: { styleOverrides: { root: { '&:last-of-type > td': { borderBottom: 0 } } } },
  MuiAlert: {
    defaultProps: { variant: 'standard', iconMapping: ALERT_ICONS },
    styleOverrides: {
      root: ({ theme, ownerState }) => ({
        ...theme.typography.body2,
        padding: '8px 12px',
        borderRadius: 8,
        color: theme.vars.palette.ink.strong,
        backgroundColor: theme.vars.palette.tint[alertTint(ownerState.severity)],
      }),
      icon: { padding: '2px 0', marginRight: 8 },
      message: { padding: 0 },
    },
  },
  MuiSnackbarContent: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.body2,
        minHeight: 40,
        padding: '4px 8px 4px 14px',
        borderRadius: 8,
        color: theme.vars.palette.background.paper,
        backgroundColor: theme.vars.palette.ink.strong,
      }),
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'wave' },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.surface.selected,
        borderRadius: 4,
        transform: 'none',
      }),
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 4,
        borderRadius: 2,
        backgroundColor: theme.vars.palette.surface.selected,
      }),
    },
  },
  MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { fontWeight: 500 } } },
};

type Status = 'success' | 'warning' | 'error' | 'info';

function alertTint(severity: Status | undefined) {
  return severity === 'success' || severity === undefined ? 'accent' : severity;
}

/** Chips that say something get the tint of it; all others are neutral. */
function tinted({ vars: { palette } }: Theme, color: string | undefined) {
  if (color === 'primary' || color === 'success')
    return { color: palette.primary.main, backgroundColor: palette.tint.accent };
  if (color === 'warning' || color === 'error' || color === 'info')
    return { color: palette[color].main, backgroundColor: palette.tint[color] };
  return { color: palette.ink.soft, backgroundColor: palette.surface.muted };
}
