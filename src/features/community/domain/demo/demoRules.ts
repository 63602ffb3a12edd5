import { FOLDS } from '../folding/folds.ts';
import { moderationPolicy, type ModerationSettings } from '../rules/ruleSettings.ts';
import { startingRule } from '../rules/startingRule.ts';

/** What the demo shop looks for in its groups: what every shop begins with, and insults in its members' words. */
export function demoRules(): ModerationSettings {
  const { defaults } = moderationPolicy;
  const insults = startingRule({
    id: 'insults',
    name: { en: 'Insults', 'zh-CN': '辱骂' },
    severity: 'medium',
    conditions: [
      {
        kind: 'words',
        folds: FOLDS.filter((fold) => fold !== 'homophones'),
        terms: [
          ...['傻逼', '脑子有病', '闭嘴吧', '滚出去', '穷鬼', '懂个屁'],
          ...['you idiot', 'loser', 'shut up', 'get lost', 'sick in the head', 'stupid'],
        ],
      },
    ],
  });
  const adverts = startingRule({
    id: 'adverts',
    name: { en: 'Adverts for other business', 'zh-CN': '站外生意广告' },
    severity: 'high',
    conditions: [
      {
        kind: 'words',
        folds: FOLDS.filter((fold) => fold !== 'homophones'),
        terms: [
          ...['加微信', '加薇芯', '兼职', '代开发票', '不看征信', '批发价', '扫码进群'],
          ...['add my wechat', 'add wechat', 'scan to join', 'paid for reviews', 'work from home'],
        ],
      },
    ],
  });
  return { ...defaults, rules: [...defaults.rules, adverts, insults] };
}
