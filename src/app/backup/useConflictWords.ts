import { usePolicyNames } from '../../shared/ui/policy/marks/policyNames.ts';
import type { MergeConflict, MergeSide } from '../../shared/data/backup/merge/mergeTypes.ts';
import { useFormat } from '../../shared/i18n/useFormat.ts';
import { useAppText } from '../useAppText.ts';
import { browserZone } from '../workspaces/defaultShop.ts';
import { fieldOf } from '../fieldOf.ts';

const SHOP_FIELDS = {
  name: 'workspaces.name',
  zone: 'settings.zone',
  weekStart: 'settings.weekStart',
  currency: 'settings.currency',
} as const;

type ConflictWords = {
  /** What the conflict is about: "Live version of Retention defaults". */
  readonly title: (conflict: MergeConflict) => string;
  /** Who made a side's version, and when. */
  readonly side: (conflict: MergeConflict, side: MergeSide) => string;
  readonly field: (conflict: MergeConflict, path: readonly string[]) => string;
  readonly value: (value: unknown) => string;
};

/** Words for conflicts of a merge. */
export function useConflictWords(): ConflictWords {
  const t = useAppText();
  const format = useFormat();
  const policies = usePolicyNames();
  const policyName = (id: string) => policies[id] ?? id;
  const date = (at: number) => format.instant(at, browserZone());
  return {
    title: ({ table, key, mine, theirs }) => {
      switch (table) {
        case 'policyLines':
          return t('backup.conflict.live', { policy: policyName(key) });
        case 'policyDrafts':
          return t('backup.conflict.draft', { policy: policyName(key) });
        case 'policyVersions':
          return t('backup.conflict.version', { id: key });
        case 'answerMarks': {
          const message = fieldOf(mine ?? theirs, 'message');
          return t('backup.conflict.answer', {
            message: typeof message === 'string' ? message : key,
          });
        }
        case 'conversationViews':
        case 'conversationTags':
        case 'agentIdentities':
        case 'formAnswers':
        case 'sentimentMarks':
        case 'groupNotes':
        case 'staffReports':
        case 'moderationDecisions':
        case 'secondReviews':
        case 'penalties':
        case 'appeals':
        case 'moderationSteps':
        case 'sampleLabels':
        case 'experiencePosts':
          return `${t(`audit.tables.${table}`)}: ${key}`;
        case 'improvements':
        case 'announcements': {
          const title = fieldOf(mine ?? theirs, 'title');
          return `${t(`audit.tables.${table}`)}: ${typeof title === 'string' ? title : key}`;
        }
        case 'draws':
        case 'activities': {
          const name = fieldOf(mine ?? theirs, 'name');
          return `${t(`audit.tables.${table}`)}: ${typeof name === 'string' ? name : key}`;
        }
        case 'settings':
          if (key === 'shop') return t('settings.shop');
          return t(key === 'authority' ? 'backup.authority.title' : 'backup.conflict.setting', {
            key,
          });
      }
    },
    side: ({ live, ...sides }, side) => {
      const record = sides[side];
      if (live) {
        const version = live[side];
        if (!version) return t('backup.conflict.defaults');
        const { number, author, at } = version;
        return t('backup.conflict.by', {
          number,
          author: author || t('backup.nobody'),
          date: date(at),
        });
      }
      if (record === null) return t('backup.conflict.none');
      const at = fieldOf(record, 'at');
      const author = fieldOf(record, 'author') ?? fieldOf(record, 'by');
      if (typeof at !== 'number' || typeof author !== 'string') return '';
      return t('backup.conflict.changedBy', {
        author: author || t('backup.nobody'),
        date: date(at),
      });
    },
    field: ({ table, key }, path) => {
      const [name = ''] = path;
      if (table === 'settings' && key === 'shop' && isShopField(name)) return t(SHOP_FIELDS[name]);
      return path.length === 0 ? t('backup.conflict.all') : path.join(' › ');
    },
    value: (value) => {
      if (value === undefined || value === null) return '–';
      return typeof value === 'string' ? value : JSON.stringify(value);
    },
  };
}

function isShopField(name: string): name is keyof typeof SHOP_FIELDS {
  return Object.hasOwn(SHOP_FIELDS, name);
}
