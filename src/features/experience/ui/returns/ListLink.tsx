import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { ALL_LINES, type ChangeReturns, type ReturnsSearch } from './returnsSearch.ts';

type Props = {
  readonly children: ReactNode;
  /** What it leads to, where what is shown does not say it. */
  readonly label?: string;
  readonly to: Partial<ReturnsSearch> & Pick<ReturnsSearch, 'list'>;
  readonly change: ChangeReturns;
};

/** A number that opens the lines or cases which it counts. */
export function ListLink({ children, label, to, change }: Props) {
  return (
    <Link
      component="button"
      type="button"
      variant="inherit"
      {...(label === undefined ? {} : { 'aria-label': label })}
      sx={{ minWidth: 24, minHeight: 24, textAlign: 'inherit' }}
      onClick={() => {
        change({ ...ALL_LINES, ...to }, 'push');
      }}
    >
      {children}
    </Link>
  );
}
