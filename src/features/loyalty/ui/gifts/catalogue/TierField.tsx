import TextField from '@mui/material/TextField';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLevelName } from '../../redemptions/useLevelName.ts';
import { useLiveRules } from '../../redemptions/useLiveRules.ts';

type TierFieldProps = {
  readonly tier: string | null;
  readonly disabled: boolean;
  readonly onChange: (tier: string | null) => void;
};

/** From which level of the live point rules on a gift can be redeemed. */
export function TierField({ tier, disabled, onChange }: TierFieldProps) {
  const t = useLoyaltyText();
  const nameOf = useLevelName();
  const { levels } = useLiveRules().tiers;
  const lost = tier !== null && !levels.some(({ id }) => id === tier);
  return (
    <TextField
      select
      label={t('gifts.form.tier')}
      value={tier ?? ''}
      disabled={disabled}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      onChange={(event) => {
        onChange(event.target.value === '' ? null : event.target.value);
      }}
    >
      <option value="">{t('gifts.form.noTier')}</option>
      {levels.map(({ id }) => (
        <option key={id} value={id}>
          {nameOf(id)}
        </option>
      ))}
      {lost && <option value={tier}>{t('gifts.form.lostTier', { tier })}</option>}
    </TextField>
  );
}
