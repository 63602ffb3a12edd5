import { sharedLimitsSchema, type SharedLimit } from '../../../domain/rules/ruleSchema.ts';
import { limitWords } from './ruleSentence.ts';
import { moneyWords, type RuleTools } from './ruleTools.ts';

/** Names of the programme's fields, by their path below `programme`. */
const NAMES: Readonly<Record<string, Parameters<RuleTools['t']>[0]>> = {
  'basis.pricesIncludeTax': 'rules.programme.pricesIncludeTax',
  'basis.tax': 'rules.programme.tax',
  'basis.shipping': 'rules.programme.shipping',
  'basis.discounts': 'rules.programme.discounts',
  'basis.pointsPaidPart': 'rules.programme.pointsPaidPart',
  rounding: 'rules.programme.rounding',
  pendingDays: 'rules.programme.pendingDays',
  'expiry.kind': 'rules.programme.expiry',
  'expiry.days': 'rules.programme.expiryDays',
  'expiry.months': 'rules.programme.expiryMonths',
  'expiry.until': 'rules.programme.expiryUntil',
  clawBack: 'rules.programme.clawBack',
  limits: 'rules.programme.limits',
  'redemption.points': 'rules.programme.redemptionPoints',
  'redemption.amount': 'rules.programme.redemptionAmount',
  'redemption.least': 'rules.programme.redemptionLeast',
  'redemption.largestShare': 'rules.programme.redemptionLargest',
  leapBirthday: 'rules.programme.leapBirthday',
  costPerThousand: 'rules.programme.costPerThousand',
  expectedRedeemed: 'rules.programme.expectedRedeemed',
};

/** The name of a field of the programme. */
export function programmeField({ t }: RuleTools, path: readonly string[]): string {
  const key = NAMES[path.join('.')];
  return key ? t(key) : path.join('.');
}

/** Its value as the form has it. */
export function programmeValue(
  tools: RuleTools,
  path: readonly string[],
  value: unknown,
): string | undefined {
  const { t, format } = tools;
  const last = path.at(-1) ?? '';
  if (last === 'limits') {
    const limits = sharedLimitsSchema.safeParse(value);
    return limits.success ? sharedLimitsWords(tools, limits.data) : undefined;
  }
  if (typeof value === 'boolean') return t(value ? 'rules.on' : 'rules.off');
  if (typeof value === 'number') {
    if (last === 'amount' || last === 'costPerThousand') return moneyWords(tools, value);
    if (last === 'expectedRedeemed') return format.percent(value, 0);
    if (last === 'largestShare') return format.percent(value / 100, 0);
    const counted = { n: format.number(value), count: value };
    if (last === 'pendingDays' || last === 'days') return t('rules.days', counted);
    if (last === 'months') return t('rules.months', counted);
    return t('rules.points', counted);
  }
  const key = typeof value === 'string' ? CHOICES[`${last}.${value}`] : undefined;
  return key && t(key);
}

/** Limits over all rules as one sentence; undefined for none. */
export function sharedLimitsWords(
  tools: RuleTools,
  limits: readonly SharedLimit[],
): string | undefined {
  const { t } = tools;
  if (limits.length === 0) return undefined;
  const words = limits.map((limit) => limitWords(tools, limit, true));
  return t('rules.programme.limitsSentence', {
    limits: words.join(t('rules.sentence.limitJoin')),
  });
}

/** Words of the values that a field can have. */
const CHOICES: Readonly<Record<string, Parameters<RuleTools['t']>[0]>> = {
  'tax.included': 'rules.programme.taxes.included',
  'tax.excluded': 'rules.programme.taxes.excluded',
  'discounts.after': 'rules.programme.discountsOf.after',
  'discounts.before': 'rules.programme.discountsOf.before',
  'rounding.down': 'rules.programme.roundings.down',
  'rounding.nearest': 'rules.programme.roundings.nearest',
  'rounding.up': 'rules.programme.roundings.up',
  'leapBirthday.feb28': 'rules.programme.leapBirthdays.feb28',
  'leapBirthday.mar1': 'rules.programme.leapBirthdays.mar1',
  'leapBirthday.leapYears': 'rules.programme.leapBirthdays.leapYears',
  'clawBack.onlyPending': 'rules.programme.clawBacks.onlyPending',
  'clawBack.toZero': 'rules.programme.clawBacks.toZero',
  'clawBack.owe': 'rules.programme.clawBacks.owe',
  'kind.never': 'rules.programme.expiries.never',
  'kind.days': 'rules.programme.expiries.days',
  'kind.months': 'rules.programme.expiries.months',
  'until.day': 'rules.programme.untils.day',
  'until.monthEnd': 'rules.programme.untils.monthEnd',
  'until.yearEnd': 'rules.programme.untils.yearEnd',
};
