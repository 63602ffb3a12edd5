import { ExplainedNumber } from '../../../../shared/ui/ExplainedNumber.tsx';
import type { BoxStyle } from '../../../../shared/ui/boxStyle.ts';
import type { GroupFigures } from '../../domain/health/groupFigures.ts';
import { useCommunityText } from '../communityText.ts';
import { useFigureWords, type FigureName } from './useFigureWords.ts';

type Props = {
  readonly name: FigureName;
  readonly figures: GroupFigures;
  readonly days: number;
  /** Whose it is, where several stand together. */
  readonly of?: string;
  readonly sx?: BoxStyle;
};

/** One number of a group, which explains itself; a dash where nothing is known. */
export function FigureNumber({ name, figures, days, of, sx }: Props) {
  const t = useCommunityText();
  const words = useFigureWords(days)(name, figures);
  if (words.value === null) return <span title={t('groups.noData')}>–</span>;
  const label = t(`groups.figures.${name}`);
  return (
    <ExplainedNumber
      value={words.value}
      label={of === undefined ? label : `${label}, ${of}`}
      explanation={words.explain}
      {...(sx === undefined ? {} : { sx })}
    />
  );
}
