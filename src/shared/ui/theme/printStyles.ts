/**
 * A page on paper: the content without what can only be pressed. Parts of the frame and of a page
 * that make no sense on paper carry `data-print="hide"`. Numbers that open an explanation and heat
 * cells are buttons too, and stay.
 */
export const printStyles = {
  '@page': { margin: '14mm' },
  'html, body': { background: '#fff !important' },
  'nav, [data-print="hide"], .MuiButton-root, .MuiIconButton-root, .MuiToggleButtonGroup-root, .MuiSnackbar-root, .MuiTabs-root, .MuiPopper-root, .MuiModal-root':
    { display: 'none !important' },
  '*': { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact', boxShadow: 'none !important' },
  '[data-scroll]': { overflow: 'visible !important', maxHeight: 'none !important' },
  'section, tr, figure': { breakInside: 'avoid' },
  'h1, h2, h3': { breakAfter: 'avoid' },
  'button[data-explained]': { textDecoration: 'none !important' },
  main: { padding: '0 !important', maxWidth: 'none !important' },
};
