import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { ErrorPanel } from '../../../../shared/ui/ErrorPanel.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRetentionText } from '../retentionText.ts';

type CountingFailedProps = {
  readonly error: Error;
  readonly onRetry: () => void;
};

/** The page where its numbers could not be counted. */
export function CountingFailed({ error, onRetry }: CountingFailedProps) {
  const t = useRetentionText();
  return (
    <Panel>
      <ErrorPanel
        title={t('failed.title')}
        happened={t('failed.happened')}
        kept={t('failed.kept')}
        todo={t('failed.todo')}
        onRetry={onRetry}
        other={
          <Button component={Link} to="/retention">
            {t('failed.usual')}
          </Button>
        }
        details={`${error.name}: ${error.message}`}
      />
    </Panel>
  );
}
