import type { Theme } from '@mui/material/styles';

/** Rows 36 px, heads 32; written once for the table, not for each cell: cells are many. */
export const tableStyle = (theme: Theme) => {
  const { palette } = theme.vars;
  return {
    width: '100%',
    borderCollapse: 'separate' as const,
    borderSpacing: 0,
    '& th, & td': {
      ...theme.typography.body2,
      height: 36,
      padding: '0 12px',
      textAlign: 'left' as const,
      borderTop: `1px solid ${palette.line.hair}`,
      whiteSpace: 'nowrap' as const,
    },
    '& tr > th:first-of-type, & tr > td:only-child': { paddingLeft: '16px' },
    '& tr > :last-child': { paddingRight: '16px' },
    '& [data-align="right"]': { textAlign: 'right' as const },
    '& thead th': {
      ...theme.typography.caption,
      position: 'sticky' as const,
      top: 0,
      // Over what stands above a row's link.
      zIndex: 2,
      height: 32,
      fontWeight: 500,
      color: palette.ink.faint,
      backgroundColor: palette.background.paper,
      borderTop: 0,
      borderBottom: `1px solid ${palette.line.hair}`,
    },
    '& tbody tr:first-of-type > *': { borderTop: 0 },
    '& tbody tr[data-linked]': {
      position: 'relative' as const,
      '&:hover': { backgroundColor: palette.surface.hover },
      '& th a': { display: 'inline-flex', alignItems: 'center', minWidth: 24, minHeight: 24 },
      // The link covers its row; what else can be pressed in a row stands above it.
      '& th a::after': { content: '""', position: 'absolute' as const, inset: 0 },
      '& td a, & td button': { position: 'relative' as const, zIndex: 1 },
    },
  };
};
