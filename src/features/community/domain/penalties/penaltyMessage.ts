import type {
  BothLanguages,
  StepAction,
} from '../../../../shared/domain/community/moderationTerms.ts';
import { spanWords } from './spanWords.ts';

/** What a message to a member can say, as {group} in it. */
export type MessageValues = {
  readonly group: string;
  readonly reason: BothLanguages;
  readonly points: number;
  readonly appealDays: number;
};

/** What members are told, to be changed before it is sent. They are told to their face: 你, you. */
const TEMPLATES: Readonly<Record<StepAction['kind'], BothLanguages>> = {
  notice: {
    en: '@{member} A reminder from {group}: your message was taken as “{reason}”. Have a look at the group’s rules. Nothing else follows from it.',
    'zh-CN': '@{member} {group} 温馨提醒：你的消息涉及“{reason}”，请留意群规。本次仅作提醒。',
  },
  warning: {
    en: '@{member} A warning from {group}: your message breaks the group’s rules ({reason}). Reply “read” to this. If you see it otherwise, tell us within {appealDays} days.',
    'zh-CN':
      '@{member} {group} 警告：你的消息违反群规（{reason}），请回复“已阅”。如有异议，请在 {appealDays} 天内提出申诉。',
  },
  mute: {
    en: '@{member} You cannot write in {group} for {duration}: your message breaks its rules ({reason}). If you see it otherwise, tell us within {appealDays} days.',
    'zh-CN':
      '@{member} 因违反群规（{reason}），你在 {group} 被禁言 {duration}。如有异议，请在 {appealDays} 天内提出申诉。',
  },
  removal: {
    en: '{member}, you were removed from {group}: your messages break its rules ({reason}). If you see it otherwise, tell us within {appealDays} days.',
    'zh-CN':
      '{member}，因多次违反群规（{reason}），你已被移出 {group}。如有异议，请在 {appealDays} 天内提出申诉。',
  },
  blacklist: {
    en: '{member}, you were removed from {group} and will not be let in again: your messages break its rules ({reason}). If you see it otherwise, tell us within {appealDays} days.',
    'zh-CN':
      '{member}，因严重违反群规（{reason}），你已被移出 {group} 且不再通过入群申请。如有异议，请在 {appealDays} 天内提出申诉。',
  },
};

/**
 * What a member is told of a penalty, in both languages. {member} stays in it: who it is stands in no record
 * and on no page before the message is sent, see `withMember`.
 */
export function penaltyMessage(action: StepAction, values: MessageValues): BothLanguages {
  const duration = action.kind === 'mute' ? spanWords(action.seconds) : { en: '', 'zh-CN': '' };
  const fill = (language: keyof BothLanguages) => {
    const words: Readonly<Record<string, string>> = {
      group: values.group,
      reason: values.reason[language],
      duration: duration[language],
      points: String(values.points),
      appealDays: String(values.appealDays),
    };
    return TEMPLATES[action.kind][language].replace(
      /\{(\w+)\}/gu,
      (whole, name: string) => words[name] ?? whole,
    );
  };
  return { en: fill('en'), 'zh-CN': fill('zh-CN') };
}

/** A message as it is sent, to somebody by what they call themselves. */
export function withMember(text: string, member: string): string {
  return text.replaceAll('{member}', () => member);
}
