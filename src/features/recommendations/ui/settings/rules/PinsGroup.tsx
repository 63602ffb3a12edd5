import Stack from '@mui/material/Stack';
import { freeSlots } from '../../../domain/settings/pinProblem.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { PlacementEdit } from '../form/placementEdit.ts';
import type { ProductNames } from '../../../domain/productNames.ts';
import { pinTarget } from '../words/ruleTargets.ts';
import { AddPin, type NewPin } from './AddPin.tsx';
import { NoRules } from './NoRules.tsx';
import { PinRow } from './PinRow.tsx';
import { useAdder } from './useAdder.ts';

type PinsGroupProps = { readonly edit: PlacementEdit; readonly names: ProductNames };

/** Slots that are kept for something. */
export function PinsGroup({ edit, names }: PinsGroupProps) {
  const { settings, update } = edit;
  const { pins, slots } = settings;
  const t = useRecommendationsText();
  const adder = useAdder<NewPin>(() => {
    const always = { from: null, to: null };
    const [slot = 1] = freeSlots(always, pins, slots);
    return { kind: 'product', value: '', slot, ...always };
  });
  return (
    <Stack sx={{ gap: 2.5 }}>
      {pins.length === 0 && <NoRules>{t('settings.pins.none')}</NoRules>}
      {pins.map((pin) => (
        <PinRow
          key={pin.id}
          pin={pin}
          target={pinTarget(t, pin, names)}
          edit={edit}
          onRemove={() => {
            update((newest) => ({
              ...newest,
              pins: newest.pins.filter(({ id }) => id !== pin.id),
            }));
            adder.focusButton();
          }}
        />
      ))}
      <AddPin edit={edit} adder={adder} />
    </Stack>
  );
}
