import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { verdictOn, type AnswerMark, type Verdict } from '../../domain/answers/answerMark.ts';
import type { FoundCard } from '../../domain/lookup/lookupParams.ts';
import { useServiceText } from '../serviceText.ts';
import { ResultItem } from './ResultItem.tsx';

type Props = {
  /** Undefined while it is looked up for the first time. */
  readonly found: readonly FoundCard[] | undefined;
  readonly busy: boolean;
  readonly message: string;
  readonly mark: AnswerMark | undefined;
  readonly onJudge: (product: string, verdict: Verdict) => void;
  readonly onNone: () => void;
};

/** The products that would answer, the most likely first, each to be marked right or wrong. */
export function ResultsPanel({ found, busy, message, mark, onJudge, onNone }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const title = t('answers.results');
  if (!found) {
    return (
      <Panel title={title} busy>
        <LoadingRows rows={3} />
      </Panel>
    );
  }
  const isEmpty = found.length === 0;
  const count = t('answers.found', { count: found.length, n: format.number(found.length) });
  return (
    <Panel
      title={title}
      subtitle={isEmpty ? t('answers.nothing') : count}
      busy={busy}
      padded={false}
    >
      <Box component="ol" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {found.map((each, place) => (
          <ResultItem
            key={each.product.id}
            found={each}
            place={place + 1}
            message={message}
            verdict={mark ? verdictOn(mark, each.product.id) : 'unmarked'}
            // What is shown may be of the message before.
            disabled={busy}
            onJudge={(verdict) => {
              onJudge(each.product.id, verdict);
            }}
          />
        ))}
      </Box>
      <Box sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'line.hair' }}>
        <Button
          variant="outlined"
          aria-pressed={mark?.none === true}
          color={mark?.none === true ? 'primary' : 'secondary'}
          disabled={busy}
          endIcon={<KeyHint press="N" />}
          onClick={onNone}
        >
          {t(isEmpty ? 'answers.noneOfNothing' : 'answers.none')}
        </Button>
      </Box>
    </Panel>
  );
}
