import { civilDayOfIsoDate } from '../../../../../shared/domain/time/civilDay.ts';
import type { Formats } from '../../../../../shared/i18n/createFormats.ts';
import { freeSlots, pinProblem } from '../../../domain/settings/pinProblem.ts';
import type { Pin } from '../../../domain/settings/ruleSettings.ts';
import type { RecommendationsText } from '../../recommendationsText.ts';

export type PinErrors = {
  readonly slot: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** Free slots that an error names. */
const NAMED = 6;

type PinPlaces = {
  /** The other pins that count against it. */
  readonly others: readonly Pin[];
  /** All other pins, whose slots are not free. */
  readonly all: readonly Pin[];
  readonly slots: number;
};

/** What to type instead in the fields of a pin. */
export function pinErrors(
  t: RecommendationsText,
  format: Formats,
  pin: Pick<Pin, 'slot' | 'from' | 'to'>,
  { others, all, slots }: PinPlaces,
): PinErrors {
  return { slot: slotError(), from: dateError(pin.from), to: dateError(pin.to) ?? orderError() };

  function slotError() {
    const problem = pinProblem(pin, others, slots);
    if (problem === null) return undefined;
    if (problem === 'slotBeyond') return t('settings.errors.slotBeyond', { count: slots });
    const free = freeSlots(pin, all, slots).slice(0, NAMED);
    if (free.length === 0) return t('settings.errors.slotTakenAll');
    const named = free.map((slot) => format.number(slot)).join(t('settings.words.list'));
    return t('settings.errors.slotTaken', { free: named });
  }

  function dateError(date: string | null) {
    const wrong = date !== null && civilDayOfIsoDate(date) === undefined;
    return wrong ? t('settings.errors.noDate') : undefined;
  }

  function orderError() {
    const { from, to } = pin;
    const first = from === null ? undefined : civilDayOfIsoDate(from);
    const last = to === null ? undefined : civilDayOfIsoDate(to);
    if (first === undefined || last === undefined || first <= last) return undefined;
    return t('settings.errors.endsBefore', { day: format.day(first) });
  }
}
