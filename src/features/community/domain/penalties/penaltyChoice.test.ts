import { describe, expect, it } from 'vitest';
import { limitsOf } from './limitsOf.ts';
import { penaltyChoice } from './penaltyChoice.ts';
import { PENALTY_DEFAULTS } from './penaltyLadder.ts';
import { verdictOfAction } from './verdictOfAction.ts';

const choose = (
  verdict: 'warn' | 'mute' | 'remove',
  suggested: Parameters<typeof penaltyChoice>[1],
  platform: 'qq' | 'wechat' = 'qq',
) => penaltyChoice(verdict, suggested, PENALTY_DEFAULTS, platform);

describe('what a key does to a member', () => {
  it('is what the ladder suggests, where it is of that kind', () => {
    const week = { kind: 'mute', seconds: 604_800 } as const;
    expect(choose('mute', week)).toBe(week);
    expect(choose('warn', { kind: 'notice' })).toEqual({ kind: 'notice' });
    expect(choose('remove', { kind: 'blacklist' })).toEqual({ kind: 'blacklist' });
  });

  it('is else the mildest of the kind', () => {
    expect(choose('mute', null)).toEqual({ kind: 'mute', seconds: 600 });
    expect(choose('warn', { kind: 'removal' })).toEqual({ kind: 'warning' });
    expect(choose('remove', { kind: 'notice' })).toEqual({ kind: 'removal' });
    const none = penaltyChoice('mute', null, { ladder: [] }, 'qq');
    expect(none).toEqual({ kind: 'mute', seconds: 600 });
  });

  it('is nothing where the platform cannot do it', () => {
    expect(choose('mute', null, 'wechat')).toBeNull();
    expect(limitsOf(null)).toBe('qq');
  });

  it('goes with its own verdict', () => {
    const kinds = ['notice', 'warning', 'removal', 'blacklist'] as const;
    expect(kinds.map((kind) => verdictOfAction({ kind }))).toEqual([
      ...['warn', 'warn', 'remove', 'remove'],
    ]);
    expect(verdictOfAction({ kind: 'mute', seconds: 60 })).toBe('mute');
  });
});
