import Box from '@mui/material/Box';

/** Sentences below each other. */
export function PlainList({ items }: { readonly items: readonly string[] }) {
  return (
    <Box
      component="ul"
      sx={{ m: 0, pl: 2, typography: 'body2', color: 'ink.soft', '& li + li': { mt: 0.5 } }}
    >
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Box>
  );
}
