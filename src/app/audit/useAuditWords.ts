import { usePolicyNames } from '../../shared/ui/policy/marks/policyNames.ts';
import { useMemo } from 'react';
import { useMachine } from '../../shared/data/registry.ts';
import type { AuditEntry } from '../../shared/domain/audit/auditEntry.ts';
import { useSharedText } from '../../shared/i18n/useSharedText.ts';
import { entryWords } from '../../shared/ui/actions/entryWords.ts';
import { JOBS } from '../profile/jobNames.ts';
import { useAppText } from '../useAppText.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';
import type { AuditRow } from './auditRows.ts';

const IMPORT_KINDS = [
  'orders',
  'customers',
  'products',
  'events',
  'shipments',
  'returns',
  'reviews',
  'exposures',
  'outsideScores',
  'openingPoints',
  'pointsHistory',
  'messages',
  'conversations',
  'authors',
  'surveyAnswers',
  'groups',
  'groupMembers',
  'groupReports',
  'groupStatistics',
] as const;

export type AuditWords = {
  readonly who: (entry: AuditEntry) => string;
  readonly job: (entry: AuditEntry) => string;
  readonly what: (row: AuditRow) => string;
  readonly about: (row: AuditRow) => string;
};

/** What an entry says, in words: who, what, and about what. */
export function useAuditWords(): AuditWords {
  const t = useAppText();
  const shared = useSharedText();
  const policies = usePolicyNames();
  const machine = useMachine();
  const shop = useCurrentWorkspace();
  return useMemo(() => {
    const job = ({ job: stored }: AuditEntry) => {
      const known = JOBS.find((each) => each === stored);
      return known ? t(`jobs.${known}`) : stored;
    };
    return {
      job,
      who: (entry) => {
        const name = entry.by === '' ? t('audit.nobody') : entry.by;
        const who = entry.job === '' ? name : t('audit.whoJob', { who: name, job: job(entry) });
        return entry.machine === machine
          ? who
          : t('audit.elsewhere', { who, machine: entry.machine });
      },
      what: ({ entry, undoes }) => {
        const words = entryWords(shared, entry);
        // Taking an import back has words of its own.
        if (undoes?.write !== entry.write) return words;
        return shared(undoes.undoes === null ? 'act.undone' : 'act.redone', { what: words });
      },
      about: ({ trail, entry }) => {
        if (trail === 'registry' || entry.write.startsWith('shop.')) return shop.name;
        if (entry.details['kind'] === 'demo') return t('demo.label');
        const kind = IMPORT_KINDS.find((each) => each === entry.details['kind']);
        if (kind) return t(`overview.kinds.${kind}`);
        return policies[entry.subject] ?? entry.subject;
      },
    };
  }, [t, shared, policies, machine, shop.name]);
}
