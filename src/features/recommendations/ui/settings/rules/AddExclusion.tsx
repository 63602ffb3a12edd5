import { MOST_RULES, type Exclusion } from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { ChoiceSetting } from '../fields/ChoiceSetting.tsx';
import type { PlacementEdit } from '../form/placementEdit.ts';
import { TargetSearch } from '../search/TargetSearch.tsx';
import { CustomerField } from './CustomerField.tsx';
import { KindChoice } from './KindChoice.tsx';
import { missingTarget } from './missingTarget.ts';
import { RuleAdder } from './RuleAdder.tsx';
import { ruleId } from './ruleId.ts';
import type { useAdder } from './useAdder.ts';

const WHO = ['everybody', 'customer'] as const;
const LONGEST_NUMBER = 200;

export type NewExclusion = Pick<Exclusion, 'kind' | 'value'> & {
  readonly who: (typeof WHO)[number];
  readonly customer: string;
};

const NOTHING: NewExclusion = { kind: 'product', value: '', who: 'everybody', customer: '' };

type AddExclusionProps = {
  readonly edit: PlacementEdit;
  readonly adder: ReturnType<typeof useAdder<NewExclusion>>;
};

/** An exclusion that is not there yet: of what, and for whom. */
export function AddExclusion({ edit, adder }: AddExclusionProps) {
  const { settings, disabled, update } = edit;
  const { exclusions } = settings;
  const t = useRecommendationsText();
  const { candidate, tried } = adder;
  const { kind, value, who, customer } = candidate ?? NOTHING;
  const forWhom = who === 'everybody' ? null : customer.trim();
  const noCustomer = customerError();
  const wrong = targetError();
  return (
    <RuleAdder
      label={t('settings.exclusions.add')}
      open={candidate !== null}
      disabled={disabled}
      button={adder.button}
      onOpen={adder.open}
      onCancel={adder.close}
      onAdd={() => {
        adder.submit(() => {
          if (wrong !== undefined || noCustomer !== undefined) return false;
          const added = { id: ruleId(), kind, value: value.trim(), customer: forWhom };
          update((newest) => ({ ...newest, exclusions: [...newest.exclusions, added] }));
          return true;
        });
      }}
    >
      <KindChoice
        path="exclusions.kind"
        value={kind}
        disabled={disabled}
        onChange={(chosen) => {
          adder.change({ kind: chosen, value: '' });
        }}
      />
      <TargetSearch
        kind={kind}
        value={value}
        error={tried ? wrong : undefined}
        disabled={disabled}
        onChange={(chosen) => {
          adder.change({ value: chosen });
        }}
      />
      <ChoiceSetting
        label={t('settings.exclusions.who.label')}
        hint={t('settings.exclusions.whoHint')}
        value={who}
        choices={WHO.map((each) => ({ value: each, label: t(`settings.exclusions.who.${each}`) }))}
        live={undefined}
        disabled={disabled}
        onChange={(chosen) => {
          adder.change({ who: chosen });
        }}
      />
      {who === 'customer' && (
        <CustomerField
          value={customer}
          error={tried ? noCustomer : undefined}
          disabled={disabled}
          onChange={(typed) => {
            adder.change({ customer: typed });
          }}
        />
      )}
    </RuleAdder>
  );

  function customerError(): string | undefined {
    if (forWhom === '') return t('settings.errors.noCustomer');
    return forWhom !== null && forWhom.length > LONGEST_NUMBER
      ? t('settings.errors.tooLong', { max: LONGEST_NUMBER })
      : undefined;
  }

  function targetError(): string | undefined {
    if (exclusions.length >= MOST_RULES) return t('settings.errors.tooMany', { max: MOST_RULES });
    const twice = exclusions.some(
      (each) => each.kind === kind && each.value === value.trim() && each.customer === forWhom,
    );
    return (
      missingTarget(t, kind, value) ?? (twice ? t('settings.errors.excludedTwice') : undefined)
    );
  }
}
