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
 * The most that a platform takes at once. WeCom: 4,000 bytes of UTF-8, as its interface for messages to
 * groups of customers says (work.weixin.qq.com, add_msg_template, text.content). WeChat and QQ document
 * none for what people type: 2,000 characters of a WeChat group notice and 600 of a QQ group notice are
 * what their apps take.
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
  return LIMITS[platform].unit === 'bytes'
    ? new TextEncoder().encode(text).length
    : Array.from(text).length;
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
