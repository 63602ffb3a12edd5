import { useMachine } from '../../../data/registry.ts';
import { useMemo } from 'react';
import { usePolicyMarks } from '../../../data/policies/policyQueries.ts';
import { useShopSettings } from '../../../data/shopSettings.ts';
import { useWorkspace } from '../../../data/workspaceContext.tsx';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import type { ChartMark } from '../../chart/chartTypes.ts';
import { markedTwin } from '../../chart/markedTwin.ts';
import type { TwinTable } from '../../chart/twinTable.ts';
import { useNow } from '../../useNow.ts';
import { versionName } from '../versionName.ts';
import { placeOfInstant } from './placeOfInstant.ts';
import { usePolicyNames } from './policyNames.ts';

export type PolicyChartMarks = {
  /** For the chart. */
  readonly marks: readonly ChartMark[];
  /** Adds them to its table, which has one row for each place of the axis. */
  readonly markTwin: (table: TwinTable, x: readonly string[]) => TwinTable;
};

/**
 * The published versions of all policies as marks of a time chart: "Retention defaults v3, 21 Nov
 * 2026, 19:42".
 *
 * @param starts epoch ms at which each place of the x axis begins, ascending; the same list from
 *   drawing to drawing
 * @param end epoch ms at which the last place ends
 */
export function usePolicyChartMarks(starts: readonly number[], end: number): PolicyChartMarks {
  const { db } = useWorkspace();
  const marks = usePolicyMarks(db, useNow());
  const zone = useShopSettings(db)?.zone;
  const names = usePolicyNames();
  const machine = useMachine() ?? '';
  const t = useSharedText();
  const format = useFormat();
  return useMemo(() => {
    const placed = (marks ?? []).flatMap(({ policy, version, liveFrom }) => {
      const at = placeOfInstant(starts, end, liveFrom);
      if (at === null || zone === undefined) return [];
      const label = t('policy.marks.item', {
        name: names[policy] ?? policy,
        version: versionName(t, version.id, machine),
        when: format.instant(liveFrom, zone),
      });
      return [{ at, label }];
    });
    return {
      marks: placed,
      markTwin: (table, x) => markedTwin(table, placed, x, t('policy.marks.head')),
    };
  }, [marks, zone, starts, end, names, machine, t, format]);
}
