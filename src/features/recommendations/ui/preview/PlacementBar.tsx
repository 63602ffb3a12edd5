import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { PLACEMENTS } from '../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../recommendationsText.ts';
import type { PreviewSearch } from './previewSearch.ts';

type PlacementBarProps = {
  readonly search: PreviewSearch;
  readonly change: (patch: Partial<PreviewSearch>) => void;
};

const AS = ['customer', 'nobody'] as const;

/** Where the list is shown, and to whom. */
export function PlacementBar({ search, change }: PlacementBarProps) {
  const t = useRecommendationsText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <ToggleButtonGroup
        exclusive
        aria-label={t('settings.placements.label')}
        value={search.placement}
        onChange={(_event, value) => {
          const placement = PLACEMENTS.find((each) => each === value);
          if (placement) change({ placement, why: '' });
        }}
      >
        {PLACEMENTS.map((placement) => (
          <ToggleButton
            key={placement}
            value={placement}
            title={t(`settings.placementHints.${placement}`)}
          >
            {t(`settings.placements.${placement}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        exclusive
        aria-label={t('preview.as.label')}
        value={search.as}
        onChange={(_event, value) => {
          const as = AS.find((each) => each === value);
          if (as) change({ as, why: '' });
        }}
      >
        {AS.map((as) => (
          <ToggleButton key={as} value={as} title={t(`preview.as.hints.${as}`)}>
            {t(`preview.as.${as}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}
