import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import Typography from '@mui/material/Typography';
import { useId, useMemo } from 'react';
import { useLanguage } from '../../../shared/i18n/useLanguage.ts';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import { currencyOptions } from './currencyOptions.ts';
import { eventTypeOptions } from './eventTypeOptions.ts';
import { ScaleFields } from './ScaleFields.tsx';
import { SelectField } from './SelectField.tsx';
import { useImportText } from './useImportText.ts';
import { zoneOptions } from './zoneOptions.ts';

type ReadingOptionsProps = {
  readonly id: string;
  readonly plan: ImportPlan;
  readonly onChange: (plan: ImportPlan) => void;
};

/** Kinds of files without amounts. */
const MONEYLESS: ReadonlySet<ImportKind> = new Set([
  'customers',
  'shipments',
  'reviews',
  'outsideScores',
  'openingPoints',
  'pointsHistory',
  'messages',
  'conversations',
  'authors',
  'surveyAnswers',
  'groups',
  'groupMembers',
  'groupReports',
  'groupStatistics',
]);
/** Of these, the ones that have numbers all the same. */
const NUMBERED: ReadonlySet<ImportKind> = new Set([
  'outsideScores',
  'openingPoints',
  'pointsHistory',
  'groupStatistics',
]);

/** What else decides how a file is read: zone, decimal mark, order of dates, currency. */
export function ReadingOptions({ id, plan, onChange }: ReadingOptionsProps) {
  const t = useImportText();
  const language = useLanguage();
  const zones = useMemo(() => zoneOptions(plan.zone), [plan.zone]);
  const currencies = useMemo(() => currencyOptions(language), [language]);
  const change = (patch: Partial<ImportPlan>) => {
    onChange({ ...plan, ...patch });
  };
  const isScores = plan.kind === 'outsideScores';
  const hasTimes = (plan.kind !== 'products' && !isScores) || plan.mapping.includes('launchedAt');
  const hasMoney = !MONEYLESS.has(plan.kind);
  const asksType = plan.kind === 'events' && !plan.mapping.includes('type');

  return (
    <Box
      id={id}
      role="group"
      aria-labelledby={`${id}-title`}
      sx={{
        px: 2,
        pt: 1.5,
        pb: 2,
        borderTop: '1px solid',
        borderColor: 'line.hair',
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 232px), 1fr))',
        gap: 1.5,
        alignItems: 'start',
      }}
    >
      <Typography variant="h3" id={`${id}-title`} sx={{ gridColumn: '1 / -1' }}>
        {t('reading.title')}
      </Typography>
      {asksType && (
        <SelectField
          label={t('reading.eventType')}
          value={plan.eventType}
          unchosen={t('reading.open')}
          options={eventTypeOptions(t)}
          onChange={(eventType) => {
            change({ eventType });
          }}
        />
      )}
      {hasTimes && (
        <SelectField
          label={t('reading.zone')}
          hint={t('reading.zoneHint')}
          value={plan.zone}
          options={zones}
          onChange={(zone) => {
            change({ zone });
          }}
        />
      )}
      {hasTimes && (
        <SelectField
          label={t('reading.dateOrder')}
          value={plan.dateOrder}
          unchosen={t('reading.open')}
          options={(['ymd', 'dmy', 'mdy'] as const).map((value) => ({
            value,
            label: t(`reading.dateOrders.${value}`),
          }))}
          onChange={(dateOrder) => {
            change({ dateOrder });
          }}
        />
      )}
      <ScaleFields plan={plan} onChange={onChange} />
      {(hasMoney || NUMBERED.has(plan.kind)) && (
        <SelectField
          label={t('reading.decimalMark')}
          value={plan.decimalMark}
          options={[
            { value: '.', label: t('reading.point') },
            { value: ',', label: t('reading.comma') },
          ]}
          onChange={(decimalMark) => {
            change({ decimalMark });
          }}
        />
      )}
      {hasMoney && (
        <SelectField
          label={t('reading.currency')}
          value={plan.currency}
          unchosen={t('reading.open')}
          options={currencies}
          onChange={(currency) => {
            change({ currency, otherCurrencies: null });
          }}
        />
      )}
      {hasMoney && plan.otherCurrencies !== null && (
        <OtherCurrencies
          plan={plan}
          onAskAgain={() => {
            change({ otherCurrencies: null });
          }}
        />
      )}
      {plan.kind === 'orders' && <ReturnPrefix plan={plan} onChange={change} />}
      {plan.kind === 'orders' && (
        <FormControlLabel
          sx={{ gridColumn: '1 / -1', '& .MuiFormControlLabel-label': { typography: 'body2' } }}
          control={
            <Checkbox
              checked={plan.fillDown}
              onChange={(_, fillDown) => {
                change({ fillDown });
              }}
            />
          }
          label={t('reading.fillDown')}
        />
      )}
    </Box>
  );
}

function OtherCurrencies(props: { readonly plan: ImportPlan; readonly onAskAgain: () => void }) {
  const { plan, onAskAgain } = props;
  const t = useImportText();
  const rates = plan.otherCurrencies?.type === 'convert' ? plan.otherCurrencies.rates : {};
  const words = Object.entries(rates).map(([other, rate]) =>
    t('reading.rate', { other, rate: String(rate), currency: plan.currency ?? '' }),
  );
  return (
    <FormControl>
      <FormLabel component="p" sx={{ m: 0, mb: 0.5 }}>
        {t('reading.others')}
      </FormLabel>
      <Typography variant="body2">
        {words.length > 0 ? words.join(' · ') : t('reading.othersLeftOut')}
      </Typography>
      <Button variant="text" onClick={onAskAgain} sx={{ alignSelf: 'flex-start', ml: -1.5 }}>
        {t('reading.askAgain')}
      </Button>
    </FormControl>
  );
}

function ReturnPrefix(props: {
  readonly plan: ImportPlan;
  readonly onChange: (patch: Partial<ImportPlan>) => void;
}) {
  const { plan, onChange } = props;
  const t = useImportText();
  const id = useId();
  return (
    <FormControl>
      <FormLabel htmlFor={id} sx={{ mb: 0.5 }}>
        {t('reading.returnPrefix')}
      </FormLabel>
      <OutlinedInput
        id={id}
        value={plan.returnPrefix}
        inputProps={{ maxLength: 8, 'aria-describedby': `${id}-hint` }}
        onChange={(event) => {
          onChange({ returnPrefix: event.target.value.trim() });
        }}
      />
      <FormHelperText id={`${id}-hint`}>{t('reading.returnPrefixHint')}</FormHelperText>
    </FormControl>
  );
}
