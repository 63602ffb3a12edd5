import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { RuleEngine } from './ruleEngine.ts';
import { moderationPolicy } from './ruleSettings.ts';
import { aGroupMessage, NO_CONTEXT } from '../../../../testing/aGroupMessage.ts';

const folder = process.env['HUITOU_DATA'] ?? '';
const file = (path: string) => join(folder, 'community', path);
const isHere = existsSync(file('tg_spam_zh/train.masked.csv'));

type Labelled = { readonly body: string; readonly isSpam: boolean };

/** `target,input`; quoted where the text has commas, quotes or line ends. */
function chats(path: string): Labelled[] {
  const text = readFileSync(file(path), 'utf8');
  const rows = [...text.matchAll(/^([01]),("(?:[^"]|"")*"|[^\r\n]*)\r?$/gmu)];
  return rows.map(([, target, cell = '']) => ({
    isSpam: target === '1',
    body: cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  }));
}

/** `text==1` for an advert. */
function group(path: string): Labelled[] {
  const lines = readFileSync(file(path), 'utf8').split(/\r?\n/u);
  return lines.flatMap((line) => {
    const found = /^(?<body>[^]*)==(?<label>[01])$/u.exec(line)?.groups;
    return found ? [{ body: found['body'] ?? '', isSpam: found['label'] === '1' }] : [];
  });
}

function measured(messages: readonly Labelled[]) {
  const engine = new RuleEngine(moderationPolicy.defaults);
  const byRule = new Map<string, [number, number]>();
  let [hit, right, spam] = [0, 0, 0];
  messages.forEach(({ body, isSpam }, n) => {
    const { hits } = engine.judge(aGroupMessage({ id: String(n), body }), NO_CONTEXT);
    if (isSpam) spam++;
    if (hits.length > 0) hit++;
    if (hits.length > 0 && isSpam) right++;
    for (const { rule } of hits) {
      const [all, spams] = byRule.get(rule) ?? [0, 0];
      byRule.set(rule, [all + 1, spams + (isSpam ? 1 : 0)]);
    }
  });
  return { precision: proportion(right, hit), recall: proportion(right, spam), byRule };
}

function print(name: string, messages: readonly Labelled[]) {
  const result = measured(messages);
  const { precision, recall, byRule } = result;
  const share = ({ rate, interval }: typeof precision) =>
    `${rate.toFixed(3)} (${interval.lower.toFixed(3)} to ${interval.upper.toFixed(3)})`;
  console.log(
    [
      `${name}: ${messages.length} messages, precision ${share(precision)}, recall ${share(recall)}`,
      ...[...byRule].map(([rule, [all, spams]]) => `  ${rule}: ${spams} of ${all}`),
    ].join('\n'),
  );
  return result;
}

describe.skipIf(!isHere)('the rules that a shop begins with, on spam of real groups', () => {
  test('train and the QQ group, on which they were chosen', () => {
    const train = print('train', chats('tg_spam_zh/train.masked.csv'));
    const ads = print('QQ group', group('qq_group_ads/mc_qq_group.masked.txt'));
    expect(train.precision.rate).toBeGreaterThanOrEqual(0.95);
    expect(train.recall.rate).toBeGreaterThanOrEqual(0.3);
    expect(ads.precision.size).toBeGreaterThan(0);
  });

  // docs/benchmarks.md says how often it was looked at. GROUP_SPAM=train leaves it alone while choosing.
  test.skipIf(process.env['GROUP_SPAM'] === 'train')(
    'eval, which they had not seen: at least 95 of 100 hits are spam, of 100 spam 30 are hit',
    () => {
      const messages = chats('tg_spam_zh/eval.masked.csv');
      expect(messages).toHaveLength(1993);
      const { precision, recall } = print('eval', messages);
      expect(precision.rate).toBeGreaterThanOrEqual(0.95);
      expect(recall.rate).toBeGreaterThanOrEqual(0.3);
    },
  );
});
