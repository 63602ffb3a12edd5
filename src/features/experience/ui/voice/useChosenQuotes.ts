import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useExperienceText } from '../experienceText.ts';
import type { VoiceSearch } from './voiceSearch.ts';

/** Which texts are listed, in words; '' for all. */
export function useChosenQuotes(search: VoiceSearch): string {
  const t = useExperienceText();
  const format = useFormat();
  const { source, topic, sentiment, month, phrase } = search;
  return [
    ...(source === 'all' ? [] : [t(`voice.choices.${source}`)]),
    ...(topic === null ? [] : [t(`voice.topics.${topic}`)]),
    ...(sentiment === null ? [] : [t(`voice.sentiments.${sentiment}`)]),
    ...(month === null ? [] : [format.month(month)]),
    ...(phrase === '' ? [] : [t('voice.quotes.phrase', { phrase })]),
  ].join(' · ');
}
