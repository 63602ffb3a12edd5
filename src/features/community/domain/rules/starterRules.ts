import { FOLDS, type Fold } from '../folding/folds.ts';
import type { ModerationRule } from './ruleSettings.ts';

/** All that make no likeness. */
const EXACT: Fold[] = FOLDS.filter((fold) => fold !== 'confusables' && fold !== 'homophones');
const LOOKS: Fold[] = FOLDS.filter((fold) => fold !== 'homophones');

const EVERYWHERE = { active: true, groups: null, exempt: [], from: null, until: null, allow: [] };

/**
 * Rules that a shop begins with: contact bait and spam as it is posted into groups. Everything is queued,
 * nothing hidden: what a shop's own customers write is for the shop to know.
 */
export const STARTER_RULES: ModerationRule[] = [
  {
    ...EVERYWHERE,
    id: 'disguise',
    name: { en: 'Hidden or dressed-up characters', 'zh-CN': '夹带隐形字符或花体字' },
    severity: 'medium',
    conditions: [{ kind: 'disguise', least: 2 }],
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
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
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
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
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
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
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
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
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
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
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
    id: 'gambling',
    name: { en: 'Gambling', 'zh-CN': '博彩' },
    severity: 'high',
    conditions: [
      {
        kind: 'words',
        folds: LOOKS,
        terms: [
          ...['彩金', '首存', '体育彩票', '官方直营', '投注站', '棋牌', '博彩', '赌场', '百家乐'],
          ...['盘口', '六合彩', '时时彩', '真人视讯', '存一百送', '注册送', '快来赢钱', '包赢'],
          ...['流水返', '充值返', '开元棋牌', '北京赛车'],
        ],
      },
    ],
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
    id: 'accountTrade',
    name: { en: 'Trade in accounts, cards and payments', 'zh-CN': '买卖账号、银行卡与跑分' },
    severity: 'severe',
    conditions: [
      {
        kind: 'words',
        folds: EXACT,
        terms: [
          ...[
            '跑分',
            '卡商',
            '号商',
            '接回u',
            '回u',
            '出u',
            '公户',
            '对公账户',
            '银行卡出租',
            '四件套',
          ],
          ...[
            '一道二道',
            '卡接',
            '咔接',
            '料商',
            '盾卡',
            '白资',
            '收卡',
            '车队',
            '金主来',
            '上押',
            '直押',
          ],
          ...[
            '协议号',
            '飞机号',
            '接码',
            '实名号',
            '群控',
            '超级签',
            '封装',
            '报毒处理',
            '代收代付',
          ],
          ...[
            '网购料',
            'c料',
            '承兑',
            '洗钱',
            '套现',
            '网站盘',
            '网址盘',
            '卖盘',
            '电销线路',
            '先签后付',
            '料方',
            '假量',
            '招盗',
          ],
        ],
      },
    ],
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
    id: 'advertising',
    name: { en: 'Advertising for hire', 'zh-CN': '代发广告与引流' },
    severity: 'medium',
    conditions: [
      {
        kind: 'words',
        folds: EXACT,
        terms: [
          ...[
            '广告代发',
            '代发广告',
            '代发点',
            '小鹿广告',
            '上粉',
            '引流',
            '群发',
            '拉群',
            '诚招代理',
          ],
          ...[
            '全网最低价',
            '长期合作',
            '诚信经营',
            '担保交易',
            '可担保',
            '源头货',
            '量大从优',
            '非诚勿扰',
          ],
          ...[
            '点这里',
            '精准粉',
            '采集群',
            '买的私聊',
            '要的私聊',
            '老哥私聊',
            '哥哥私聊',
            '哥私聊',
            '卖的私聊',
          ],
        ],
      },
    ],
    // 在这群发言: of two words, which meet by chance.
    allow: ['这群发', '本群发', '群发言'],
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
    id: 'easyMoney',
    name: { en: 'Easy money', 'zh-CN': '兼职刷单、日结高薪' },
    severity: 'high',
    conditions: [
      {
        kind: 'words',
        folds: LOOKS,
        terms: [
          ...[
            '日赚',
            '日结',
            '日入',
            '日利润',
            '轻松赚',
            '躺赚',
            '刷单',
            '兼职 日结',
            '兼职日结',
            '月入过万',
          ],
          ...[
            '想挣钱联系',
            '想赚钱联系',
            '灰产',
            '偏门项目',
            '白资项目',
            '日收益',
            '日收入',
            '上车费',
            '单人月',
            '单人单月',
            '单日收益',
            '稳定日收',
          ],
        ],
      },
    ],
    actions: [{ kind: 'queue' }],
  },
  {
    ...EVERYWHERE,
    id: 'adult',
    name: { en: 'Adult services', 'zh-CN': '色情招揽' },
    severity: 'severe',
    conditions: [
      {
        kind: 'words',
        folds: LOOKS,
        terms: [
          ...[
            '日批',
            '曰批',
            '看批',
            '约炮',
            '裸聊',
            '包夜',
            '买片',
            '卖片',
            '看片',
            '色情爆发',
            '麻豆',
          ],
          ...[
            '妹操',
            '同城约',
            '上门服务',
            '滋源',
            '人妻',
            '私拍',
            '福利姬',
            '萝莉资源',
            '幼女',
            '看逼',
            '摸逼',
            '逼家',
            '看妹妹',
            '看姐姐',
            '姐姐名字',
            '看我名',
            '名字看片',
            '要片',
          ],
        ],
      },
    ],
    actions: [{ kind: 'queue' }],
  },
];
