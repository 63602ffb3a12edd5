import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import type { SettingsInForce } from './useSettingsInForce.ts';

/** Says that live or draft settings cannot be read, and what stands in for them. */
export function UnreadableNotice({ settings }: { readonly settings: SettingsInForce }) {
  const t = useRecommendationsText();
  const { liveUnreadable, draftUnreadable } = settings;
  if (!liveUnreadable && !draftUnreadable) return null;
  return (
    <Alert
      severity="error"
      sx={{ mb: 2 }}
      action={
        <Button component={Link} to={`/${RECOMMENDATIONS_PATH}`}>
          {t('preview.toSettings')}
        </Button>
      }
    >
      {t(liveUnreadable ? 'preview.unreadable.live' : 'preview.unreadable.draft')}
    </Alert>
  );
}
