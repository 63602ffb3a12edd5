import Alert from '@mui/material/Alert';
import type { ReactNode } from 'react';

type GroupErrorProps = {
  /** By which the fields at fault are described. */
  readonly id: string;
  readonly children: ReactNode;
};

/** What several fields together have wrong; read out as soon as it is there. */
export function GroupError({ id, children }: GroupErrorProps) {
  return (
    <Alert id={id} severity="error" role="alert">
      {children}
    </Alert>
  );
}
