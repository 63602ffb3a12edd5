import Box from '@mui/material/Box';
import type { Programme } from '../../../domain/rules/pointRuleSettings.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { fieldGrid } from '../fields/fieldStyle.ts';
import { NumberField } from '../fields/NumberField.tsx';
import type { ProgrammeEdit } from './programmeEdit.ts';

type Expiry = Programme['expiry'];

/** How long points wait, and how long they can be spent. */
export function ExpiryFields({ tools, programme, live, disabled, update }: ProgrammeEdit) {
  const { t } = tools;
  const { expiry } = programme;
  return (
    <Box sx={fieldGrid}>
      <NumberField
        label={t('rules.programme.pendingDays')}
        hint={t('rules.programme.pendingDaysHint')}
        value={programme.pendingDays}
        min={0}
        max={365}
        unit={t('rules.daysUnit')}
        live={live?.pendingDays}
        disabled={disabled}
        onChange={(pendingDays) => {
          update({ pendingDays });
        }}
      />
      <ChoiceField
        label={t('rules.programme.expiry')}
        hint={t('rules.programme.expiryHint')}
        value={expiry.kind}
        values={['never', 'days', 'months']}
        words={(kind) => t(`rules.programme.expiries.${kind}`)}
        live={live?.expiry.kind}
        disabled={disabled}
        onChange={(kind) => {
          update({ expiry: expiryOf(kind) });
        }}
      />
      {expiry.kind === 'days' && (
        <NumberField
          label={t('rules.programme.expiryDays')}
          value={expiry.days}
          min={1}
          max={3660}
          unit={t('rules.daysUnit')}
          live={live?.expiry.kind === 'days' ? live.expiry.days : undefined}
          disabled={disabled}
          onChange={(days) => {
            update({ expiry: { kind: 'days', days } });
          }}
        />
      )}
      {expiry.kind === 'months' && (
        <>
          <NumberField
            label={t('rules.programme.expiryMonths')}
            value={expiry.months}
            min={0}
            max={120}
            unit={t('rules.monthsUnit')}
            live={live?.expiry.kind === 'months' ? live.expiry.months : undefined}
            disabled={disabled}
            onChange={(months) => {
              update({ expiry: { ...expiry, months } });
            }}
          />
          <ChoiceField
            label={t('rules.programme.expiryUntil')}
            value={expiry.until}
            values={['day', 'monthEnd', 'yearEnd']}
            words={(until) => t(`rules.programme.untils.${until}`)}
            live={live?.expiry.kind === 'months' ? live.expiry.until : undefined}
            disabled={disabled}
            onChange={(until) => {
              update({ expiry: { ...expiry, until } });
            }}
          />
        </>
      )}
    </Box>
  );
}

function expiryOf(kind: Expiry['kind']): Expiry {
  if (kind === 'never') return { kind };
  return kind === 'days' ? { kind, days: 365 } : { kind, months: 12, until: 'monthEnd' };
}
