import { useExperienceText } from '../experienceText.ts';
import { PeriodChoice } from '../period/PeriodChoice.tsx';
import type { ChangeVoice, VoiceSearch } from './voiceSearch.ts';

type Props = { readonly search: VoiceSearch; readonly change: ChangeVoice };

/** The days in which texts were written; a month that was chosen may lie outside of others. */
export function VoicePeriod({ search, change }: Props) {
  const t = useExperienceText();
  return (
    <PeriodChoice
      label={t('voice.period')}
      days={search.days}
      onChange={(days) => {
        change({ days, month: null });
      }}
    />
  );
}
