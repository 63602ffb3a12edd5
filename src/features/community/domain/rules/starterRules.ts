import type { ModerationRule } from './ruleSchema.ts';
import { STARTER_WORDS } from './starterWords.ts';
import { startingRule } from './startingRule.ts';

/**
 * Rules that a shop begins with: contact bait and spam as it is posted into groups. Everything is queued,
 * nothing hidden: what a shop's own customers write is for the shop to know.
 */
export const STARTER_RULES: ModerationRule[] = [
  startingRule({
    id: 'disguise',
    name: { en: 'Hidden or dressed-up characters', 'zh-CN': '夹带隐形字符或花体字' },
    severity: 'medium',
    conditions: [{ kind: 'disguise', least: 2 }],
  }),
  startingRule({
    id: 'invites',
    name: { en: 'Links into other groups', 'zh-CN': '引流到站外群的链接' },
    severity: 'high',
    conditions: [
      {
        kind: 'links',
        only: ['t.me', 'telegram.me', 'telegram.org', 'chat.whatsapp.com', 'wa.me', 'discord.gg'],
        except: [],
      },
    ],
  }),
  startingRule({
    id: 'contactBait',
    name: { en: 'Contact details of another app', 'zh-CN': '留下微信、QQ 等私人联系方式' },
    severity: 'high',
    conditions: [
      {
        kind: 'pattern',
        form: 'lettersOnly',
        source:
          '(?:[微薇威徽溦][信芯心]?|v[信芯x]?|wx|麦饼|企鹅|乞[鹅儿]|扣扣|qq?)[号群裙]?[a-z]{0,4}\\d{5,11}',
      },
    ],
  }),
  startingRule({
    id: 'numberBait',
    name: { en: 'A number beside a word for QQ or WeChat', 'zh-CN': '数字旁带“扣”“口”“鹅”等暗语' },
    severity: 'high',
    conditions: [
      {
        kind: 'pattern',
        form: 'lettersOnly',
        source:
          '\\d{7,11}\\p{Han}{0,3}[口扣抠寇蔻鹅鵝喂威薇逼批]|[口扣抠寇蔻鹅鵝喂逼]\\p{Han}{0,2}\\d{7,11}|乞儿',
      },
    ],
  }),
  startingRule({
    id: 'splitNumber',
    name: { en: 'A number in two halves beside words', 'zh-CN': '号码拆成两段发送' },
    severity: 'medium',
    conditions: [
      {
        kind: 'pattern',
        form: 'folded',
        source: '(?:^|[^\\d:.-])\\d{4,6}[ _*~+]{1,3}\\d{3,6}(?:[^\\d:.-]|$)',
      },
      { kind: 'pattern', form: 'folded', source: '\\p{Han}' },
    ],
  }),
  startingRule({
    id: 'idBehindWords',
    name: { en: 'An account name right behind words', 'zh-CN': '文字后面紧跟账号' },
    severity: 'medium',
    conditions: [
      {
        kind: 'pattern',
        form: 'lettersOnly',
        // QQ's exports write its own emoji as bq and a number.
        source:
          '\\p{Han}(?:[ac-z][a-z]{1,3}|b[a-pr-z][a-z]{0,2})\\d{3,7}(?:\\p{Han}|$)|^[a-z]{2,4}\\d{3,7}\\p{Han}',
      },
    ],
  }),
  ...STARTER_WORDS,
];
