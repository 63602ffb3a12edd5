import Button from '@mui/material/Button';
import { Eye, LineChart, Shapes } from 'lucide-react';
import { Link } from 'react-router';
import { MEASUREMENT_PATH, PREVIEW_PATH } from '../../recommendationsPlace.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import { ReleaseLink } from '../release/ReleaseLink.tsx';
import { similarAddress } from '../similar/similarSearch.ts';

/** From the settings to the other pages of recommendations. */
export function AreaLinks() {
  const t = useRecommendationsText();
  const links = [
    { to: `/${PREVIEW_PATH}`, label: t('preview.open'), Icon: Eye },
    { to: similarAddress(), label: t('similar.open'), Icon: Shapes },
    { to: `/${MEASUREMENT_PATH}`, label: t('measurement.title'), Icon: LineChart },
  ];
  return (
    <>
      {links.map(({ to, label, Icon }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          startIcon={<Icon strokeWidth={1.6} aria-hidden />}
        >
          {label}
        </Button>
      ))}
      <ReleaseLink />
    </>
  );
}
