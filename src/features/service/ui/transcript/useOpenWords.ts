import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { levelTimeWords } from '../levels/words/levelTimeWords.ts';
import { useServiceText } from '../serviceText.ts';

const MINUTE = 60_000;

/** How much of a gap was open, in words: "of which 2 h open". @returns of ms, seconds left off */
export function useOpenWords(): (openMs: number) => string {
  const t = useServiceText();
  const format = useFormat();
  return (openMs) =>
    openMs < MINUTE
      ? t('levels.late.nothingOpen')
      : t('levels.late.openPart', {
          time: levelTimeWords(t, format, Math.floor(openMs / MINUTE) * 60),
        });
}
