import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { EmptyState } from '../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';

type Props = { readonly title: string; readonly text: string; readonly action: string };

/** Stands for a page whose data nobody has imported, and leads to where they come in. */
export function NothingYet({ title, text, action }: Props) {
  return (
    <Panel>
      <EmptyState
        title={title}
        action={
          <Button component={Link} to="/imports" variant="contained" color="primary">
            {action}
          </Button>
        }
      >
        {text}
      </EmptyState>
    </Panel>
  );
}
