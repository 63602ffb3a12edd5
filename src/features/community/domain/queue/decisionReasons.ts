import type {
  BothLanguages,
  Verdict,
} from '../../../../shared/domain/community/moderationTerms.ts';

/** Reasons that every group needs, after those that brought the item. */
const STOCK: readonly BothLanguages[] = [
  { en: 'Advertising', 'zh-CN': '广告' },
  { en: 'Rudeness', 'zh-CN': '不文明' },
  { en: 'Fraud', 'zh-CN': '欺诈' },
  { en: 'Personal data', 'zh-CN': '泄露个人信息' },
  { en: 'Off topic', 'zh-CN': '跑题' },
];
const FINE: BothLanguages = { en: 'Keeps the rules', 'zh-CN': '符合群规' };
const UNSURE: BothLanguages = { en: 'Needs a second pair of eyes', 'zh-CN': '需要他人再看' };

/** As many as there are number keys. */
const MOST = 9;

/**
 * Reasons to choose from with the number keys: names of the rules that hit, what members reported, and
 * the usual ones.
 *
 * @param rules names of the rules that hit, as far as they have any
 * @param reported what reports say, in whatever language
 */
export function decisionReasons(
  rules: readonly BothLanguages[],
  reported: readonly string[],
): BothLanguages[] {
  const names = rules.map(({ en, 'zh-CN': zh }) => ({ en: en || zh, 'zh-CN': zh || en }));
  const told = reported.map((reason) => ({ en: reason, 'zh-CN': reason }));
  const all = [...names, ...told, ...STOCK].filter(({ en }) => en !== '');
  const first = new Map(all.toReversed().map((reason) => [reason.en, reason]));
  return all.filter((reason) => first.get(reason.en) === reason).slice(0, MOST);
}

/**
 * The reason of a decision: what was chosen; for a breach else the first of the list, for what is fine or
 * left to somebody else a word of its own.
 */
export function reasonOf(
  verdict: Verdict,
  chosen: BothLanguages | undefined,
  reasons: readonly BothLanguages[],
): BothLanguages {
  if (chosen) return chosen;
  if (verdict === 'approve') return FINE;
  return (verdict === 'escalate' ? undefined : reasons[0]) ?? UNSURE;
}
