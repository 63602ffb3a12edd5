import { PAYMENT_RESULT } from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';
import type { PaymentResult } from './eventWord.ts';

const SUCCEEDED =
  'succeeded success successful ok paid completed captured authorized approved true yes 1 ' +
  '成功 支付成功 付款成功 已支付 已付款 是';
const FAILED =
  'failed failure fail declined denied rejected error cancelled canceled expired timeout false no 0 ' +
  '失败 支付失败 付款失败 已取消 取消 超时 拒绝 未支付 未付款 否';

const RESULTS: ReadonlyMap<string, PaymentResult> = new Map([
  ...SUCCEEDED.split(' ').map((word) => [word, PAYMENT_RESULT.succeeded] as const),
  ...FAILED.split(' ').map((word) => [word, PAYMENT_RESULT.failed] as const),
]);

/** How a payment ended. @returns undefined for a word that is not known */
export function resultWord(text: string): PaymentResult | undefined {
  return RESULTS.get(headerWord(text));
}
