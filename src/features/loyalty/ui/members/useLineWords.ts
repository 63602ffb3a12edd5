import { useMachine } from '../../../../shared/data/registry.ts';
import type { ShopSettings } from '../../../../shared/data/shopSettings.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import { versionName } from '../../../../shared/ui/policy/versionName.ts';
import { postOfLot } from '../../domain/posting/sourceIds.ts';
import type { StatementLine } from '../../domain/statement/statement.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

const SOURCES = [
  'earn',
  'pay',
  'adjust',
  'opening',
  'past',
  'review',
  'share',
  'signIn',
  'signUp',
  'referral',
  'birthday',
  'redeem',
] as const;

/** What an entry says, in words: what it did, to which points, and why. */
export function useLineWords({ zone, currency }: ShopSettings) {
  const t = useLoyaltyText();
  const shared = useSharedText();
  const format = useFormat();
  const machine = useMachine() ?? '';
  const lastDay = (expiresAt: number) => format.day(format.civilDayAt(expiresAt - 1, zone));
  const source = (lot: string) => {
    if (postOfLot(lot) !== undefined) return t('members.sources.post');
    const [kind = '', ...rest] = lot.split(':');
    const known = SOURCES.find((each) => each === kind);
    return t(`members.sources.${known ?? 'other'}`, { id: known ? (rest.at(-1) ?? '') : lot });
  };
  return {
    source,
    lastDay,
    title: ({ id, kind, at, pending, availableAt }: StatementLine) => {
      const what =
        kind === 'grant' && pending > 0 && availableAt !== null && availableAt > at
          ? t('members.lines.grantPending', {
              day: format.day(format.civilDayAt(availableAt, zone)),
            })
          : t(`members.lines.${lineOf(id, kind)}`);
      return `${what} · ${source(subjectOf(id))}`;
    },
    details: ({ note, earned, notTaken, lots, kind, expiresAt }: StatementLine): string[] => [
      ...(note === '' ? [] : [note]),
      ...(earned && earned.rules !== ''
        ? [
            [
              t('members.lines.basis', { amount: format.money(earned.eligible, currency) }),
              t('members.lines.rules', { version: versionName(shared, earned.rules, machine) }),
            ].join(' · '),
          ]
        : []),
      ...(kind === 'grant' && expiresAt !== null
        ? [t('members.lines.expires', { day: lastDay(expiresAt) })]
        : []),
      ...(notTaken > 0 ? [t('members.lines.notTaken', { points: format.number(notTaken) })] : []),
      ...(kind === 'activate' || kind === 'expire' || lots.length === 0
        ? []
        : [
            t('members.lines.used', {
              lots: lots
                .map(({ lot, points }) =>
                  t('members.lines.usedLot', {
                    points: format.number(Math.abs(points)),
                    lot: source(lot),
                  }),
                )
                .join(', '),
            }),
          ]),
    ],
  };
}

/** What an entry did, where its kind alone does not tell. */
function lineOf(id: string, kind: StatementLine['kind']) {
  if (id.startsWith('undo:')) return 'adjustBack';
  return kind === 'clawBack' && postOfLot(subjectOf(id)) !== undefined ? 'postBack' : kind;
}

/** What an entry is about: `clawBack:earn:1001:40` is about the order 1001. */
function subjectOf(id: string): string {
  const [kind = ''] = id.split(':');
  const own = id.slice(kind.length + 1);
  if (kind === 'clawBack') return own.replace(/:\d+$/u, '');
  return ['activate', 'expire', 'return', 'fulfil', 'release', 'undo'].includes(kind) ? own : id;
}
