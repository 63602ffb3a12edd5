import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../../../../shared/i18n/createFormats.ts';
import { en } from '../../../strings/en.ts';
import { zhCN } from '../../../strings/zh-CN.ts';
import type { ProgrammeWatch } from '../../../domain/reports/watch/watchTypes.ts';
import type { LoyaltyText } from '../../loyaltyText.ts';
import { attentionItems, type Known } from './attentionItems.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { loyalty: en }, 'zh-CN': { loyalty: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

const NONE = { rows: [], count: 0, members: 0, points: 0 };

function itemsOf(
  { watch, gifts = [] }: { watch?: Partial<ProgrammeWatch>; gifts?: Known['gifts'] },
  language: 'en' | 'zh-CN' = 'en',
) {
  const t: LoyaltyText = (key, values) => i18n.t(key, { lng: language, ns: 'loyalty', ...values });
  const format = createFormats(language, { points: '{{value}} pts' });
  const all = {
    refunded: { ...NONE, became: { recovered: 0, owed: 0, waived: 0 } },
    referrals: NONE,
    expiring: NONE,
    ...watch,
  };
  return attentionItems({ t, format }, { watch: watch && all, gifts });
}

const became = { recovered: 200, owed: 400, waived: 900 };
const refunded = { ...NONE, count: 3, members: 2, points: 1500, became };

describe('what somebody should look at in loyalty', () => {
  test('is nothing where all is well, or nothing is known yet', () => {
    expect(itemsOf({})).toEqual([]);
    expect(itemsOf({ watch: {} })).toEqual([]);
  });

  test('are members who spent points and then gave the order back, with what became of the points', () => {
    expect(itemsOf({ watch: { refunded } })).toEqual([
      {
        id: 'loyalty.refunded',
        urgency: 'warning',
        title: '2 members spent points of orders that were refunded later',
        detail:
          '1,500 points in 90 days: 200 came from other points, 400 are owed, 900 were let go.',
        action: { label: 'See the list', href: '/loyalty/report/watch?list=refunded' },
      },
    ]);
  });

  test('are referrers, gifts that have run out by name, and points that expire', () => {
    const rest = { ...NONE, count: 3, members: 1, points: 4200 };
    const watch = { referrals: rest, expiring: { ...rest, members: 3 } };
    const gifts = ['Cup', 'Pot', 'Tray', 'Jar'];
    expect(
      itemsOf({ watch, gifts }).map(({ title, detail, action }) => [title, detail, action.href]),
    ).toEqual([
      [
        'A referrer may have brought themselves',
        '4,200 points were given for it in 180 days: same person, phone or mailbox, or nobody who bought.',
        '/loyalty/report/watch?list=referrals',
      ],
      ['4 gifts have run out', 'Cup, Pot, Tray and 1 more', '/loyalty/gifts'],
      [
        '4,200 points expire in the next 30 days',
        'They belong to 3 members: a reminder brings them back.',
        '/loyalty/report/watch?list=expiring',
      ],
    ]);
  });

  test('is said in Chinese too', () => {
    expect(
      itemsOf({ watch: { refunded }, gifts: ['茶杯'] }, 'zh-CN').map(({ title }) => title),
    ).toEqual(['2 位会员用掉积分后又退了款', '1 款礼品已兑完']);
  });
});
