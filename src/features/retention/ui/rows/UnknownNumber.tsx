import Typography from '@mui/material/Typography';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useRetentionText } from '../retentionText.ts';

/** The rows page where its address names no number of the retention page. */
export function UnknownNumber() {
  const t = useRetentionText();
  return (
    <Panel title={t('rows.unknown.title')}>
      <Typography variant="body2" sx={{ color: 'ink.soft' }}>
        {t('rows.unknown.text')}
      </Typography>
    </Panel>
  );
}
