import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ModerationStepRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { tickSteps } from '../../data/steps/tickSteps.ts';
import { withMember } from '../../domain/penalties/penaltyMessage.ts';
import { useCommunityText } from '../communityText.ts';
import { useStepWords } from './useStepWords.ts';

type Props = {
  readonly step: ModerationStepRow;
  /** What the member calls themselves. */
  readonly member: string;
};

/** Ticks a step off, drops it or opens it again, and copies what is to be said. */
export function StepButtons({ step, member }: Props) {
  const t = useCommunityText();
  const language = useLanguage();
  const act = useAct();
  const reveal = useReveal();
  const notify = useNotify();
  const what = useStepWords()(step);
  const text = step.text[language] || step.text.en || step.text['zh-CN'];
  const copy = async () => {
    try {
      // It names the member, and leaves the app.
      await reveal(step.id, { what: t('steps.heads.text') });
      await navigator.clipboard.writeText(withMember(text, member));
      notify({ text: t('steps.copied') });
    } catch {
      notify({ text: t('steps.notCopied') });
    }
  };
  const tick = (state: ModerationStepRow['state'], done: string) =>
    void act(tickSteps, { ids: [step.id], state }, { done });
  return (
    <Stack direction="row" sx={{ gap: 0.5 }}>
      {text !== '' && (
        <Button
          size="small"
          variant="text"
          aria-label={t('steps.copyOf', { what })}
          onClick={() => void copy()}
        >
          {t('steps.copy')}
        </Button>
      )}
      {step.state === 'open' ? (
        <>
          <Button
            size="small"
            aria-label={t('steps.doneOf', { what })}
            onClick={() => {
              tick('done', t('steps.ticked', { count: 1, n: 1 }));
            }}
          >
            {t('steps.done')}
          </Button>
          <Button
            size="small"
            variant="text"
            aria-label={t('steps.dropOf', { what })}
            onClick={() => {
              tick('dropped', t('steps.dropped'));
            }}
          >
            {t('steps.drop')}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          variant="text"
          aria-label={t('steps.reopenOf', { what })}
          onClick={() => {
            tick('open', t('steps.reopened'));
          }}
        >
          {t('steps.reopen')}
        </Button>
      )}
    </Stack>
  );
}
