import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueState, filledText, lengthOn } from './announcementText.ts';

describe('an announcement', () => {
  it('has its variables filled in, and other braces left alone', () => {
    const values = { group: '茶友群', shop: 'Northlane', date: '30 Nov 2026' };
    expect(filledText('{group}: {shop}, {date} {other} {group}', values)).toBe(
      '茶友群: Northlane, 30 Nov 2026 {other} 茶友群',
    );
    // What is filled in is no text with variables itself.
    expect(filledText('{group}', { ...values, group: '{shop}' })).toBe('{shop}');
  });

  it('is measured as its platform counts: characters, or bytes', () => {
    expect(lengthOn('wechat', '茶😊')).toBe(2);
    expect(lengthOn('qq', 'tea')).toBe(3);
    expect(lengthOn('wecom', '茶😊')).toBe(7);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(lengthOn('wecom', text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
    expect(lengthOn('wecom', 'é\ud83d')).toBe(new TextEncoder().encode('é\ud83d').length);
  });

  it('is due until its time, overdue after it, and sent once every group has had it', () => {
    const row = { state: 'ready', groups: ['a', 'b'], sent: [], dueAt: 100 } as const;
    const sent = (group: string) => ({ group, language: 'en', at: 1, by: 'Lin' }) as const;
    expect(dueState(row, 99)).toBe('due');
    expect(dueState(row, 100)).toBe('overdue');
    expect(dueState({ ...row, sent: [sent('a')] }, 100)).toBe('overdue');
    expect(dueState({ ...row, sent: [sent('a'), sent('b')] }, 100)).toBe('sent');
    expect(dueState({ ...row, dueAt: null }, 100)).toBe('ready');
    expect(dueState({ ...row, state: 'draft' }, 100)).toBe('draft');
    expect(dueState({ ...row, groups: [] }, 99)).toBe('due');
  });
});
