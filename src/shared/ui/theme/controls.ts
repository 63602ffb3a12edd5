import type { Components, Theme } from '@mui/material/styles';
import { ChevronDown } from 'lucide-react';
import type {} from './paletteTypes.ts';

/** Buttons, fields, switches, tabs: 32 px high, 44 under a coarse pointer. */
export const controls: Components<Theme> = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: {
      disableElevation: true,
      size: 'small',
      color: 'secondary',
      variant: 'outlined',
    },
    styleOverrides: {
      root: ({ theme, ownerState }) => ({
        minWidth: 0,
        whiteSpace: 'nowrap',
        height: ownerState.size === 'large' ? 40 : ownerState.size === 'medium' ? 36 : 32,
        padding: '0 12px',
        '& .MuiButton-startIcon, & .MuiButton-endIcon': { '& > svg': { width: 16, height: 16 } },
        ...(ownerState.variant === 'outlined' &&
          ownerState.color === 'secondary' && {
            color: theme.vars.palette.ink.strong,
            backgroundColor: theme.vars.palette.surface.raised,
            borderColor: theme.vars.palette.line.strong,
            '&:hover': {
              backgroundColor: theme.vars.palette.surface.hover,
              borderColor: theme.vars.palette.line.control,
            },
          }),
        ...(ownerState.variant === 'text' &&
          ownerState.color === 'secondary' && {
            color: theme.vars.palette.ink.soft,
            '&:hover': {
              color: theme.vars.palette.ink.strong,
              backgroundColor: theme.vars.palette.surface.hover,
            },
          }),
        '@media (pointer: coarse)': { height: 44 },
      }),
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        width: 28,
        height: 28,
        borderRadius: 6,
        color: theme.vars.palette.ink.soft,
        '&:hover': {
          color: theme.vars.palette.ink.strong,
          backgroundColor: theme.vars.palette.surface.hover,
        },
        '@media (pointer: coarse)': { width: 44, height: 44 },
      }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { size: 'small', notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        fontSize: theme.typography.body2.fontSize,
        minHeight: 32,
        backgroundColor: theme.vars.palette.surface.raised,
        '& .MuiOutlinedInput-notchedOutline': {
          borderColor: theme.vars.palette.line.control,
          top: 0,
          '& legend': { display: 'none' },
        },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.ink.soft },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderWidth: 2,
          borderColor: theme.vars.palette.primary.main,
        },
        '@media (pointer: coarse)': { minHeight: 44, fontSize: '1rem' },
      }),
      input: { height: 20, padding: '6px 10px' },
      multiline: {
        padding: '6px 10px',
        '& .MuiOutlinedInput-input': { height: 'auto', padding: 0 },
      },
    },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: { position: 'static', transform: 'none', marginBottom: 4, maxWidth: 'none' },
    },
  },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.caption,
        fontWeight: 500,
        color: theme.vars.palette.ink.soft,
      }),
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.caption,
        margin: '4px 0 0',
        color: theme.vars.palette.ink.faint,
      }),
    },
  },
  MuiSelect: {
    defaultProps: { size: 'small', IconComponent: ChevronDown },
    styleOverrides: {
      select: { minHeight: '0 !important', lineHeight: '20px' },
      icon: ({ theme }) => selectIcon(theme),
    },
  },
  MuiNativeSelect: { styleOverrides: { icon: ({ theme }) => selectIcon(theme) } },
  MuiCheckbox: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 6 } } },
  MuiRadio: { defaultProps: { size: 'small' }, styleOverrides: { root: { padding: 6 } } },
  MuiSwitch: {
    styleOverrides: {
      root: { width: 32, height: 18, padding: 0, '@media (pointer: coarse)': { margin: 13 } },
      switchBase: ({ theme }) => ({
        padding: 2,
        '&.Mui-checked': {
          transform: 'translateX(14px)',
          color: theme.vars.palette.primary.contrastText,
        },
        '&.Mui-checked + .MuiSwitch-track': { opacity: 1 },
      }),
      thumb: { width: 14, height: 14, boxShadow: 'none' },
      track: ({ theme }) => ({
        borderRadius: 9,
        opacity: 1,
        backgroundColor: theme.vars.palette.line.control,
      }),
    },
  },
  MuiSlider: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      rail: ({ theme }) => ({ opacity: 1, backgroundColor: theme.vars.palette.line.strong }),
      thumb: ({ theme }) => ({
        width: 14,
        height: 14,
        border: `2px solid ${theme.vars.palette.background.paper}`,
        boxShadow: `0 0 0 1px ${theme.vars.palette.primary.main}`,
      }),
      mark: ({ theme }) => ({
        width: 2,
        height: 10,
        borderRadius: 1,
        opacity: 1,
        backgroundColor: theme.vars.palette.chart.live,
      }),
    },
  },
  MuiTabs: {
    styleOverrides: { root: { minHeight: 36 }, indicator: { height: 2, borderRadius: 1 } },
  },
  MuiTab: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.button,
        minHeight: 36,
        minWidth: 0,
        padding: '0 2px',
        marginRight: 20,
        color: theme.vars.palette.ink.soft,
        '&.Mui-selected': { color: theme.vars.palette.ink.strong },
      }),
    },
  },
  MuiToggleButtonGroup: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.vars.palette.surface.muted,
        padding: 2,
        borderRadius: 7,
        maxWidth: '100%',
        overflowX: 'auto',
      }),
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        ...theme.typography.caption,
        fontWeight: 500,
        textTransform: 'none',
        whiteSpace: 'nowrap',
        flexShrink: 0,
        height: 24,
        '@media (pointer: coarse)': { height: 40 },
        padding: '0 10px',
        border: '1px solid transparent !important',
        borderRadius: '5px !important',
        color: theme.vars.palette.ink.soft,
        '&.Mui-selected, &.Mui-selected:hover': {
          color: theme.vars.palette.ink.strong,
          backgroundColor: theme.vars.palette.surface.raised,
          borderColor: `${theme.vars.palette.line.strong} !important`,
        },
      }),
    },
  },
};

function selectIcon(theme: Theme) {
  return {
    color: theme.vars.palette.ink.faint,
    width: 16,
    height: 16,
    strokeWidth: 1.6,
    top: 'calc(50% - 8px)',
    right: 8,
  };
}
