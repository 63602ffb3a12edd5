import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import type { ImprovementRow } from '../../../../shared/domain/experience/experienceRecords.ts';
import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { Text } from '../../../../shared/i18n/areaText.ts';
import { createFormats } from '../../../../shared/i18n/createFormats.ts';
import { findingsOf } from '../../domain/findings/findingsOf.ts';
import { en } from '../../strings/en.ts';
import { zhCN } from '../../strings/zh-CN.ts';
import { attentionItems } from './attentionItems.ts';

const i18n = createInstance({
  lng: 'en',
  resources: { en: { experience: en }, 'zh-CN': { experience: zhCN } },
  initAsync: false,
  interpolation: { escapeValue: false },
});
await i18n.init();

const TODAY = civilDayOfIsoDate('2026-11-30') ?? NaN;

/** A carrier of which so many of 1,000 parcels were late, beside one of which 100 of 1,000 were. */
const carrier = (count: number) =>
  findingsOf('lateCarrier', [
    { name: 'YTO', count, size: 1000 },
    { name: 'SF', count: 100, size: 1000 },
  ]);

const row = (id: string, changed: Partial<ImprovementRow>): ImprovementRow => ({
  ...{ id, title: id, finding: '', evidence: '', state: 'running', owner: '', metric: '' },
  ...{
    baseline: null,
    expected: null,
    measured: null,
    since: '',
    due: '',
    note: '',
    at: 0,
    by: '',
  },
  ...changed,
});

function itemsOf(
  findings: ReturnType<typeof carrier>,
  board: readonly ImprovementRow[] = [],
  language: 'en' | 'zh-CN' = 'en',
) {
  const t: Text<typeof en> = (key, values) =>
    i18n.t(key, { lng: language, ns: 'experience', ...values });
  const format = createFormats(language, { points: '{{value}} pts' });
  return attentionItems({ t, format }, { findings, board, today: TODAY });
}

describe('what somebody should look at', () => {
  test('is nothing where nothing stands out and nothing is due', () => {
    expect(itemsOf([])).toEqual([]);
    // More than chance, and by no more than a few points.
    expect(carrier(140)).toHaveLength(1);
    expect(itemsOf(carrier(140))).toEqual([]);
  });

  test('is a part of the shop that does far worse than the others', () => {
    expect(itemsOf(carrier(300))).toEqual([
      {
        id: 'experience.finding.lateCarrier:YTO',
        urgency: 'warning',
        title: 'Late parcels, carrier YTO',
        detail: '30.0% here, 10.0% elsewhere: 200 cases too many in a year.',
        action: { label: 'See what to fix', href: '/experience/improvements' },
      },
    ]);
  });

  test('names a product of an incomplete page, by its number where it has no name', () => {
    const page = (label?: string) =>
      findingsOf('incompletePage', [
        { name: 'P-17', count: 800, size: 1000, ...(label === undefined ? {} : { label }) },
        { name: '', count: 300, size: 1000 },
      ]);
    expect(itemsOf(page('Cup'))[0]).toMatchObject({
      id: 'experience.finding.incompletePage:P-17',
    });
    expect(itemsOf(page('Cup'))[0]?.title).toContain('Cup');
    expect(itemsOf(page('Cup'))[0]?.title).not.toContain('P-17');
    expect(itemsOf(page())[0]?.title).toContain('P-17');
  });

  test('is that no more once somebody works on it, and again where it was dropped', () => {
    const finding = 'lateCarrier:YTO';
    expect(itemsOf(carrier(300), [row('a', { finding })])).toEqual([]);
    expect(itemsOf(carrier(300), [row('a', { finding, state: 'dropped' })])).toHaveLength(1);
  });

  test('are improvements whose day has come, with their days, the rest counted', () => {
    const board = [
      row('Another carrier', { due: '2026-11-29' }),
      row('Longer promises', { due: '2026-11-30' }),
      row('Too early', { due: '2026-12-01' }),
      row('No day', {}),
      row('Measured', { due: '2026-11-01', state: 'measured' }),
      row('Only planned', { due: '2026-11-01', state: 'planned' }),
    ];
    expect(itemsOf([], board)).toMatchObject([
      {
        title: '2 improvements are due to be measured',
        detail: 'Another carrier (29 Nov 2026), Longer promises (30 Nov 2026)',
        action: { href: '/experience/improvements' },
      },
    ]);
    const more = [...board, row('Third', { due: '2026-10-01' })];
    expect(itemsOf([], more)[0]?.detail).toMatch(/ and 1 more$/);
    expect(itemsOf([], board.slice(0, 1))[0]?.title).toBe('An improvement is due to be measured');
  });

  test('is said in Chinese too', () => {
    const board = [row('换承运商', { due: '2026-11-29' })];
    const items = itemsOf(carrier(300), board, 'zh-CN');
    expect(items.map(({ title, detail }) => [title, detail])).toEqual([
      ['包裹迟到：承运商“YTO”', '此处 30.0%，其他 10.0%：一年多出 200 次。'],
      ['1 项改进到了衡量日期', '换承运商（2026 年 11 月 29 日）'],
    ]);
  });
});
