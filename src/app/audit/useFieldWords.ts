import { useFormat } from '../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../shared/i18n/useLanguage.ts';
import { weekdayOptions } from '../settings/shopOptions.ts';
import { useAppText } from '../useAppText.ts';
import { fieldValue } from './fieldValue.ts';

const TABLES = [
  'settings',
  'policyVersions',
  'policyDrafts',
  'policyLines',
  'pointsState',
  'pointsEntries',
  'stockMovements',
  'couponCodes',
  'redemptions',
  'answerMarks',
  'conversationViews',
  'conversationTags',
  'agentIdentities',
  'formAnswers',
  'sentimentMarks',
  'improvements',
  'draws',
  'groupNotes',
  'staffReports',
  'moderationDecisions',
  'secondReviews',
  'penalties',
  'appeals',
  'moderationSteps',
  'sampleLabels',
  'activities',
  'prizeIssues',
  'announcements',
  'experiencePosts',
  'workspaces',
  'profile',
] as const;

const FIELDS = [
  'name',
  'job',
  'zone',
  'weekStart',
  'currency',
  'createdAt',
  'deletedAt',
  'demo',
  'number',
  'note',
  'author',
  'at',
  'basedOn',
  'restoredFrom',
  'steps',
  'settingsVersion',
  'revision',
  'machine',
  'member',
  'gift',
  'kind',
  'quantity',
  'by',
  'code',
  'pool',
  'redemption',
  'addedAt',
  'state',
  'points',
  'catalogue',
  'round',
  'held',
  'reservedAt',
  'expiresAt',
  'settledAt',
  'tracking',
  'shownAt',
  'message',
  'right',
  'wrong',
  'none',
  'query',
  'conversation',
  'added',
  'removed',
  'person',
  'role',
  'survey',
  'version',
  'nps',
  'csat',
  'ces',
  'comments',
  'customer',
  'order',
  'sentiment',
  'title',
  'finding',
  'evidence',
  'owner',
  'metric',
  'baseline',
  'expected',
  'measured',
  'since',
  'due',
  'phase',
  'method',
  'prizes',
  'groupCap',
  'rules',
  'candidates',
  'excluded',
  'list',
  'frozenAt',
  'source',
  'announcedAt',
  'value',
  'drawnAt',
  'isGroup',
  'platform',
  'staff',
  'reporter',
  'item',
  'verdict',
  'severity',
  'overturned',
  'decision',
  'action',
  'suggested',
  'liftedAt',
  'outcome',
  'seconds',
  'doneAt',
  'doneBy',
  'goal',
  'budget',
  'cost',
  'groups',
  'group',
  'from',
  'until',
  'tasks',
  'participants',
  'draw',
  'dueAt',
  'sent',
  'link',
  'activity',
  'toldAt',
  'day',
  'forfeits',
  'reason',
] as const;

/** Fields in which the contents of a record lie one level deeper. */
const HOLDERS = new Set(['value', 'settings', 'rehearsal']);

/** Words for the tables, fields and values of records in the audit trail, as far as known. */
export function useFieldWords(zone: string) {
  const t = useAppText();
  const format = useFormat();
  const language = useLanguage();
  return {
    table: (table: string) => {
      const known = TABLES.find((each) => each === table);
      return known ? t(`audit.tables.${known}`) : table;
    },
    field: (path: readonly string[]) => {
      // A draw has a field `value` of its own, in which nothing lies deeper.
      const inner = path.length > 1 && HOLDERS.has(path[0] ?? '') ? path.slice(1) : path;
      const known = inner.length === 1 ? FIELDS.find((each) => each === inner[0]) : undefined;
      return known ? t(`audit.fields.${known}`) : inner.join('.');
    },
    value: (path: readonly string[], value: unknown) => {
      const known = fieldValue(path.at(-1) ?? '', value);
      switch (known.as) {
        case 'nothing':
          return t('audit.details.nothing');
        case 'instant':
          return format.instant(known.ms, zone);
        case 'weekday':
          return (
            weekdayOptions(language).find((each) => each.value === `${known.day}`)?.label ??
            `${known.day}`
          );
        case 'version':
          return format.number(known.number);
        case 'steps':
          return known.steps
            .map(({ version, liveFrom }) =>
              t('audit.details.step', { version, at: format.instant(liveFrom, zone) }),
            )
            .join('; ');
        case 'text':
          return known.text;
      }
    },
  };
}
