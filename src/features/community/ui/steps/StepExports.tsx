import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import type { ModerationStepRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { saveFile } from '../../../../shared/ui/saveFile.ts';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import type { ShownMessage } from '../../data/queue/shownMessage.ts';
import { withMember } from '../../domain/penalties/penaltyMessage.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { oneBotCalls, oneBotLines } from '../../domain/steps/oneBotCalls.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  readonly steps: readonly ModerationStepRow[];
  readonly messageOf: ReadonlyMap<string, ShownMessage>;
  readonly groupName: (id: string) => string;
  readonly zone: string;
};

/** Saves the steps shown: as a table for people, and for a QQ bot of the shop's own. */
export function StepExports({ steps, messageOf, groupName, zone }: Props) {
  const t = useCommunityText();
  const format = useFormat();
  const language = useLanguage();
  const reveal = useReveal();
  const notify = useNotify();
  const names = useExportNames(zone);
  const saveCalls = async () => {
    const open = steps.filter(({ state }) => state === 'open');
    const { calls, left } = oneBotCalls(open, language);
    if (calls.length === 0) {
      notify({ text: t('steps.oneBotNone') });
      return;
    }
    try {
      await reveal('steps', { what: t('steps.oneBotFile'), count: calls.length });
    } catch {
      notify({ text: t('steps.oneBotFailed') });
      return;
    }
    const name = [names.shop, t('steps.oneBotFile'), names.date].filter((part) => part !== '');
    saveFile(`${name.join(' ')}.jsonl`, oneBotLines(calls), 'application/jsonl');
    notify({
      text: t('steps.oneBotSaved', { n: format.number(calls.length), left: format.number(left) }),
    });
  };
  const text = (id: 'platform' | 'group' | 'kind' | 'since' | 'state') => ({
    ...{ id, head: t(`steps.heads.${id}`), kind: 'text' as const },
  });
  const personal = (id: 'member' | 'message' | 'text') => ({
    ...{ id, head: t(`steps.heads.${id}`), kind: 'personal' as const },
    contact: id === 'member' ? ('name' as const) : ('text' as const),
  });
  return (
    <>
      <ExportButton
        {...names}
        name={t('steps.file')}
        columns={[
          text('platform'),
          text('group'),
          personal('member'),
          text('kind'),
          { id: 'seconds', head: t('steps.heads.seconds'), kind: 'number' },
          personal('message'),
          personal('text'),
          text('since'),
          text('state'),
        ]}
        onReveal={({ fileName }) => reveal('steps', { what: fileName })}
        rows={({ reveal: plain }) =>
          steps.map((step) => {
            const message = messageOf.get(step.item);
            const author = message?.authorName ?? step.member;
            const said = step.text[language] || step.text.en;
            const told = plain ? withMember(said, author) : maskedText(said, author);
            const body = message?.body ?? '';
            return [
              t(`steps.platforms.${step.platform ?? 'other'}`),
              groupName(step.group),
              plain ? author : maskContact(author, 'name'),
              t(`steps.kinds.${step.kind}`),
              step.seconds,
              plain ? body : maskedText(body, author),
              told,
              format.instant(step.at, zone),
              t(`steps.states.${step.state}`),
            ];
          })
        }
      />
      <Button
        startIcon={<Download size={16} strokeWidth={1.6} aria-hidden />}
        onClick={() => void saveCalls()}
      >
        {t('steps.oneBot')}
      </Button>
    </>
  );
}
