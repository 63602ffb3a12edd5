import type { AnnouncementRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { Platform } from '../../../../shared/domain/community/moderationTerms.ts';

/** What stands for a variable in a text; they are written in braces, as in {group}. */
export type AnnouncementValues = {
  readonly group: string;
  readonly shop: string;
  /** The day on which it is due, or today. */
  readonly date: string;
};
export const VARIABLES = ['group', 'shop', 'date'] as const;

/** A text with its variables filled in; braces around anything else stay as they are. */
export function filledText(text: string, values: AnnouncementValues): string {
  return text.replaceAll(/\{(group|shop|date)\}/gu, (whole, name: string) => {
    const known = VARIABLES.find((each) => each === name);
    return known ? values[known] : whole;
  });
}

/**
 * What the shop should keep to for one message on each platform; a text over it is warned of, not refused.
 * WeCom: 4,000 bytes of UTF-8, as its interface for messages to groups of customers says
 * (work.weixin.qq.com, add_msg_template, text.content). WeChat and QQ publish none for what people type:
 * 2,000 and 600 characters are on the careful side of a notice in a group, and unverified.
 */
export const LIMITS: Readonly<
  Record<Platform, { readonly most: number; readonly unit: 'characters' | 'bytes' }>
> = {
  wechat: { most: 2000, unit: 'characters' },
  wecom: { most: 4000, unit: 'bytes' },
  qq: { most: 600, unit: 'characters' },
};

/** How much of a platform's limit a text takes up, in the limit's unit. */
export function lengthOn(platform: Platform, text: string): number {
  const characters = Array.from(text);
  if (LIMITS[platform].unit === 'characters') return characters.length;
  return characters.reduce((bytes, each) => bytes + utf8Bytes(each.codePointAt(0) ?? 0), 0);
}

/** Bytes of a code point in UTF-8; half a pair is written as U+FFFD, which has three as well. */
function utf8Bytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

export type DueState = 'draft' | 'dropped' | 'sent' | 'overdue' | 'due' | 'ready';

/** How far an announcement is: sent once every one of its groups has had it. @param now epoch ms */
export function dueState(
  { state, groups, sent, dueAt }: Pick<AnnouncementRow, 'state' | 'groups' | 'sent' | 'dueAt'>,
  now: number,
): DueState {
  const had = new Set(sent.map(({ group }) => group));
  if (groups.length > 0 && groups.every((group) => had.has(group))) return 'sent';
  if (state !== 'ready') return state;
  if (dueAt === null) return 'ready';
  return dueAt <= now ? 'overdue' : 'due';
}
