import { useMemo } from 'react';
import type { ShopSettings } from '../../shared/data/shopSettings.ts';
import { useLanguage } from '../../shared/i18n/useLanguage.ts';
import { useAppText } from '../useAppText.ts';
import { PlainSelect } from './PlainSelect.tsx';
import { currencyOptions, WEEKDAYS, weekdayOptions, zoneOptions } from './shopOptions.ts';

type Calendar = Pick<ShopSettings, 'zone' | 'weekStart' | 'currency'>;

type ShopFieldsProps = {
  readonly shop: Calendar;
  readonly onChange: (change: Partial<Calendar>) => void;
};

/** How a shop counts days, weeks and money. */
export function ShopFields({ shop, onChange }: ShopFieldsProps) {
  const t = useAppText();
  const language = useLanguage();
  const none = t('settings.currencyNone');
  const zones = useMemo(() => zoneOptions(shop.zone), [shop.zone]);
  const weekdays = useMemo(() => weekdayOptions(language), [language]);
  const currencies = useMemo(() => currencyOptions(language, none), [language, none]);
  return (
    <>
      <PlainSelect
        label={t('settings.zone')}
        hint={t('settings.zoneHint')}
        value={shop.zone}
        options={zones}
        onChange={(zone) => {
          onChange({ zone });
        }}
      />
      <PlainSelect
        label={t('settings.weekStart')}
        value={`${shop.weekStart}`}
        options={weekdays}
        onChange={(value) => {
          const weekStart = WEEKDAYS.find((day) => `${day}` === value);
          if (weekStart !== undefined) onChange({ weekStart });
        }}
      />
      <PlainSelect
        label={t('settings.currency')}
        value={shop.currency ?? ''}
        options={currencies}
        onChange={(value) => {
          onChange({ currency: value === '' ? null : value });
        }}
      />
    </>
  );
}
