import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useDocumentTitle } from './useDocumentTitle.ts';

type PageHeaderProps = {
  readonly title: string;
  /** The question that the page answers. */
  readonly question?: ReactNode;
  /** State beside the title: live and draft versions. */
  readonly chips?: ReactNode;
  /** At most one filled button: the next step. */
  readonly actions?: ReactNode;
  readonly tabs?: ReactNode;
};

/** Head of every page; also names the browser's tab. */
export function PageHeader({ title, question, chips, actions, tabs }: PageHeaderProps) {
  useDocumentTitle(title);
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Stack
        direction="row"
        sx={{
          columnGap: 3,
          rowGap: 1,
          alignItems: 'center',
          flexWrap: { xs: 'wrap', md: 'nowrap' },
        }}
      >
        <Box sx={{ flex: '1 1 0', minWidth: { xs: '60%', md: 0 } }}>
          <Stack
            direction="row"
            sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap', minHeight: 28 }}
          >
            <Typography variant="h1">{title}</Typography>
            {chips}
          </Stack>
          {question !== undefined && (
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {question}
            </Typography>
          )}
        </Box>
        {actions !== undefined && (
          <Stack
            direction="row"
            data-print="hide"
            sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', flexShrink: { xs: 1, md: 0 } }}
          >
            {actions}
          </Stack>
        )}
      </Stack>
      {tabs}
    </Box>
  );
}
