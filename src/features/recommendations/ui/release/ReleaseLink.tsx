import Button from '@mui/material/Button';
import { FileOutput } from 'lucide-react';
import { Link } from 'react-router';
import { RELEASE_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';

/** Leads to the page that writes lists of published versions as a file. */
export function ReleaseLink() {
  const t = useRecommendationsText();
  return (
    <Button
      component={Link}
      to={`/${RELEASE_PATH}`}
      startIcon={<FileOutput strokeWidth={1.6} aria-hidden />}
    >
      {t('release.open')}
    </Button>
  );
}
