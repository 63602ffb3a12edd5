import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { MOST_RULES, type Pin } from '../../../domain/settings/ruleSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import type { PlacementEdit } from '../form/placementEdit.ts';
import { TargetSearch } from '../search/TargetSearch.tsx';
import { inRange, NUMBER_RANGES } from '../words/numberRanges.ts';
import { KindChoice } from './KindChoice.tsx';
import { missingTarget } from './missingTarget.ts';
import { pinErrors } from './pinErrors.ts';
import { PinFields } from './PinFields.tsx';
import { RuleAdder } from './RuleAdder.tsx';
import { ruleId } from './ruleId.ts';
import type { useAdder } from './useAdder.ts';

export type NewPin = Omit<Pin, 'id'>;

const NOTHING: NewPin = { kind: 'product', value: '', slot: 1, from: null, to: null };

type AddPinProps = {
  readonly edit: PlacementEdit;
  readonly adder: ReturnType<typeof useAdder<NewPin>>;
};

/** A pin that is not there yet. */
export function AddPin({ edit, adder }: AddPinProps) {
  const { settings, disabled, update } = edit;
  const { pins, slots } = settings;
  const t = useRecommendationsText();
  const format = useFormat();
  const { candidate, tried } = adder;
  const { kind, value, ...placed } = candidate ?? NOTHING;
  const missing =
    pins.length >= MOST_RULES
      ? t('settings.errors.tooMany', { max: MOST_RULES })
      : missingTarget(t, kind, value);
  const errors = pinErrors(t, format, placed, { others: pins, all: pins, slots });
  const whole =
    missing === undefined &&
    inRange(placed.slot, NUMBER_RANGES['pins.slot']) &&
    Object.values(errors).every((error) => error === undefined);
  return (
    <RuleAdder
      label={t('settings.pins.add')}
      open={candidate !== null}
      disabled={disabled}
      button={adder.button}
      onOpen={adder.open}
      onCancel={adder.close}
      onAdd={() => {
        adder.submit((pin) => {
          if (!whole) return false;
          const added = { ...pin, value: pin.value.trim(), id: ruleId() };
          update((newest) => ({ ...newest, pins: [...newest.pins, added] }));
          return true;
        });
      }}
    >
      <KindChoice
        path="pins.kind"
        value={kind}
        disabled={disabled}
        onChange={(chosen) => {
          adder.change({ kind: chosen, value: '' });
        }}
      />
      <TargetSearch
        kind={kind}
        value={value}
        error={tried ? missing : undefined}
        disabled={disabled}
        onChange={(chosen) => {
          adder.change({ value: chosen });
        }}
      />
      <PinFields
        pin={placed}
        live={undefined}
        owner={`${edit.placement}.new`}
        errors={errors}
        disabled={disabled}
        onChange={adder.change}
      />
    </RuleAdder>
  );
}
