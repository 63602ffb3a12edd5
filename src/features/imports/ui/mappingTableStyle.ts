import type { Theme } from '@mui/material/styles';

/** Rows 46 px; below 640 px each row becomes a block: column, values, select, check. */
export const mappingTableStyle = (theme: Theme) => {
  const { palette } = theme.vars;
  return {
    width: '100%',
    borderCollapse: 'separate' as const,
    borderSpacing: 0,
    '& th, & td': {
      ...theme.typography.body2,
      height: 46,
      padding: '6px 12px',
      textAlign: 'left' as const,
      fontWeight: 400,
      borderTop: `1px solid ${palette.line.hair}`,
    },
    '& tbody th, & thead th:first-of-type': { paddingLeft: '16px' },
    '& tr > :last-child': { paddingRight: '16px' },
    '& thead th': {
      ...theme.typography.caption,
      height: 32,
      padding: '0 12px',
      fontWeight: 500,
      color: palette.ink.faint,
      whiteSpace: 'nowrap' as const,
    },
    '& tbody tr[data-state="error"]': { backgroundColor: palette.tint.error },
    '& tbody tr[data-state="question"], & tbody tr[data-state="duplicate"]': {
      backgroundColor: palette.tint.warning,
    },
    [theme.breakpoints.down('sm')]: {
      display: 'block',
      '& tbody': { display: 'block' },
      '& thead': {
        display: 'block',
        position: 'absolute' as const,
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
      '& tbody tr': {
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        rowGap: '6px',
        padding: '12px 16px',
        borderTop: `1px solid ${palette.line.hair}`,
      },
      '& tbody th, & tbody td': { height: 'auto', padding: '0 !important', borderTop: 0 },
      '& tbody td:empty': { display: 'none' },
    },
  };
};
