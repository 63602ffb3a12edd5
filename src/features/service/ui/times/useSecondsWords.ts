import { useServiceText } from '../serviceText.ts';
import { useDurationWords } from '../transcript/useDurationWords.ts';

/** Seconds in words; "no data" for null. */
export function useSecondsWords(): (seconds: number | null) => string {
  const t = useServiceText();
  const words = useDurationWords();
  return (seconds) => (seconds === null ? t('times.figures.noData') : words(seconds * 1000));
}
