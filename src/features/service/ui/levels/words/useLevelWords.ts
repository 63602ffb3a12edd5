import { useMemo } from 'react';
import { useStoredPolicy } from '../../../../../shared/data/policies/policyQueries.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { readSettings } from '../../../../../shared/domain/policy/readSettings.ts';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import { serviceLevelsPolicy } from '../../../domain/levels/serviceLevelSettings.ts';
import { useServiceText } from '../../serviceText.ts';
import { levelWords } from './levelWords.ts';

/**
 * The words of the levels. A change of a calendar or a target names it by its id, so the words know
 * those of the draft and of all versions.
 */
export function useLevelWords(): PolicyWords {
  const { db } = useWorkspace();
  const t = useServiceText();
  const format = useFormat();
  const stored = useStoredPolicy(db, serviceLevelsPolicy.id);
  const known = useMemo(
    () =>
      [...(stored?.draft ? [stored.draft] : []), ...(stored?.versions ?? [])].flatMap((each) => {
        const read = readSettings(serviceLevelsPolicy, each);
        return read.ok ? [read.settings] : [];
      }),
    [stored],
  );
  return useMemo(() => levelWords({ t, format, known }), [t, format, known]);
}
