import Button from '@mui/material/Button';
import { useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useWorkers } from '../../../../shared/jobs/workers.tsx';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { saveImprovement } from '../../data/improvements/improvementWrites.ts';
import { experienceCalls } from '../experienceCalls.ts';
import { useExperienceText } from '../experienceText.ts';
import { useFormStamp } from '../useFormStamp.ts';
import { useVoiceStamp } from '../voice/useVoiceStamp.ts';
import { findingOfId } from './findingIds.ts';

type Props = {
  readonly row: ImprovementRow;
  readonly zone: string;
  /** Epoch ms, and its civil day. */
  readonly now: number;
  readonly today: number;
};

/** Counts what an improvement was to move, from the day since which it runs until today. */
export function MeasureButton({ row, zone, now, today }: Props) {
  const t = useExperienceText();
  const format = useFormat();
  const act = useAct();
  const notify = useNotify();
  const { database } = useWorkspace();
  const { jobs } = useWorkers();
  const [busy, setBusy] = useState(false);
  const finding = findingOfId(row.finding);
  const from = civilDayOfIsoDate(row.since);
  const stamp = useVoiceStamp();
  const forms = useFormStamp();
  if (!finding || !stamp || !forms || from === undefined) return null;
  const { title } = row;
  const measure = async () => {
    const { source, group } = finding;
    const asked = { group, period: { from, to: today }, zone, now };
    const call =
      source === 'negativeSubject'
        ? experienceCalls.voiceFindingShare({ ...asked, stamp })
        : experienceCalls.findingShare({ ...asked, source, forms });
    const share = await jobs().run(database, call, () => undefined).answer;
    // Undefined where it was cancelled.
    if (!share) return;
    if (share.size === 0) {
      notify({ text: t('improvements.board.nothingYet', { day: format.day(from) }) });
      return;
    }
    const value = t('improvements.board.interval', {
      value: format.percent(share.rate),
      low: format.percent(share.interval.lower),
      high: format.percent(share.interval.upper),
      n: format.number(share.size),
    });
    const done = t('improvements.said.measured', { title, value });
    await act(saveImprovement, { ...row, state: 'measured', measured: share.rate }, { done });
  };
  return (
    <Button
      size="small"
      disabled={busy}
      aria-label={t('improvements.board.measureThis', { title })}
      onClick={() => {
        setBusy(true);
        measure()
          .catch(() => {
            notify({ text: t('improvements.board.failed') });
          })
          .finally(() => {
            setBusy(false);
          });
      }}
    >
      {t(busy ? 'improvements.board.measuring' : 'improvements.board.measure')}
    </Button>
  );
}
