import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { FOLD, FOLDS, QUEUE_ONLY_FOLDS } from '../folding/folds.ts';
import { aGroupMessage, NO_CONTEXT } from '../../../../testing/aGroupMessage.ts';
import { RuleEngine } from './ruleEngine.ts';
import type { ModerationRule } from './ruleSchema.ts';
import { moderationPolicy } from './ruleSettings.ts';
import { TermMatcher } from './termMatcher.ts';

const folder = join(process.env['HUITOU_DATA'] ?? '', 'community');
const isHere = existsSync(join(folder, 'toxicloakcn/base_data.tsv'));
const sounds = (character: string) => pinyin(character, { toneType: 'none' });

/** From plain matching on; each level has what the ones before it have. */
const LEVELS = [
  ['plain', 0],
  ['case and width', FOLD.case | FOLD.width],
  ['+ hidden, compatibility, styles', FOLD.hidden | FOLD.compatibility | FOLD.styles],
  ['+ traditional', FOLD.script],
  ['+ repeats and noise', FOLD.repeats | FOLD.noise],
  ['+ look-alikes', FOLD.confusables],
  ['+ homophones', FOLD.homophones],
] as const;
const EXACT_LEVELS = 5;

type Row = { readonly body: string; readonly isToxic: boolean };

function rows(name: string): Row[] {
  const lines = readFileSync(join(folder, 'toxicloakcn', name), 'utf8')
    .split(/\r?\n/u)
    .slice(1);
  return lines.flatMap((line) => {
    const found = /^(?<body>.*)[\t,](?<label>[01])$/u.exec(line)?.groups;
    return found ? [{ body: found['body'] ?? '', isToxic: found['label'] === '1' }] : [];
  });
}

describe.skipIf(!isHere)('201 insults in chats that were cloaked', () => {
  test.each([
    'base_data.tsv',
    'homo_keyword.csv',
    'homo_full.tsv',
    'emoji_keyword.csv',
    'emoji_full.tsv',
  ])('%s: no fold loses what plain matching finds, homophones only queue', (name) => {
    const lexicon: unknown = JSON.parse(
      readFileSync(join(folder, 'toxicn/lexicon_general.json'), 'utf8'),
    );
    const terms = Object.keys(lexicon as object);
    expect(terms).toHaveLength(201);
    const chats = rows(name);
    expect(chats.length).toBeGreaterThan(4500);
    const toxic = chats.filter(({ isToxic }) => isToxic).length;
    let folds = 0;
    let before = new Set<number>();
    const lines = LEVELS.map(([level, more], place) => {
      folds |= more;
      const matcher = new TermMatcher(
        terms.map((term) => ({ term, folds })),
        sounds,
      );
      const hit = new Set<number>();
      const plain = new Set<number>();
      chats.forEach(({ body }, n) => {
        const hits = matcher.find(body);
        if (hits.length > 0) hit.add(n);
        if (hits.some((each) => (each.folds & QUEUE_ONLY_FOLDS) === 0)) plain.add(n);
      });
      // Exact folds, and even what only queues, never lose what was there.
      expect([...before].filter((n) => !hit.has(n))).toEqual([]);
      if (place < EXACT_LEVELS) {
        expect(plain.size).toBe(hit.size);
        before = hit;
      } else {
        // What they add needs a person.
        expect([...plain].sort()).toEqual([...before].sort());
      }
      const right = [...hit].filter((n) => chats[n]?.isToxic).length;
      const [recall, alarms] = [
        proportion(right, toxic),
        proportion(hit.size - right, chats.length - toxic),
      ];
      return `  ${level}: recall ${recall.rate.toFixed(3)}, false alarms ${alarms.rate.toFixed(3)}`;
    });
    console.log([`${name}: ${chats.length} messages, ${toxic} toxic`, ...lines].join('\n'));
  });

  test('a rule that would mute only queues what it heard', () => {
    const rule: ModerationRule = {
      id: 'insults',
      name: { en: '', 'zh-CN': '' },
      active: true,
      severity: 'high',
      groups: null,
      exempt: [],
      from: null,
      until: null,
      allow: [],
      conditions: [{ kind: 'words', terms: ['傻逼', '垃圾', '废物'], folds: [...FOLDS] }],
      actions: [{ kind: 'hide' }, { kind: 'suggestMute', minutes: 10 }],
    };
    const engine = new RuleEngine({ ...moderationPolicy.defaults, rules: [rule] }, sounds);
    let likeness = 0;
    for (const { body } of rows('homo_full.tsv')) {
      for (const hit of engine.judge(aGroupMessage({ body }), NO_CONTEXT).hits) {
        if (!hit.isLikeness) continue;
        likeness++;
        expect(hit.actions).toEqual([{ kind: 'queue' }]);
      }
    }
    expect(likeness).toBeGreaterThan(10);
  });
});
