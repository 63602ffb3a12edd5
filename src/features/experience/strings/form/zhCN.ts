import type { FormTexts } from './en.ts';

/** 顾客作答表单的文案。 */
export const zhCN: FormTexts = {
  language: '语言',
  optional: '选填',
  order: '订单号',
  orderHint: '手边有的话请填写',
  send: '提交',
  again: '重新开始',
  required: '请选择一项。',
  requiredText: '请填写回答。',
  nothing: '请至少回答一个问题。',
  failed: '未能保存。请再按一次“提交”，或告诉店员。',
  next: '下一位',
  soon: '稍后会自动回到开头。',
  thanks: '谢谢',
  ends: {
    nps: { low: '0，完全不可能', high: '10，非常可能' },
    csat: { low: '1，很不满意', high: '5，非常满意' },
    ces: { low: '1，很费力', high: '7，很轻松' },
  },
  staff: '店员入口',
  leaveTitle: '离开表单？',
  leaveText: '离开后，平板会显示店铺后台页面。',
  leave: '离开表单',
  stay: '留在表单',
  gone: '这份问卷没有上线',
  goneText: '请先发布，或从问卷页面打开另一份。',
  toSurveys: '前往问卷',
};
