import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  head: '发放',
  issue: '从库存发放',
  issued: '奖品已发放：{{name}}',
  state: {
    none: '未发放',
    issued: '已预留',
    shown: '券码已显示',
    sent: '已寄出',
    takenBack: '已收回',
  },
  show: '显示券码',
  showOf: '显示 {{person}} 的券码',
  send: '已寄出',
  sendOf: '已寄给 {{person}}',
  sent: '已寄给 {{person}}',
  takeBack: '收回',
  takeBackOf: '从 {{person}} 收回',
  takenBack: '已从 {{person}} 收回',
  codes: {
    title_other: '{{count}} 个券码，仅显示一次',
    text: '请现在复制：关闭后不再显示，也不能再收回。',
    messages: '消息',
    copy: '全部复制',
    copied: '已复制。',
    close: '我已保存',
    winner: '{{person}}：恭喜你在“{{draw}}”中获得 {{prize}}。你的券码：{{code}}',
    drop: '{{person}}：这是“{{activity}}”送你的 {{gift}} 券码：{{code}}',
  },
  refused: {
    catalogueUnreadable: '礼品目录来自更新版本的应用，请先升级。',
    noGift: '线上目录里已没有这件礼品。',
    noCodes: '只有带券码的礼品可以发券。',
    noStock: '没有发放任何奖品：{{name}} 还差 {{missing}} 份。',
    isOut: '已经寄出，或券码已被看到，不能收回。',
    gone: '期间有人改动过，请再看一遍。',
    nobody: '每个人都已经拿到了。',
    shownBefore: '该券码已于 {{at}} 显示过。',
  },
};
