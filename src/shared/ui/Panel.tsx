import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import type { BoxStyle } from './boxStyle.ts';

type PanelProps = {
  readonly title?: ReactNode;
  /** Unit or scope of what is shown, under the title. */
  readonly subtitle?: ReactNode;
  /** Quiet buttons at the right of the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** Says to assistive technology that the content is being counted anew. */
  readonly busy?: boolean;
  /** False lets tables and lists run to the panel's edges. */
  readonly padded?: boolean;
  /** Id of the heading that names the panel, where it has no title of its own. */
  readonly labelledBy?: string;
  readonly id?: string;
  readonly sx?: BoxStyle;
};

/** The one box of a page: a section with its heading. Never put one in another. */
export function Panel(props: PanelProps) {
  const {
    title,
    subtitle,
    tools,
    children,
    busy = false,
    padded = true,
    labelledBy,
    id,
    sx,
  } = props;
  const headingId = useId();
  const name = title === undefined ? labelledBy : headingId;
  return (
    <Paper
      component="section"
      variant="outlined"
      {...(id === undefined ? {} : { id })}
      {...(name === undefined ? {} : { 'aria-labelledby': name })}
      aria-busy={busy}
      sx={[{ display: 'flex', flexDirection: 'column', minWidth: 0 }, sx ?? null]}
    >
      {(title !== undefined || tools !== undefined) && (
        <Stack
          direction="row"
          sx={{
            px: 2,
            pt: 1.5,
            pb: subtitle === undefined ? 1 : 1.25,
            alignItems: 'flex-start',
            gap: 1,
            minHeight: 40,
            flexWrap: { xs: 'wrap', sm: 'nowrap' },
          }}
        >
          <Box sx={{ flex: '1 1 auto', minWidth: 0 }}>
            <Typography variant="h2" id={headingId}>
              {title}
            </Typography>
            {subtitle !== undefined && (
              <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
                {subtitle}
              </Typography>
            )}
          </Box>
          {tools !== undefined && (
            <Stack
              direction="row"
              data-print="hide"
              sx={{
                gap: 0.5,
                alignItems: 'center',
                flexShrink: { xs: 1, sm: 0 },
                minWidth: 0,
                maxWidth: '100%',
                my: -0.5,
                minHeight: 28,
              }}
            >
              {tools}
            </Stack>
          )}
        </Stack>
      )}
      <Box
        sx={{
          px: padded ? 2 : 0,
          pt: title === undefined && padded ? 2 : 0,
          pb: padded ? 2 : 0,
          flex: 1,
          minHeight: 0,
          minWidth: 0,
          display: 'flex',
          flexDirection: 'column',
        }}
      >
        {children}
      </Box>
    </Paper>
  );
}
