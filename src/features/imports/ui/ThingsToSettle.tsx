import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { TargetField } from '../domain/importFields.ts';
import type { ImportPlan, Question } from '../domain/importTypes.ts';
import { isDayOfOrders } from '../domain/missingRequirements.ts';
import { CurrencyQuestion } from './CurrencyQuestion.tsx';
import { CurrenciesQuestion } from './CurrenciesQuestion.tsx';
import { DateOrderQuestion } from './DateOrderQuestion.tsx';
import { EventTypeQuestion } from './EventTypeQuestion.tsx';
import { MissingFieldNote } from './MissingFieldNote.tsx';
import { OrderDayQuestion } from './OrderDayQuestion.tsx';
import { SettleNote } from './SettleNote.tsx';
import { useImportText } from './useImportText.ts';

type ThingsToSettleProps = {
  readonly plan: ImportPlan;
  readonly missing: readonly (readonly TargetField[])[];
  readonly questions: readonly Question[];
  /** Every row has an error: something is read in a wrong way. */
  readonly nothingGood: boolean;
  /** The answers so far are being checked. */
  readonly busy: boolean;
  readonly onAnswer: (plan: ImportPlan) => void;
};

/** What only the user knows, each with its answers. Importing waits for them. */
export function ThingsToSettle(props: ThingsToSettleProps) {
  const { plan, missing, questions, nothingGood, busy, onAnswer } = props;
  const t = useImportText();
  const count = missing.length + questions.length + (nothingGood ? 1 : 0);
  if (count === 0) {
    return (
      <Panel title={t('settle.none')} busy={busy}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('settle.noneHint')}
        </Typography>
      </Panel>
    );
  }
  return (
    <Panel title={t('settle.title', { count })} busy={busy}>
      <Stack sx={{ gap: 1.5 }}>
        {missing.map((fields) =>
          isDayOfOrders(fields) ? (
            <OrderDayQuestion
              key={fields.join(' ')}
              onAnswer={(patch) => {
                onAnswer({ ...plan, ...patch });
              }}
            />
          ) : (
            <MissingFieldNote key={fields.join(' ')} kind={plan.kind} fields={fields} />
          ),
        )}
        {nothingGood && (
          <SettleNote severity="error" title={t('settle.nothingGood.title')}>
            {t('settle.nothingGood.hint')}
          </SettleNote>
        )}
        {questions.map((question) => (
          <QuestionCard key={question.type} question={question} plan={plan} onAnswer={onAnswer} />
        ))}
      </Stack>
    </Panel>
  );
}

function QuestionCard(props: {
  readonly question: Question;
  readonly plan: ImportPlan;
  readonly onAnswer: (plan: ImportPlan) => void;
}) {
  const { question, plan, onAnswer } = props;
  const answer = (patch: Partial<ImportPlan>) => {
    onAnswer({ ...plan, ...patch });
  };
  switch (question.type) {
    case 'eventType':
      return <EventTypeQuestion onAnswer={answer} />;
    case 'dateOrder':
      return <DateOrderQuestion question={question} onAnswer={answer} />;
    case 'currency':
      return <CurrencyQuestion onAnswer={answer} />;
    case 'currencies':
      return <CurrenciesQuestion lines={question.lines} plan={plan} onAnswer={answer} />;
  }
}
