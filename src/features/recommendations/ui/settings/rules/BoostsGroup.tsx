import Stack from '@mui/material/Stack';
import type { Boost } from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { PlacementEdit } from '../form/placementEdit.ts';
import { AddBoost, type NewBoost } from './AddBoost.tsx';
import { BoostRow } from './BoostRow.tsx';
import { NoRules } from './NoRules.tsx';
import { useAdder } from './useAdder.ts';

/** What is lifted and what is buried. */
export function BoostsGroup({ edit }: { readonly edit: PlacementEdit }) {
  const { settings, live, update } = edit;
  const { boosts } = settings;
  const t = useRecommendationsText();
  const adder = useAdder<NewBoost>(() => ({ field: 'category', value: '', strength: 1 }));
  return (
    <Stack sx={{ gap: 2 }}>
      {boosts.length === 0 && <NoRules>{t('settings.boosts.none')}</NoRules>}
      {boosts.map((boost) => (
        <BoostRow
          key={boost.id}
          boost={boost}
          live={strengthOf(live?.boosts, boost)}
          isNew={live !== null && strengthOf(live.boosts, boost) === undefined}
          owner={`${edit.placement}.${boost.id}`}
          disabled={edit.disabled}
          onStrength={(strength) => {
            update((newest) => ({
              ...newest,
              boosts: newest.boosts.map((each) =>
                each.id === boost.id ? { ...each, strength } : each,
              ),
            }));
          }}
          onRemove={() => {
            update((newest) => ({
              ...newest,
              boosts: newest.boosts.filter(({ id }) => id !== boost.id),
            }));
            adder.focusButton();
          }}
        />
      ))}
      <AddBoost edit={edit} adder={adder} />
    </Stack>
  );
}

function strengthOf(boosts: readonly Boost[] | undefined, { id }: Boost): number | undefined {
  return boosts?.find((each) => each.id === id)?.strength;
}
