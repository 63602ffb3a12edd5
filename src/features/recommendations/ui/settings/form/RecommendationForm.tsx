import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import type { PolicyFormProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import type {
  Placement,
  RecommendationSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { TypedTexts, TypedTextsContext } from '../fields/typedTexts.ts';
import { settingsSearch, type SettingsGroupId } from '../settingsSearch.ts';
import { amountWords } from '../words/amountWords.ts';
import { CopyButton } from './CopyButton.tsx';
import { LimitsFields } from './LimitsFields.tsx';
import { PlacementGroups } from './PlacementGroups.tsx';
import { placementIds, PlacementTabs } from './PlacementTabs.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import { issuesWithin, settingsIssues } from './settingsIssues.ts';
import { useCopyPlacement } from './useCopyPlacement.ts';
import { usePlacementEdit } from './usePlacementEdit.ts';

/** The settings of recommendations: one placement at a time, and what holds for all. */
export function RecommendationForm(props: PolicyFormProps<RecommendationSettings>) {
  const { settings, live, onChange, disabled } = props;
  const t = useRecommendationsText();
  const format = useFormat();
  const [{ placement, open }, change] = useSearchState(settingsSearch);
  const [typed] = useState(() => new TypedTexts());
  const copy = useCopyPlacement(settings, onChange);
  const issues = settingsIssues(settings);
  const edit = usePlacementEdit(placement, { settings, live, disabled, onChange }, issues);
  const count = (of: (placement: Placement) => number) => ({
    home: of('home'),
    product: of('product'),
    cart: of('cart'),
  });
  const isOpen = (group: SettingsGroupId) => open.includes(group);
  const toggle = (group: SettingsGroupId) => {
    change({ open: isOpen(group) ? open.filter((each) => each !== group) : [...open, group] });
  };
  const { limits } = settings;
  const ids = placementIds(placement);
  return (
    <TypedTextsContext value={typed}>
      <PlacementTabs
        placement={placement}
        changed={count((each) => (live ? settingsDiff(live[each], settings[each]).length : 0))}
        toFix={count((each) => issuesWithin(issues, each).length)}
        onPlacement={(chosen) => {
          change({ placement: chosen }, 'push');
        }}
      />
      <Box role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, minHeight: 44 }}>
          <Typography variant="caption" sx={{ flex: 1, minWidth: 0, color: 'ink.faint' }}>
            {t(`settings.placementHints.${placement}`)}
          </Typography>
          <CopyButton
            placement={placement}
            disabled={disabled}
            onCopy={(to) => {
              copy(placement, to);
            }}
          />
        </Stack>
        <PlacementGroups
          key={placement}
          edit={edit}
          issues={issues}
          isOpen={isOpen}
          onToggle={toggle}
        />
      </Box>
      <SettingsGroup
        group="limits"
        summary={t('settings.summary.ease', {
          count: limits.easeItems,
          n: amountWords(t, format, limits.easeItems, null),
        })}
        changed={live ? settingsDiff(live.limits, limits).length : 0}
        toFix={issuesWithin(issues, 'limits').length}
        open={isOpen('limits')}
        onToggle={() => {
          toggle('limits');
        }}
      >
        <LimitsFields
          limits={limits}
          live={live?.limits}
          disabled={disabled}
          onChange={(next) => {
            onChange({ ...settings, limits: next });
          }}
        />
      </SettingsGroup>
    </TypedTextsContext>
  );
}
