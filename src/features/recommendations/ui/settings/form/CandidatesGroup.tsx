import Stack from '@mui/material/Stack';
import {
  PRICE_REFERENCES,
  type PlacementSettings,
} from '../../../domain/settings/recommendationSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { ChoiceSetting } from '../fields/ChoiceSetting.tsx';
import { fieldPair } from '../fields/fieldPair.ts';
import { ListedChoice } from '../fields/ListedChoice.tsx';
import { NumberSetting } from '../fields/NumberSetting.tsx';
import { SwitchSetting } from '../fields/SwitchSetting.tsx';
import { priceReferenceWords } from '../words/choices.ts';
import type { PlacementEdit } from './placementEdit.ts';

type Filters = PlacementSettings['filters'];

/** Bought products, stock, prices and categories: what comes into question at all. */
export function CandidatesGroup({ edit }: { readonly edit: PlacementEdit }) {
  const { placement, settings, live, disabled, issue } = edit;
  const { filters } = settings;
  const { price } = filters;
  const t = useRecommendationsText();
  const set = (patch: Partial<Filters>) => {
    edit.update((newest) => ({ ...newest, filters: { ...newest.filters, ...patch } }));
  };
  // On a home page there is no product to compare with.
  const compares = placement !== 'home';
  const references = PRICE_REFERENCES.filter(
    (reference) => compares || reference !== 'seed' || price.relativeTo === 'seed',
  );
  const needsSeed = (path: string) =>
    issue(path) === undefined ? undefined : t('settings.errors.needsSeed');
  const stockChanged = live !== null && live.filters.inStock !== filters.inStock;
  return (
    <Stack sx={{ gap: 2 }}>
      <ListedChoice
        path="bought"
        value={settings.bought}
        live={live?.bought}
        disabled={disabled}
        onChange={(bought) => {
          edit.update((newest) => ({ ...newest, bought }));
        }}
      />
      <SwitchSetting
        label={t('settings.fields.filters.inStock.name')}
        hint={t('settings.fields.filters.inStock.hint')}
        on={filters.inStock}
        live={stockChanged ? t(filters.inStock ? 'settings.words.off' : 'settings.words.on') : null}
        disabled={disabled}
        onChange={(inStock) => {
          set({ inStock });
        }}
      />
      {(filters.inStock || issue('filters.minStock') !== undefined) && (
        <NumberSetting
          path="filters.minStock"
          owner={placement}
          value={filters.minStock}
          live={live?.filters.minStock}
          disabled={disabled}
          onChange={(minStock) => {
            set({ minStock });
          }}
        />
      )}
      <ChoiceSetting
        label={t('settings.fields.filters.price.relativeTo.name')}
        hint={t('settings.fields.filters.price.relativeTo.hint')}
        value={price.relativeTo}
        live={live?.filters.price.relativeTo}
        choices={references.map((value) => ({
          value,
          label: priceReferenceWords(t, placement, value),
        }))}
        error={needsSeed('filters.price.relativeTo')}
        disabled={disabled}
        onChange={(relativeTo) => {
          set({ price: { ...price, relativeTo } });
        }}
      />
      {(price.relativeTo !== 'none' ||
        issue('filters.price.below') !== undefined ||
        issue('filters.price.above') !== undefined) && (
        <Stack sx={fieldPair}>
          {(['below', 'above'] as const).map((end) => (
            <NumberSetting
              key={end}
              path={`filters.price.${end}`}
              owner={placement}
              value={price[end]}
              live={live?.filters.price[end]}
              disabled={disabled}
              onChange={(percent) => {
                set({ price: { ...price, [end]: percent } });
              }}
            />
          ))}
        </Stack>
      )}
      {(compares || filters.category !== 'any') && (
        <ListedChoice
          path="filters.category"
          value={filters.category}
          live={live?.filters.category}
          error={needsSeed('filters.category')}
          disabled={disabled}
          onChange={(category) => {
            set({ category });
          }}
        />
      )}
    </Stack>
  );
}
