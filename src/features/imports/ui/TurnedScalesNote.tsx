import Button from '@mui/material/Button';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { USUAL_SCALES, type AnswerScales } from '../domain/answerScales.ts';
import type { ImportPlan } from '../domain/importTypes.ts';
import type { Scored, TurnedScales } from '../domain/turnedScales.ts';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type TurnedScalesNoteProps = {
  readonly plan: ImportPlan;
  readonly turned: readonly TurnedScales[];
  readonly onPlan: (plan: ImportPlan) => void;
};

/** Says of each pair of scores that contradict each other that one may be turned round, and turns it. */
export function TurnedScalesNote({ plan, turned, onPlan }: TurnedScalesNoteProps) {
  const t = useImportText();
  const format = useFormat();
  return turned.map(({ scores, responses, correlation }) => {
    const [first, second] = scores;
    const names = { second: t(`scales.turned.names.${second}`) };
    return (
      <SettleNote
        key={scores.join(' ')}
        severity="warning"
        title={t('scales.turned.title', { first: t(`scales.turned.titles.${first}`), ...names })}
        actions={scores.map((score) =>
          score === 'nps' ? null : (
            <Button
              key={score}
              onClick={() => {
                onPlan({ ...plan, scales: withTurned(plan.scales ?? USUAL_SCALES, score) });
              }}
            >
              {t('scales.turned.turn', { name: t(`scales.turned.names.${score}`) })}
            </Button>
          ),
        )}
      >
        {t('scales.turned.detail', {
          count: responses,
          first: t(`scales.turned.names.${first}`),
          ...names,
          correlation: format.number(correlation, 2),
        })}{' '}
        {t('scales.turned.todo')}
      </SettleNote>
    );
  });
}

function withTurned(scales: AnswerScales, score: Exclude<Scored, 'nps'>): AnswerScales {
  const other = (end: AnswerScales['csatBest']) => (end === 'highest' ? 'lowest' : 'highest');
  return score === 'csat'
    ? { ...scales, csatBest: other(scales.csatBest) }
    : { ...scales, cesEasiest: other(scales.cesEasiest) };
}
