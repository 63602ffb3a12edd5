import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router';
import { maskPersonalData } from '../../../../shared/domain/privacy/maskPersonalData.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { removeAnswer } from '../../data/forms/formWrites.ts';
import type { ListedAnswer } from '../../domain/feedback/listedAnswers.ts';
import { personalInFeedback } from '../../domain/voice/personalInFeedback.ts';
import { useExperienceText } from '../experienceText.ts';
import { PersonalText } from '../../../../shared/ui/PersonalText.tsx';
import type { AnswerItemWords } from './useAnswerWords.ts';

type Props = {
  readonly answer: ListedAnswer;
  readonly words: AnswerItemWords;
  /** In words, masked; undefined while it is read or where nobody is known. */
  readonly customer: string | undefined;
};

/** One answer: what was said, of what, and by whom. */
export function AnswerItem({ answer, words, customer }: Props) {
  const t = useExperienceText();
  const act = useAct();
  const { id, form, state, comment, order } = answer;
  const written = useMemo(() => personalInFeedback(comment, ''), [comment]);
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1, borderTop: '1px solid', borderColor: 'line.hair', display: 'flex' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Stack direction="row" sx={{ columnGap: 1.5, flexWrap: 'wrap', alignItems: 'baseline' }}>
          <Typography variant="h3" component="span">
            {state === 'answered'
              ? words.scores(answer).join(' · ') || t('feedback.noData')
              : t(`feedback.answers.states.${state}`)}
          </Typography>
          <Typography variant="caption" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
            <bdi>{words.survey(answer)}</bdi> · {words.when(answer)}
            {answer.customer >= 0 && (
              <>
                {' · '}
                <Link component={RouterLink} to={`/customers/${answer.customer}`}>
                  <bdi>{customer ?? '…'}</bdi>
                </Link>
              </>
            )}
            {order !== '' && (
              <>
                {` · ${t('feedback.answers.order')} `}
                <bdi>{maskPersonalData(order)}</bdi>
              </>
            )}
          </Typography>
        </Stack>
        {comment !== '' && (
          <Typography variant="body1" component="p">
            <PersonalText subject={`${form ? 'form' : 'survey'}:${id}`} text={written} />
          </Typography>
        )}
      </Box>
      {form && (
        <Tooltip title={t('feedback.answers.remove')}>
          <IconButton
            aria-label={t('feedback.answers.remove')}
            sx={{ alignSelf: 'flex-start' }}
            onClick={() => {
              void act(removeAnswer, { id }, { done: t('feedback.answers.removed') });
            }}
          >
            <Trash2 size={15} strokeWidth={1.6} aria-hidden />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}
