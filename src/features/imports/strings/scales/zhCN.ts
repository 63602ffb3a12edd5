import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 问卷评分范围的文案。 */
export const zhCN: Translated<typeof en> = {
  csat: '满意度最高分',
  csatBest: '满意度：1 分表示',
  csatEnds: { highest: '最不满意', lowest: '最满意' },
  ces: '费力度最高分',
  cesEasiest: '费力度：1 分表示',
  cesEnds: { highest: '最费力', lowest: '最省力' },
  hint: '仅用于答卷本身没有写明的情况。“非常满意”等文字按原意读取。',
  turned: {
    title: '{{first}}与{{second}}相互矛盾，可能有一项的方向反了',
    detail_other:
      '满意的顾客通常也愿意推荐，并且觉得省力。而在同时回答了两项的 {{count, number}} 份答卷中，{{first}}越高，{{second}}反而越低（相关系数 {{correlation}}）。',
    todo: '请对照问卷确认哪一端代表好评，并在这里选择。NPS 始终以 10 分为最高。',
    turn: '反转{{name}}的方向',
    names: { nps: 'NPS ', csat: '满意度', ces: '费力度' },
    titles: { nps: 'NPS ', csat: '满意度', ces: '费力度' },
  },
};
