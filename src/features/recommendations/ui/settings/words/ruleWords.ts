import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import {
  boostsSchema,
  exclusionsSchema,
  pinsSchema,
  type Boost,
  type Exclusion,
  type Pin,
} from '../../../domain/settings/ruleSettings.ts';
import { amountWords, exactNumber } from './amountWords.ts';
import { isFieldPath, type RuleList } from './fieldPaths.ts';
import { boostTarget, exclusionTarget, exclusionWho, pinTarget } from './ruleTargets.ts';
import type { WordSources } from './wordSources.ts';

const KIND = { boosts: 'boost', pins: 'pin', exclusions: 'exclusion' } as const;

/**
 * What a rule, or one field of it, is called: "Boost", "Boost of Tea > Green: strength".
 *
 * @param part its field; undefined for the whole rule
 */
export function ruleName(
  sources: WordSources,
  list: RuleList,
  id: string,
  part: string | undefined,
): string {
  const { t } = sources;
  const kind = t(`settings.words.${KIND[list]}`);
  if (part === undefined) return kind;
  const key = `${list}.${part}`;
  return t('settings.words.ruleOf', {
    kind,
    target: ruleTarget(sources, list, id) ?? t('settings.words.rule'),
    part: isFieldPath(key) ? t(`settings.fields.${key}.name`) : part,
  });
}

/** What a rule is about, by its id; undefined where nothing stored has it. */
export function ruleTarget(
  { t, names, rules }: WordSources,
  list: RuleList,
  id: string,
): string | undefined {
  if (list === 'boosts') {
    const boost = rules.boosts.get(id);
    return boost && boostTarget(t, boost);
  }
  if (list === 'pins') {
    const pin = rules.pins.get(id);
    return pin && pinTarget(t, pin, names);
  }
  const exclusion = rules.exclusions.get(id);
  return exclusion && exclusionTarget(t, exclusion, names);
}

/** A whole rule, or all of a list, in words: "Category Tea > Green · +1.5 σ". */
export function ruleValue(sources: WordSources, list: RuleList, value: unknown): string {
  const { t } = sources;
  if (Array.isArray(value)) {
    const all = value.map((item: unknown) => ruleValue(sources, list, item));
    return all.length === 0 ? t('settings.words.none') : all.join(t('settings.words.rules'));
  }
  if (list === 'boosts') {
    const boost = boostsSchema.element.safeParse(value);
    return boost.success ? boostWords(sources, boost.data) : t('settings.words.rule');
  }
  if (list === 'pins') {
    const pin = pinsSchema.element.safeParse(value);
    return pin.success ? pinWords(sources, pin.data) : t('settings.words.rule');
  }
  const exclusion = exclusionsSchema.element.safeParse(value);
  return exclusion.success ? exclusionWords(sources, exclusion.data) : t('settings.words.rule');
}

function boostWords({ t, format }: WordSources, boost: Boost): string {
  return t('settings.boosts.value', {
    target: boostTarget(t, boost),
    strength: amountWords(t, format, boost.strength, 'sigma'),
  });
}

function pinWords({ t, format, names }: WordSources, pin: Pin): string {
  const { from, to } = pin;
  const slot = exactNumber(format, pin.slot);
  const target = pinTarget(t, pin, names);
  if (from === null && to === null) return t('settings.pins.value', { slot, target });
  const [first, last] = [from, to].map((date) => date ?? '').map(civilDayOfIsoDate);
  const days =
    first !== undefined && last !== undefined
      ? format.dayRange(first, last)
      : first !== undefined
        ? t('settings.pins.since', { day: format.day(first) })
        : t('settings.pins.until', { day: last === undefined ? '' : format.day(last) });
  return t('settings.pins.dated', { slot, target, days });
}

function exclusionWords({ t, names }: WordSources, exclusion: Exclusion): string {
  return t('settings.exclusions.value', {
    target: exclusionTarget(t, exclusion, names),
    who: exclusionWho(t, exclusion.customer),
  });
}
