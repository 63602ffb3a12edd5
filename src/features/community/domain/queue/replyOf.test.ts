import { describe, expect, it } from 'vitest';
import type { RuleAction } from '../rules/ruleSchema.ts';
import { replyOf } from './replyOf.ts';

const reply = (en: string, zh = en): RuleAction => ({ kind: 'reply', text: { en, 'zh-CN': zh } });
const hit = (...actions: RuleAction[]) => ({ actions });

describe('what rules answer to a message', () => {
  it('is joined in both languages where several do', () => {
    const hits = [hit(reply('One', '一')), hit(reply('Two', '')), hit(reply('One', '一'))];
    expect(replyOf(hits, 'hide')).toEqual({ en: 'One\nTwo', 'zh-CN': '一' });
    expect(replyOf([hit({ kind: 'queue' })], 'hide')).toBeNull();
  });

  it('is no rebuke to one that was found fine, and nothing while it is handed on', () => {
    const rebuke = hit({ kind: 'hide' }, reply('No adverts'));
    const answer = hit({ kind: 'queue' }, reply('We ship on Monday'));
    expect(replyOf([rebuke], 'approve')).toBeNull();
    expect(replyOf([rebuke, answer], 'approve')?.en).toBe('We ship on Monday');
    expect(replyOf([rebuke], 'warn')?.en).toBe('No adverts');
    expect(replyOf([answer], 'escalate')).toBeNull();
  });
});
