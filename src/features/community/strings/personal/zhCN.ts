import type { Translated } from '../../../../shared/i18n/areaText.ts';
import type { en } from './en.ts';

/** 消息中的个人信息。 */
export const zhCN: Translated<typeof en> = {
  name: '姓名',
  phone: '手机号',
  email: '邮箱',
  idCard: '身份证号',
  bankCard: '银行卡号',
  wechat: '微信号',
  address: '地址',
};
