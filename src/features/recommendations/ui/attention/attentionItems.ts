import type { Formats } from '../../../../shared/i18n/createFormats.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { AttentionItem } from '../../../../shared/ui/areaDefinition.ts';
import type { Named, SettingsCheck } from '../../data/attention/checkSettings.ts';
import type { EndedPin, PinFinding } from '../../domain/attention/settingsFindings.ts';
import { RECOMMENDATIONS_PATH } from '../../recommendationsPlace.ts';
import type { RecommendationsText } from '../recommendationsText.ts';

/** A draft that waits so long has been forgotten, or should be published. */
export const DRAFT_DAYS = 7;
/** Pins that are named; the others are counted. */
const NAMED = 3;

/** What is known; null or undefined where there is nothing, or it has not been looked at yet. */
export type Known = {
  /** Whole days since the draft was last changed, and settings in which it differs. */
  readonly draft: { readonly days: number; readonly changes: number } | null;
  readonly check: SettingsCheck | undefined;
};

type Words = { readonly t: RecommendationsText; readonly format: Formats };

/** What somebody should look at in recommendations. */
export function attentionItems(words: Words, { draft, check }: Known): AttentionItem[] {
  return [
    ...(['outOfStock', 'excluded', 'unknown'] as const).flatMap((trouble) =>
      pinItem(
        words,
        trouble,
        (check?.pins ?? []).filter((pin) => pin.trouble === trouble),
      ),
    ),
    ...outsideItem(words, check),
    ...draftItem(words, draft),
    ...easeItem(words, check),
    ...pinItem(words, 'ended', check?.ended ?? []),
  ];
}

function draftItem({ t }: Words, draft: Known['draft']): AttentionItem[] {
  if (!draft || draft.changes === 0 || draft.days <= DRAFT_DAYS) return [];
  return [
    {
      id: 'recommendations.draft',
      urgency: 'info',
      title: t('overview.attention.draft', { count: draft.days }),
      detail: t('overview.attention.draftDetail', { count: draft.changes }),
      action: { label: t('overview.attention.seeDraft'), href: `/${RECOMMENDATIONS_PATH}` },
    },
  ];
}

type NamedPin = Named<PinFinding | EndedPin>;

function pinItem(
  words: Words,
  trouble: PinFinding['trouble'] | 'ended',
  pins: readonly NamedPin[],
): AttentionItem[] {
  const { t } = words;
  const [first] = pins;
  if (!first) return [];
  const named = pins.slice(0, NAMED).map((pin) => pinWords(words, pin));
  const list = named.join(t('overview.attention.list'));
  const more = pins.length - named.length;
  const params = new URLSearchParams({ placement: first.placement, open: 'pins' });
  return [
    {
      id: `recommendations.pins.${trouble}`,
      urgency: trouble === 'ended' ? 'info' : 'warning',
      title: t(`overview.attention.pins.${trouble}`, { count: pins.length }),
      detail: more === 0 ? list : t('overview.attention.more', { list, count: more }),
      action: {
        label: t('overview.attention.seePins'),
        href: `/${RECOMMENDATIONS_PATH}?${params.toString()}`,
      },
    },
  ];
}

function pinWords({ t, format }: Words, pin: NamedPin): string {
  const { kind, value, name } = pin;
  const target = kind === 'product' ? name : t(`settings.pins.best.${kind}`, { value });
  const of = { target, placement: t(`settings.placements.${pin.placement}`), slot: pin.slot };
  if (!('to' in pin)) return t('overview.attention.pin', of);
  const day = format.day(civilDayOfIsoDate(pin.to) ?? 0);
  return t('overview.attention.endedPin', { ...of, day });
}

function outsideItem({ t }: Words, check: SettingsCheck | undefined): AttentionItem[] {
  if (check?.noOutsideScores !== true) return [];
  return [
    {
      id: 'recommendations.outside',
      urgency: 'warning',
      title: t('overview.attention.outside'),
      detail: t('overview.attention.outsideDetail'),
      action: { label: t('overview.attention.import'), href: '/imports' },
    },
  ];
}

function easeItem({ t, format }: Words, check: SettingsCheck | undefined): AttentionItem[] {
  if (!check?.ease) return [];
  return [
    {
      id: 'recommendations.ease',
      urgency: 'info',
      title: t('overview.attention.ease'),
      detail: t('overview.attention.easeDetail', {
        items: format.number(check.ease.items),
        limit: format.number(check.ease.limit),
      }),
      action: {
        label: t('overview.attention.seeSettings'),
        href: `/${RECOMMENDATIONS_PATH}?open=limits`,
      },
    },
  ];
}
