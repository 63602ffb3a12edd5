import {
  BOOST_FIELDS,
  MOST_RULES,
  needsValue,
  type Boost,
} from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { ListedChoice } from '../fields/ListedChoice.tsx';
import type { PlacementEdit } from '../form/placementEdit.ts';
import { ValueSearch } from '../search/ValueSearch.tsx';
import { missingTarget } from './missingTarget.ts';
import { RuleAdder } from './RuleAdder.tsx';
import { ruleId } from './ruleId.ts';
import type { useAdder } from './useAdder.ts';

export type NewBoost = Omit<Boost, 'id'>;

type AddBoostProps = {
  readonly edit: PlacementEdit;
  readonly adder: ReturnType<typeof useAdder<NewBoost>>;
};

/** A boost that is not there yet: by what, and which category or brand. */
export function AddBoost({ edit, adder }: AddBoostProps) {
  const { settings, disabled, update } = edit;
  const { boosts } = settings;
  const t = useRecommendationsText();
  const { candidate } = adder;
  const { field, value } = candidate ?? { field: BOOST_FIELDS[0], value: '' };
  const kind = field === 'category' || field === 'brand' ? field : null;
  const taken = boosts.some((boost) => boost.field === field && boost.value === value.trim());
  const wrong =
    boosts.length >= MOST_RULES
      ? t('settings.errors.tooMany', { max: MOST_RULES })
      : ((kind && missingTarget(t, kind, value)) ??
        (taken ? t('settings.errors.boostTwice') : undefined));
  return (
    <RuleAdder
      label={t('settings.boosts.add')}
      open={candidate !== null}
      disabled={disabled}
      button={adder.button}
      onOpen={adder.open}
      onCancel={adder.close}
      onAdd={() => {
        adder.submit((boost) => {
          if (wrong !== undefined) return false;
          const added = needsValue(boost.field) ? boost.value.trim() : '';
          update((newest) => ({
            ...newest,
            boosts: [...newest.boosts, { ...boost, value: added, id: ruleId() }],
          }));
          return true;
        });
      }}
    >
      <ListedChoice
        path="boosts.field"
        value={field}
        live={undefined}
        disabled={disabled}
        error={kind === null && adder.tried ? wrong : undefined}
        onChange={(chosen) => {
          adder.change({ field: chosen, value: '' });
        }}
      />
      {kind && (
        <ValueSearch
          key={kind}
          kind={kind}
          value={value}
          error={adder.tried ? wrong : undefined}
          disabled={disabled}
          onChange={(typed) => {
            adder.change({ value: typed });
          }}
        />
      )}
    </RuleAdder>
  );
}
