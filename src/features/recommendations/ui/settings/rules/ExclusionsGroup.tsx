import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { StatChip } from '../../../../../shared/ui/StatChip.tsx';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { PlacementEdit } from '../form/placementEdit.ts';
import type { ProductNames } from '../../../domain/productNames.ts';
import { exclusionTarget, exclusionWho } from '../words/ruleTargets.ts';
import { AddExclusion, type NewExclusion } from './AddExclusion.tsx';
import { NoRules } from './NoRules.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import { useAdder } from './useAdder.ts';
import { useUnknownTargets } from './useUnknownTargets.ts';

type ExclusionsGroupProps = { readonly edit: PlacementEdit; readonly names: ProductNames };

/** What is never shown, to everybody or to one customer. */
export function ExclusionsGroup({ edit, names }: ExclusionsGroupProps) {
  const { settings, live, disabled, update } = edit;
  const { exclusions } = settings;
  const t = useRecommendationsText();
  const isUnknown = useUnknownTargets(exclusions);
  const adder = useAdder<NewExclusion>(() => ({
    kind: 'product',
    value: '',
    who: 'everybody',
    customer: '',
  }));
  return (
    <Stack sx={{ gap: 1.5 }}>
      {exclusions.length === 0 ? (
        <NoRules>{t('settings.exclusions.none')}</NoRules>
      ) : (
        <Box
          component="ul"
          aria-label={t('settings.groups.exclusions.name')}
          sx={{ m: 0, p: 0, listStyle: 'none' }}
        >
          {exclusions.map((exclusion) => {
            const target = exclusionTarget(t, exclusion, names);
            return (
              <Stack
                key={exclusion.id}
                component="li"
                direction="row"
                sx={{ alignItems: 'center', gap: 1, minHeight: 36 }}
              >
                <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  {target}
                  <Box component="span" sx={{ ml: 1, typography: 'caption', color: 'ink.faint' }}>
                    {exclusionWho(t, exclusion.customer)}
                  </Box>
                </Typography>
                {isUnknown(exclusion) && (
                  <StatChip tone="warning">{t('settings.exclusions.unknown')}</StatChip>
                )}
                {live && !live.exclusions.some(({ id }) => id === exclusion.id) && (
                  <StatChip tone="accent">{t('settings.isNew')}</StatChip>
                )}
                <RemoveButton
                  name={target}
                  disabled={disabled}
                  onRemove={() => {
                    update((newest) => ({
                      ...newest,
                      exclusions: newest.exclusions.filter(({ id }) => id !== exclusion.id),
                    }));
                    adder.focusButton();
                  }}
                />
              </Stack>
            );
          })}
        </Box>
      )}
      <AddExclusion edit={edit} adder={adder} />
    </Stack>
  );
}
