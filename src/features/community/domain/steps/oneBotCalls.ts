import type { ModerationStepRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { numberOfKey } from '../book/messageKey.ts';
import { withMember } from '../penalties/penaltyMessage.ts';

/**
 * Calls of OneBot v11 for a QQ bot that the shop runs itself. Numbers of groups and members are QQ's own;
 * seconds of a mute, 0 lifts it. Source: github.com/botuniverse/onebot-11, api/public.md.
 */
export type OneBotCall =
  | {
      readonly action: 'set_group_ban';
      readonly params: {
        readonly group_id: number;
        readonly user_id: number;
        readonly duration: number;
      };
    }
  | {
      readonly action: 'set_group_kick';
      readonly params: {
        readonly group_id: number;
        readonly user_id: number;
        readonly reject_add_request: boolean;
      };
    }
  | { readonly action: 'delete_msg'; readonly params: { readonly message_id: number } }
  | {
      readonly action: 'send_group_msg';
      readonly params: { readonly group_id: number; readonly message: string };
    };

/** The export's own number of a QQ group or member, alone or as QQ puts it behind a name. */
const QQ_NUMBER = /^(?:.*\()?([1-9]\d{4,11})\)?$/u;

/**
 * Steps as calls: those of QQ that can be made without a person. What has no number in the import (a
 * group that is known by its name, say) stays for staff, as does letting somebody in again.
 *
 * @param language of what members are told
 */
export function oneBotCalls(
  steps: readonly ModerationStepRow[],
  language: 'en' | 'zh-CN',
): { readonly calls: readonly OneBotCall[]; readonly left: number } {
  const calls = steps.map((step) => (step.platform === 'qq' ? callOf(step, language) : undefined));
  const made = calls.filter((call) => call !== undefined);
  return { calls: made, left: calls.length - made.length };
}

/** One call a line, as bots' queues read them. */
export function oneBotLines(calls: readonly OneBotCall[]): string {
  return calls.map((call) => `${JSON.stringify(call)}\n`).join('');
}

function callOf(step: ModerationStepRow, language: 'en' | 'zh-CN'): OneBotCall | undefined {
  const { kind, seconds, text, item } = step;
  const group_id = qqNumber(step.group);
  const user_id = qqNumber(step.member);
  switch (kind) {
    case 'mute':
    case 'unmute':
      if (group_id === undefined || user_id === undefined) return undefined;
      return {
        action: 'set_group_ban',
        params: { group_id, user_id, duration: kind === 'mute' ? seconds : 0 },
      };
    case 'removal':
    case 'blacklist':
      if (group_id === undefined || user_id === undefined) return undefined;
      return {
        action: 'set_group_kick',
        params: { group_id, user_id, reject_add_request: kind === 'blacklist' },
      };
    case 'hide': {
      const message_id = messageNumber(numberOfKey(item));
      return message_id === undefined
        ? undefined
        : { action: 'delete_msg', params: { message_id } };
    }
    case 'notice':
    case 'warning':
    case 'reply': {
      const message = withMember(text[language], step.member);
      if (group_id === undefined || message === '') return undefined;
      return { action: 'send_group_msg', params: { group_id, message } };
    }
    case 'readmit':
      return undefined;
  }
}

function qqNumber(name: string): number | undefined {
  const digits = QQ_NUMBER.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Numbers of messages are 32-bit, and may be negative. */
function messageNumber(text: string): number | undefined {
  if (!/^-?\d{1,10}$/u.test(text)) return undefined;
  const number = Number(text);
  return number === (number | 0) ? number : undefined;
}
