import Box from '@mui/material/Box';

type KbdProps = {
  readonly children: string;
  /** On a filled button the key takes the button's own colour. */
  readonly onFilled?: boolean;
};

/** The key that does the same as the button it stands in. Hidden where there is no keyboard. */
export function Kbd({ children, onFilled = false }: KbdProps) {
  return (
    <Box
      component="kbd"
      sx={{
        display: 'inline-block',
        minWidth: 18,
        px: '4px',
        textAlign: 'center',
        fontFamily: 'inherit',
        // Material makes whatever stands at a button's end as large as an icon.
        fontSize: '0.6875rem !important',
        lineHeight: '16px',
        fontWeight: 500,
        border: '1px solid',
        borderRadius: '4px',
        borderColor: onFilled ? 'currentColor' : 'line.strong',
        color: onFilled ? 'inherit' : 'ink.soft',
        bgcolor: onFilled ? 'transparent' : 'surface.muted',
        '@media (pointer: coarse)': { display: 'none' },
      }}
    >
      {children}
    </Box>
  );
}
