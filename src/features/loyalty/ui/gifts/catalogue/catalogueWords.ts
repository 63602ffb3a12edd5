import { z } from 'zod';
import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import type { Language } from '../../../../../shared/i18n/language.ts';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import { GIFT_METRICS } from '../../../domain/gifts/catalogueOutlook.ts';
import {
  DISCOUNT_KINDS,
  GIFT_KINDS,
  giftSchema,
} from '../../../../../shared/domain/gifts/giftSchema.ts';
import type { LoyaltyText } from '../../loyaltyText.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';

const FIELDS = [
  'kind',
  'name',
  'description',
  'en',
  'zh-CN',
  'picture',
  'points',
  'prices',
  'value',
  'cost',
  'from',
  'until',
  'tier',
  'perMember',
  'reservationHours',
  'active',
  'coupon',
  'discount',
  'amount',
  'percent',
  'most',
  'leastOrder',
  'products',
  'categories',
  'validDays',
  'pieces',
] as const;

const prices = z.array(
  z.object({
    from: z.string().nullable(),
    until: z.string().nullable(),
    points: z.number(),
    goal: z.number().nullable(),
  }),
);

type Tools = {
  readonly t: LoyaltyText;
  readonly format: Formats;
  readonly language: Language;
  readonly currency: string | null;
  /** Names of gifts by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly levelName: (id: string) => string;
};

/** Names and values of the catalogue as the form has them, for diffs, history and rehearsals. */
export function catalogueWords(tools: Tools): PolicyWords {
  const { t, names } = tools;
  const fieldName = (name: string) => {
    const known = FIELDS.find((field) => field === name);
    return known ? t(`gifts.fields.${known}`) : name;
  };
  return {
    field: ([list = '', id, ...rest]) => {
      if (list !== 'gifts' || id === undefined) return t('gifts.fields.order');
      // A gift that was just added is stored, and so named, a moment later.
      return [names.get(id) ?? t('gifts.fields.gift'), ...rest.map(fieldName)].join(' · ');
    },
    value: (path, value) => valueWords(tools, path, value),
    metric: (id) => {
      const known = GIFT_METRICS.find((metric) => metric === id);
      return known ? t(`gifts.metrics.${known}`) : id;
    },
  };
}

function valueWords(tools: Tools, path: readonly string[], value: unknown): string {
  const { t, format, language, names, levelName } = tools;
  const name = path.at(-1) ?? '';
  if (value === undefined) return t('gifts.values.removed');
  if (value === null) return t(NOTHING[name] ?? 'gifts.values.none');
  if (value === '') return t('gifts.values.none');
  if (typeof value === 'boolean') return t(value ? 'gifts.values.yes' : 'gifts.values.no');
  if (typeof value === 'number') return numberWords(tools, name, value);
  if (typeof value === 'string') {
    if (name === 'picture') return t('gifts.values.picture');
    if (name === 'tier') return levelName(value);
    if (name === 'from' || name === 'until') return dayWords(format, value);
    const kind = name === 'kind' ? GIFT_KINDS.find((each) => each === value) : undefined;
    if (kind) return t(`gifts.kinds.${kind}`);
    const discount = name === 'kind' ? DISCOUNT_KINDS.find((each) => each === value) : undefined;
    return discount ? t(`gifts.discounts.${discount}`) : value;
  }
  const gift = giftSchema.safeParse(value);
  if (gift.success) {
    const points = format.number(gift.data.points);
    return t('gifts.values.whole', { name: giftName(gift.data, language), points });
  }
  if (!Array.isArray(value)) return '–';
  const dated = prices.safeParse(value);
  if (name === 'prices' && dated.success) return pricesWords(tools, dated.data);
  const ids = path.length === 1 ? value.map((each) => idOf(each)) : value.map(String);
  const shown = ids.map((id) => names.get(id) ?? id);
  return shown.length === 0 ? t('gifts.values.none') : shown.join(t('gifts.list'));
}

function numberWords({ t, format, currency }: Tools, name: string, value: number): string {
  const n = format.number(value);
  switch (name) {
    case 'value':
    case 'cost':
    case 'amount':
    case 'most':
    case 'leastOrder':
      return format.money(value, currency);
    case 'points':
      return t('gifts.values.points', { n });
    case 'percent':
      return t('gifts.values.percent', { n });
    case 'reservationHours':
      return t('gifts.values.hours', { n });
    case 'validDays':
      return t('gifts.values.days', { n });
    default:
      return n;
  }
}

function pricesWords({ t, format }: Tools, list: z.output<typeof prices>): string {
  if (list.length === 0) return t('gifts.values.none');
  const end = (day: string | null) =>
    day === null ? t('gifts.values.open') : dayWords(format, day);
  return list
    .map(({ from, until, points, goal }) => {
      const days = { points: format.number(points), from: end(from), until: end(until) };
      return goal === null
        ? t('gifts.values.price', days)
        : t('gifts.values.priceWithGoal', { ...days, goal: format.number(goal) });
    })
    .join('; ');
}

function dayWords(format: Formats, iso: string): string {
  const day = civilDayOfIsoDate(iso);
  return day === undefined ? iso : format.day(day);
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

const NOTHING: Readonly<
  Record<string, 'gifts.values.everyMember' | 'gifts.values.noLimit' | 'gifts.values.open'>
> = {
  tier: 'gifts.values.everyMember',
  perMember: 'gifts.values.noLimit',
  most: 'gifts.values.noLimit',
  from: 'gifts.values.open',
  until: 'gifts.values.open',
};
