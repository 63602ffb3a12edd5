import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { ROUNDINGS } from '../../../domain/earning/rounding.ts';
import { NEGATIVE_POLICIES } from '../../../domain/ledger/clawBack.ts';
import { LEAP_BIRTHDAYS } from '../../../domain/rules/pointRuleSettings.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { MoneyField } from '../fields/MoneyField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { SwitchField } from '../fields/SwitchField.tsx';
import { ExpiryFields } from './ExpiryFields.tsx';
import type { ProgrammeEdit } from './programmeEdit.ts';
import { SharedLimitFields } from './SharedLimitFields.tsx';

/** What earns, when points can be spent, how they pay, and what they cost. */
export function ProgrammeFields(edit: ProgrammeEdit) {
  const { tools, programme, live, disabled, update } = edit;
  const { t, currency } = tools;
  const { basis, redemption } = programme;
  const setBasis = (change: Partial<typeof basis>) => {
    update({ basis: { ...basis, ...change } });
  };
  const setRedemption = (change: Partial<typeof redemption>) => {
    update({ redemption: { ...redemption, ...change } });
  };
  return (
    <Stack sx={{ gap: 2.5 }}>
      <Part title={t('rules.programme.groups.basis')}>
        {(['pricesIncludeTax', 'shipping', 'pointsPaidPart'] as const).map((field) => (
          <SwitchField
            key={field}
            label={t(`rules.programme.${field}`)}
            on={basis[field]}
            live={live?.basis[field]}
            disabled={disabled}
            onChange={(on) => {
              setBasis({ [field]: on });
            }}
          />
        ))}
        <Box sx={fieldGrid}>
          <ChoiceField
            label={t('rules.programme.tax')}
            value={basis.tax}
            values={['included', 'excluded']}
            words={(value) => t(`rules.programme.taxes.${value}`)}
            live={live?.basis.tax}
            disabled={disabled}
            onChange={(tax) => {
              setBasis({ tax });
            }}
          />
          <ChoiceField
            label={t('rules.programme.discounts')}
            value={basis.discounts}
            values={['after', 'before']}
            words={(value) => t(`rules.programme.discountsOf.${value}`)}
            live={live?.basis.discounts}
            disabled={disabled}
            onChange={(discounts) => {
              setBasis({ discounts });
            }}
          />
          <ChoiceField
            label={t('rules.programme.rounding')}
            hint={t('rules.programme.roundingHint')}
            value={programme.rounding}
            values={ROUNDINGS}
            words={(value) => t(`rules.programme.roundings.${value}`)}
            live={live?.rounding}
            disabled={disabled}
            onChange={(rounding) => {
              update({ rounding });
            }}
          />
          <ChoiceField
            label={t('rules.programme.leapBirthday')}
            hint={t('rules.programme.leapBirthdayHint')}
            value={programme.leapBirthday}
            values={LEAP_BIRTHDAYS}
            words={(value) => t(`rules.programme.leapBirthdays.${value}`)}
            live={live?.leapBirthday}
            disabled={disabled}
            onChange={(leapBirthday) => {
              update({ leapBirthday });
            }}
          />
        </Box>
      </Part>
      <Part title={t('rules.programme.groups.points')}>
        <ExpiryFields {...edit} />
        <ChoiceField
          label={t('rules.programme.clawBack')}
          value={programme.clawBack}
          values={NEGATIVE_POLICIES}
          words={(value) => t(`rules.programme.clawBacks.${value}`)}
          live={live?.clawBack}
          disabled={disabled}
          onChange={(clawBack) => {
            update({ clawBack });
          }}
        />
      </Part>
      <SharedLimitFields {...edit} />
      <Part title={t('rules.programme.groups.pay')}>
        <Box sx={fieldGrid}>
          <NumberField
            label={t('rules.programme.redemptionPoints')}
            value={redemption.points}
            min={0}
            max={1_000_000}
            unit={t('rules.pointsUnit')}
            live={live?.redemption.points}
            disabled={disabled}
            onChange={(points) => {
              setRedemption({ points });
            }}
          />
          <MoneyField
            label={t('rules.programme.redemptionAmount')}
            currency={currency}
            value={redemption.amount}
            min={0}
            max={1_000_000_000}
            live={live?.redemption.amount}
            disabled={disabled}
            onChange={(amount) => {
              setRedemption({ amount });
            }}
          />
          <NumberField
            label={t('rules.programme.redemptionLeast')}
            value={redemption.least}
            min={0}
            max={10_000_000}
            unit={t('rules.pointsUnit')}
            live={live?.redemption.least}
            disabled={disabled}
            onChange={(least) => {
              setRedemption({ least });
            }}
          />
          <NumberField
            label={t('rules.programme.redemptionLargest')}
            value={redemption.largestShare}
            min={0}
            max={100}
            unit={t('rules.percent')}
            live={live?.redemption.largestShare}
            disabled={disabled}
            onChange={(largestShare) => {
              setRedemption({ largestShare });
            }}
          />
        </Box>
      </Part>
      <Part title={t('rules.programme.groups.cost')}>
        <Box sx={fieldGrid}>
          <MoneyField
            label={t('rules.programme.costPerThousand')}
            hint={t('rules.programme.costPerThousandHint')}
            currency={currency}
            value={programme.costPerThousand}
            min={0}
            max={1_000_000_000}
            live={live?.costPerThousand}
            disabled={disabled}
            onChange={(costPerThousand) => {
              update({ costPerThousand });
            }}
          />
          <NumberField
            label={t('rules.programme.expectedRedeemed')}
            hint={t('rules.programme.expectedRedeemedHint')}
            value={Math.round(programme.expectedRedeemed * 100)}
            min={0}
            max={100}
            unit={t('rules.percent')}
            live={live && Math.round(live.expectedRedeemed * 100)}
            disabled={disabled}
            onChange={(share) => {
              update({ expectedRedeemed: share / 100 });
            }}
          />
        </Box>
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack component="section" sx={{ gap: 1.5 }}>
      <Typography variant="h3" component="h4">
        {title}
      </Typography>
      {children}
    </Stack>
  );
}
