import { useMemo } from 'react';
import { usePolicyMarks } from '../../../../shared/data/policies/policyQueries.ts';
import { useMachine } from '../../../../shared/data/registry.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { isoDateOfCivilDay } from '../../../../shared/domain/time/civilDay.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { usePolicyNames } from '../../../../shared/ui/policy/marks/policyNames.ts';
import { versionName } from '../../../../shared/ui/policy/versionName.ts';
import { byDay, type ReleaseDay } from './byDay.ts';

/** Versions that are offered, the newest. */
const MOST_OFFERED = 20;

/** The days on which the newest versions of all policies were published. @param now epoch ms */
export function useReleaseDays(zone: string, now: number): readonly ReleaseDay[] {
  const { db } = useWorkspace();
  const marks = usePolicyMarks(db, now);
  const names = usePolicyNames();
  const machine = useMachine() ?? '';
  const t = useSharedText();
  const format = useFormat();
  return useMemo(
    () =>
      byDay(
        (marks ?? [])
          .map(({ policy, version, liveFrom }) => ({
            day: isoDateOfCivilDay(format.civilDayAt(liveFrom, zone)),
            label: t('policy.marks.item', {
              name: names[policy] ?? policy,
              version: versionName(t, version.id, machine),
              when: format.instant(liveFrom, zone),
            }),
          }))
          .reverse()
          .slice(0, MOST_OFFERED),
      ),
    [marks, names, machine, t, format, zone],
  );
}
