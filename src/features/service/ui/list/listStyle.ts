import { paletteVar } from '../../../../shared/ui/paletteVar.ts';

/** Rows of the list that a window shows without scrolling, or few less. */
export const ROWS_IN_SIGHT = 15;

/**
 * How the rows of a list look. It stands at the list once: a hundred rows that each bring styles of their
 * own take as long to draw as all messages take to search.
 */
export const LIST_STYLE = {
  m: 0,
  p: 0,
  listStyle: 'none',
  overflowY: { md: 'auto' },
  maxHeight: { md: 'calc(100vh - 330px)' },
  minHeight: { md: 240 },
  '& > li': {
    display: 'flex',
    borderTop: 1,
    borderColor: 'line.hair',
  },
  // What lies outside the view is laid out when it comes into it. That is asked after the first layout,
  // so the first rows, which are nearly always in it, would be laid out in a second one.
  [`& > li:nth-of-type(n + ${ROWS_IN_SIGHT + 1})`]: {
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 71px',
  },
  '& > li > button': {
    flex: 1,
    minWidth: 0,
    px: 2,
    py: 0.875,
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
    },
  },
  '& .head': {
    display: 'flex',
    gap: 1,
    alignItems: 'center',
    typography: 'caption',
    color: 'ink.soft',
  },
  '& .who': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .waiting': { display: 'inline-flex', gap: 0.5, color: 'warning.main' },
  '& .said': {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    typography: 'body2',
    color: 'ink.strong',
    overflowWrap: 'anywhere',
  },
  '& .tags': {
    display: 'block',
    typography: 'caption',
    color: 'ink.soft',
    overflowWrap: 'anywhere',
  },
} as const;
