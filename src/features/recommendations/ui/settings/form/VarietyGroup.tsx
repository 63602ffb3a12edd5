import Stack from '@mui/material/Stack';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { OptionalNumber } from '../fields/OptionalNumber.tsx';
import { SliderSetting } from '../fields/SliderSetting.tsx';
import { NUMBER_RANGES } from '../words/numberRanges.ts';
import type { PlacementEdit } from './placementEdit.ts';

const CAPS = ['category', 'brand'] as const;

/** How unlike each other the products of a list are, and how many of one kind it takes. */
export function VarietyGroup({ edit }: { readonly edit: PlacementEdit }) {
  const { placement, settings, live, disabled, update } = edit;
  const t = useRecommendationsText();
  return (
    <Stack sx={{ gap: 2 }}>
      <SliderSetting
        label={t('settings.fields.diversity.name')}
        hint={t('settings.fields.diversity.hint')}
        field={`${placement}.diversity`}
        range={NUMBER_RANGES.diversity}
        value={settings.diversity}
        live={live?.diversity}
        step={0.05}
        disabled={disabled}
        onChange={(diversity) => {
          update((newest) => ({ ...newest, diversity }));
        }}
      />
      {CAPS.map((cap) => (
        <OptionalNumber
          key={cap}
          path={`caps.${cap}`}
          owner={placement}
          value={settings.caps[cap]}
          live={live?.caps[cap]}
          start={3}
          disabled={disabled}
          onChange={(most) => {
            update((newest) => ({ ...newest, caps: { ...newest.caps, [cap]: most } }));
          }}
        />
      ))}
    </Stack>
  );
}
