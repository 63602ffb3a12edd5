import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { FailedCard } from '../FailedCard.tsx';
import { LoadingRows } from '../LoadingRows.tsx';
import { Panel } from '../Panel.tsx';

type AreaCardProps = {
  readonly title: string;
  readonly error: Error | undefined;
  readonly retry: () => void;
  /** What is on the card and where it leads; undefined while it is counted. */
  readonly content: { readonly body: ReactNode; readonly link: CardLink } | undefined;
};

type CardLink = { readonly to: string; readonly label: string };

/** A card of an area on the overview: one number, or why there is none, and the way to more. */
export function AreaCard({ title, error, retry, content }: AreaCardProps) {
  return (
    <Panel title={title} busy={!content && !error}>
      {error ? (
        <FailedCard onRetry={retry} />
      ) : content ? (
        <>
          {content.body}
          <Box sx={{ typography: 'body2', mt: 'auto', pt: 1.5 }}>
            <Link component={RouterLink} to={content.link.to}>
              {content.link.label}
            </Link>
          </Box>
        </>
      ) : (
        <LoadingRows rows={3} />
      )}
    </Panel>
  );
}
