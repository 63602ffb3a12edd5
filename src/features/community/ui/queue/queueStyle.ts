import { paletteVar } from '../../../../shared/ui/paletteVar.ts';

/** How the rows of the queue look, once for all of them: hundreds that each bring styles draw slowly. */
export const QUEUE_STYLE = {
  m: 0,
  p: 0,
  listStyle: 'none',
  flex: 1,
  overflowY: { md: 'auto' },
  maxHeight: { xs: 320, md: 'calc(100vh - 400px)' },
  minHeight: { md: 240 },
  overflowX: 'hidden',
  '& > li': { display: 'flex', borderTop: 1, borderColor: 'line.hair' },
  // What lies outside the view is laid out when it comes into it.
  '& > li:nth-of-type(n + 16)': {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 53px',
  },
  '& > li > button': {
    flex: 1,
    minWidth: 0,
    px: 2,
    py: 0.75,
    m: 0,
    border: 0,
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    bgcolor: 'transparent',
    '&:hover': { bgcolor: 'surface.hover' },
    '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
    '&[aria-current]': {
      bgcolor: 'surface.selected',
      boxShadow: `inset 2px 0 0 ${paletteVar('primary-main')}`,
      '& .said': { fontWeight: 600 },
    },
  },
  '& .said': {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    typography: 'body2',
    color: 'ink.strong',
  },
  '& .foot': { display: 'flex', gap: 1, typography: 'caption', color: 'ink.soft' },
  '& .why': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .taken': { display: 'inline-flex', gap: 0.5, alignItems: 'center', color: 'info.main' },
} as const;
