import { Choice } from '../Choice.tsx';
import { useExperienceText } from '../experienceText.ts';
import { PERIODS, type ChangeVoice, type VoiceSearch } from './voiceSearch.ts';

type Props = { readonly search: VoiceSearch; readonly change: ChangeVoice };

/** The days in which texts were written; a month that was chosen may lie outside of others. */
export function PeriodChoice({ search, change }: Props) {
  const t = useExperienceText();
  return (
    <Choice
      label={t('voice.period')}
      value={search.days}
      values={PERIODS}
      words={(days) => (days === 0 ? t('voice.allTime') : t('voice.last', { n: days }))}
      onChange={(days) => {
        change({ days, month: null });
      }}
    />
  );
}
