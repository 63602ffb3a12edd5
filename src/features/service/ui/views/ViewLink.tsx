import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { SERVICE_PATH } from '../../servicePlace.ts';

type Props = {
  readonly query: string;
  /** Whether the list is looked at this way now. */
  readonly current: boolean;
  readonly name: string;
};

/** One view: a link, so that it can be opened in another tab or copied. */
export function ViewLink({ query, current, name }: Props) {
  return (
    <li>
      <Button
        component={Link}
        to={`/${SERVICE_PATH}${query === '' ? '' : `?${query}`}`}
        size="small"
        variant="text"
        aria-current={current ? 'page' : undefined}
        sx={{
          maxWidth: 240,
          color: current ? 'ink.strong' : 'ink.soft',
          bgcolor: current ? 'surface.selected' : 'transparent',
          fontWeight: current ? 600 : 400,
        }}
      >
        <bdi style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {name}
        </bdi>
      </Button>
    </li>
  );
}
