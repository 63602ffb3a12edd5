import type { PatternForm } from '../src/features/community/domain/rules/patternForms.ts';

/** A text for each pattern that it finds. */
export const PATTERN_TEXTS: readonly string[] = [
  '138 1234 5678',
  'wxid99887 ',
  '加薇信:abc_789',
  'QQ群：88214455',
  '日赚300元',
  '刷单 名额不多 加我',
  'https://t.cn/A6xYz',
  'cheap followers',
  'earn $500 a day',
  'whatsapp +44 7700 900123',
];

/** Patterns as a shop would write them; the first two have no literal that could be looked for. */
export const MODERATION_PATTERNS: readonly {
  readonly source: string;
  readonly form: PatternForm;
}[] = [
  { source: '(?:\\d[ ._-]?){11}', form: 'asWritten' },
  { source: '[a-z]{2,4}\\d{5,9}[a-z]?', form: 'asWritten' },
  { source: '(?:加|加个|加一下)(?:微信|薇信|vx)[：: ]?[a-z\\d_-]{5,}', form: 'folded' },
  { source: '(?:微信|QQ|扣扣)[号群]?[：: ]{0,3}\\d{5,11}', form: 'folded' },
  { source: '日(?:结|赚|入)\\d{2,5}元?', form: 'folded' },
  { source: '(?:刷单|兼职).{0,12}(?:私聊|联系|加我)', form: 'folded' },
  { source: 'https?://(?:bit\\.ly|t\\.cn|tinyurl\\.com)/\\w+', form: 'asWritten' },
  { source: '(?:free|cheap) (?:followers|likes|coupons)', form: 'folded' },
  { source: 'earn \\$?\\d{2,5} (?:a|per) (?:day|week)', form: 'folded' },
  { source: 'whats ?app.{0,8}\\+?\\d[\\d ]{7,14}', form: 'folded' },
];
