import type { Theme } from '@mui/material/styles';
import { HEAT_STEPS, isHighStep } from './heatStep.ts';

/** Height of a row, its gap included. */
export const HEAT_ROW = 26;

/** Colours by class, once for the table: a heatmap can have thousands of cells. */
export const heatmapStyle = (theme: Theme) => {
  const { palette } = theme.vars;
  const { h0, h1, h2, h3, h4, h5, h6, h7 } = palette.heat;
  const colors = [h0, h1, h2, h3, h4, h5, h6, h7];
  const steps = Array.from({ length: HEAT_STEPS }, (_, step): [string, object] => [
    `& .heat-${step}`,
    {
      backgroundColor: colors[step] ?? '',
      color: isHighStep(step) ? palette.heat.onHigh : palette.heat.onLow,
    },
  ]);
  const head = {
    ...theme.typography.caption,
    position: 'sticky' as const,
    zIndex: 1,
    backgroundColor: palette.background.paper,
    color: palette.ink.faint,
    fontWeight: 500,
    whiteSpace: 'nowrap' as const,
  };
  return {
    width: '100%',
    tableLayout: 'fixed' as const,
    borderCollapse: 'separate' as const,
    borderSpacing: 2,
    '& th, & td': { height: 24, padding: 0, textAlign: 'center' as const },
    '& thead th': { ...head, top: 0, padding: '0 4px' },
    '& thead th:first-of-type': { zIndex: 2, left: 0, padding: 0, textAlign: 'left' as const },
    '& tbody th': {
      ...head,
      left: 0,
      paddingRight: '12px',
      textAlign: 'left' as const,
      fontWeight: 400,
      color: palette.ink.strong,
    },
    '& [data-fact]': { textAlign: 'right' as const, paddingRight: '12px' },
    '& td > button, & td > span': {
      all: 'unset' as const,
      boxSizing: 'border-box' as const,
      display: 'block',
      width: '100%',
      height: 24,
      ...theme.typography.caption,
      lineHeight: '24px',
      textAlign: 'inherit' as const,
      borderRadius: '4px',
    },
    '& td > button': { cursor: 'help' },
    '& td > button:hover': { boxShadow: `0 0 0 1px ${palette.ink.soft}` },
    '& td > button[aria-expanded="true"]': { boxShadow: `0 0 0 2px ${palette.ink.strong}` },
    ...Object.fromEntries(steps),
    '& .heat-open': {
      color: palette.ink.soft,
      backgroundColor: palette.surface.muted,
      backgroundImage: `repeating-linear-gradient(135deg, ${palette.heat.hatch} 0 1.5px, transparent 1.5px 6px)`,
    },
    '& .heat-few': {
      color: palette.ink.faint,
      outline: `1px dashed ${palette.line.strong}`,
      outlineOffset: -1,
    },
    '& .heat-fact': { color: palette.ink.soft },
    '& .heat-none': { color: palette.ink.faint },
    '& tr[data-mean] > th': { fontWeight: 600 },
    '& tr[data-mean] > td:not([data-fact]) > *': {
      backgroundColor: palette.surface.selected,
      color: palette.ink.strong,
      fontWeight: 600,
    },
    [theme.breakpoints.down('sm')]: {
      '& tbody th': { paddingRight: '6px' },
      '& [data-fact]': { paddingRight: '6px' },
    },
  };
};
