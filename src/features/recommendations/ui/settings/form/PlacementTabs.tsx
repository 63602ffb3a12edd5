import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { CircleAlert } from 'lucide-react';
import { HiddenText } from '../../../../../shared/ui/HiddenText.tsx';
import { PLACEMENTS, type Placement } from '../../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';

/** Ids that tie a tab to its panel. */
export function placementIds(placement: Placement) {
  return { tab: `placement-tab-${placement}`, panel: `placement-panel-${placement}` };
}

type Counts = Readonly<Record<Placement, number>>;

type PlacementTabsProps = {
  readonly placement: Placement;
  /** Fields that differ from what is live, and fields that need another value. */
  readonly changed: Counts;
  readonly toFix: Counts;
  readonly onPlacement: (placement: Placement) => void;
};

/** Where recommendations are shown: one set of settings each. */
export function PlacementTabs({ placement, changed, toFix, onPlacement }: PlacementTabsProps) {
  const t = useRecommendationsText();
  return (
    <Tabs
      value={placement}
      onChange={(_, chosen: Placement) => {
        onPlacement(chosen);
      }}
      aria-label={t('settings.placements.label')}
      variant="scrollable"
      scrollButtons={false}
    >
      {PLACEMENTS.map((each) => (
        <Tab
          key={each}
          value={each}
          id={placementIds(each).tab}
          aria-controls={placementIds(each).panel}
          label={
            <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
              {t(`settings.placements.${each}`)}
              {toFix[each] > 0 ? (
                <Box component="span" sx={{ display: 'flex', color: 'error.main' }}>
                  <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
                  <HiddenText>{t('settings.toFix', { count: toFix[each] })}</HiddenText>
                </Box>
              ) : (
                changed[each] > 0 && (
                  <Box component="span" sx={{ typography: 'caption', color: 'primary.main' }}>
                    <span aria-hidden>{changed[each]}</span>
                    <HiddenText>{t('settings.changed', { count: changed[each] })}</HiddenText>
                  </Box>
                )
              )}
            </Box>
          }
        />
      ))}
    </Tabs>
  );
}
