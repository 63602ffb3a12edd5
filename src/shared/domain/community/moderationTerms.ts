/** How grave a breach is, the least first. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a person decided on an item. */
export const VERDICTS = ['approve', 'hide', 'warn', 'mute', 'remove', 'escalate'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a group lives. */
export const PLATFORMS = ['wechat', 'wecom', 'qq'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What is done to a member, from the mildest to the hardest; a blacklisted one is not let in again. */
export type StepAction =
  | { readonly kind: 'notice' | 'warning' | 'removal' | 'blacklist' }
  | { readonly kind: 'mute'; readonly seconds: number };

/** The same text for readers of both languages; '' where there is none in one of them. */
export type BothLanguages = { readonly en: string; readonly 'zh-CN': string };
