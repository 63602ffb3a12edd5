import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { KeyHelp } from '../../../../shared/ui/keys/KeyHelp.tsx';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { useShortcuts } from '../../../../shared/ui/keys/useShortcuts.ts';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { useSearchState } from '../../../../shared/ui/useSearchState.ts';
import { useAnswerMarks } from '../../data/answers/answerMarks.ts';
import { markAnswer, type MarkParams } from '../../data/answers/markAnswer.ts';
import { verdictOn, type Verdict } from '../../domain/answers/answerMark.ts';
import { answerId, answerMessage } from '../../domain/answers/answerMessage.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { ServiceNav } from '../ServiceNav.tsx';
import { useServiceText } from '../serviceText.ts';
import { answersSearch } from './answersSearch.ts';
import { MessagePanel } from './MessagePanel.tsx';
import { NoProducts } from './NoProducts.tsx';
import { RegressionPanel } from './RegressionPanel.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';
import { useAskedMessage } from './useAskedMessage.ts';

/** Products that are ranked; the first of them have keys. */
const MOST = 10;
const KEYS = ['1', '2', '3', '4', '5'] as const;

/** Which product would answer a message, why, and whether that is right. */
export function AnswersPage() {
  const t = useServiceText();
  const act = useAct();
  const { db } = useWorkspace();
  const marks = useAnswerMarks(db);
  const [search, change] = useSearchState(answersSearch);
  const [text, type] = useAskedMessage(search, change, marks ?? []);
  const [help, setHelp] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const message = useMemo(() => answerMessage(text), [text]);
  const mark = useMemo(() => {
    const id = answerId(message);
    return marks?.find((each) => each.id === id);
  }, [marks, message]);
  const none = useJob(serviceCalls.products({})).data === 0;
  const asked = text.trim() !== '' && !none;
  const { data, error, busy, retry } = useJob(
    asked ? serviceCalls.lookUp({ messages: [text], most: MOST }) : null,
  );
  const found = asked ? data?.[0] : undefined;

  const perform = (params: MarkParams, isMark: boolean) => {
    void act(markAnswer, params, { done: t(isMark ? 'answers.marked' : 'answers.unmarked') });
  };
  const judge = (product: string, verdict: Verdict) => {
    const isMark = !mark || verdictOn(mark, product) !== verdict;
    perform({ message: text, product, verdict: isMark ? verdict : 'unmarked' }, isMark);
  };
  const judgeNone = () => {
    if (asked) perform({ message: text, none: mark?.none !== true }, mark?.none !== true);
  };
  useShortcuts({
    ...Object.fromEntries(
      KEYS.map((key, place) => [
        key,
        () => {
          const product = busy ? undefined : found?.[place]?.product.id;
          if (product !== undefined) judge(product, 'right');
        },
      ]),
    ),
    n: judgeNone,
    '/': () => box.current?.focus(),
    '?': () => {
      setHelp(true);
    },
  });
  return (
    <>
      <PageHeader
        title={t('answers.title')}
        question={t('answers.question')}
        tabs={<ServiceNav current="answers" />}
        actions={
          <Button
            endIcon={<KeyHint press="?" />}
            sx={{ display: { xs: 'none', md: 'inline-flex' } }}
            onClick={() => {
              setHelp(true);
            }}
          >
            {t('answers.keys')}
          </Button>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {none ? <NoProducts /> : <MessagePanel text={text} onType={type} box={box} />}
          {error && <FailedCard onRetry={retry} />}
          {asked && !error && (
            <ResultsPanel
              found={found}
              busy={busy}
              message={text}
              mark={mark}
              onJudge={judge}
              onNone={judgeNone}
            />
          )}
        </Box>
        <RegressionPanel marks={marks} />
      </Box>
      {help && (
        <KeyHelp
          keys={[
            { keys: ['/'], does: t('answers.keyMessage') },
            { keys: ['1', '5'], does: t('answers.keyRight') },
            { keys: ['N'], does: t('answers.keyNone') },
            { keys: ['?'], does: t('answers.keyHelp') },
          ]}
          onClose={() => {
            setHelp(false);
          }}
        />
      )}
    </>
  );
}
