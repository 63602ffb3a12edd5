import { describe, expect, it } from 'vitest';
import { decisionReasons, reasonOf } from './decisionReasons.ts';

const advert = { en: 'Adverts', 'zh-CN': '广告规则' };

describe('reasons of a decision', () => {
  it('are the rules that hit, what was reported, and the usual ones, each once, as many as number keys', () => {
    const reasons = decisionReasons(
      [advert, { en: '', 'zh-CN': '只有中文' }],
      ['spam', 'spam', ''],
    );
    expect(reasons.slice(0, 3)).toEqual([
      advert,
      { en: '只有中文', 'zh-CN': '只有中文' },
      { en: 'spam', 'zh-CN': 'spam' },
    ]);
    expect(new Set(reasons.map(({ en }) => en)).size).toBe(reasons.length);
    const many = Array.from({ length: 20 }, (_, i) => ({ en: `r${i}`, 'zh-CN': `r${i}` }));
    expect(decisionReasons(many, [])).toHaveLength(9);
  });

  it('default to the first for a breach, and to words of their own for what is fine or handed on', () => {
    const reasons = [advert];
    expect(reasonOf('hide', undefined, reasons)).toBe(advert);
    expect(reasonOf('approve', undefined, reasons).en).toBe('Keeps the rules');
    expect(reasonOf('escalate', undefined, reasons).en).toBe('Needs a second pair of eyes');
    expect(reasonOf('approve', advert, [])).toBe(advert);
  });
});
