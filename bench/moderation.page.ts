import '../src/shared/withoutEval.ts';
import { FOLDS, foldSetOf, type Fold } from '../src/features/community/domain/folding/folds.ts';
import { KeptTexts } from '../src/features/community/domain/folding/keptTexts.ts';
import { CompiledPattern } from '../src/features/community/domain/rules/compiledPattern.ts';
import type { RuleCondition } from '../src/features/community/domain/rules/conditionSchema.ts';
import type {
  GroupContext,
  GroupMessage,
} from '../src/features/community/domain/rules/groupMessage.ts';
import { PatternSet } from '../src/features/community/domain/rules/patternSet.ts';
import { RuleEngine } from '../src/features/community/domain/rules/ruleEngine.ts';
import {
  moderationPolicy,
  type ModerationSettings,
} from '../src/features/community/domain/rules/ruleSettings.ts';
import { startingRule } from '../src/features/community/domain/rules/startingRule.ts';
import { TermMatcher } from '../src/features/community/domain/rules/termMatcher.ts';
import { groupShop } from './groupShop.ts';
import { moderationTerms, moderationTexts } from './moderationMessages.ts';
import { MODERATION_PATTERNS } from './moderationPatterns.ts';

/** All but sounds, which take a dictionary. */
const TERM_FOLDS: Fold[] = FOLDS.filter((fold) => fold !== 'homophones');
const OF_RULE = 100;
const NOBODY: GroupContext = {
  joinedAt: () => undefined,
  breachesOf: () => [],
  dayOf: (at) => Math.floor(at / 86_400_000),
};

let terms: readonly string[] = [];
/** As facts hold texts: pieces of long ones. */
let chunks: readonly { readonly text: string; readonly offsets: Uint32Array }[] = [];
let size = 0;
let kept: KeptTexts | undefined;
const CHUNK = 10_000;

const bodyOf = (message: number): string => {
  const chunk = chunks[Math.floor(message / CHUNK)];
  const place = message % CHUNK;
  return chunk?.text.slice(chunk.offsets[place], chunk.offsets[place + 1]) ?? '';
};

/** A message without a copy of its text. */
class BenchMessage implements GroupMessage {
  readonly group = 'group';
  readonly author = 'member';
  readonly isStaff = false;
  readonly id: string;
  readonly at: number;
  readonly #message: number;

  constructor(message: number) {
    this.#message = message;
    this.id = String(message);
    this.at = message * 1000;
  }

  get body(): string {
    return bodyOf(this.#message);
  }
}

function rules(some: readonly string[], withPatterns: boolean): ModerationSettings {
  const rule = (id: string, conditions: RuleCondition[]) =>
    startingRule({ id, name: { en: id, 'zh-CN': id }, severity: 'medium', conditions });
  const words = Array.from({ length: Math.ceil(some.length / OF_RULE) }, (_, n) =>
    rule(`words ${n}`, [
      { kind: 'words', terms: some.slice(n * OF_RULE, (n + 1) * OF_RULE), folds: TERM_FOLDS },
    ]),
  );
  const patterns = withPatterns
    ? MODERATION_PATTERNS.map(({ source, form }, n) =>
        rule(`pattern ${n}`, [{ kind: 'pattern', source, form }]),
      )
    : [];
  return { ...moderationPolicy.defaults, rules: [...words, ...patterns] };
}

/** Milliseconds, and messages that were hit. */
type Judged = { readonly ms: number; readonly hits: number };

/** As the product does it: all texts folded and kept where they are not, then judged. */
function judged(settings: ModerationSettings, again: boolean): Judged {
  const start = performance.now();
  const engine = new RuleEngine(settings);
  if (!again || !kept) {
    kept = new KeptTexts(size);
    for (let message = 0; message < size; message++) kept.add(bodyOf(message));
  }
  let hits = 0;
  for (let message = 0; message < size; message++) {
    const verdict = engine.judge(new BenchMessage(message), NOBODY, kept.of(message));
    if (verdict.hits.length > 0) hits++;
  }
  return { ms: performance.now() - start, hits };
}

/** Called by moderation.bench.mjs. */
const bench = {
  /** @returns mean UTF-16 units of a message */
  prepare(messages: number, count: number): number {
    terms = moderationTerms(count);
    const textOf = moderationTexts(terms);
    let units = 0;
    chunks = Array.from({ length: Math.ceil(messages / CHUNK) }, (_, chunk) => {
      const offsets = new Uint32Array(CHUNK + 1);
      const texts = Array.from({ length: Math.min(CHUNK, messages - chunk * CHUNK) }, (__, n) =>
        textOf(chunk * CHUNK + n),
      );
      texts.forEach((text, n) => (offsets[n + 1] = (offsets[n] ?? 0) + text.length));
      const text = texts.join('');
      units += text.length;
      return { text, offsets };
    });
    size = messages;
    return units / messages;
  },

  /** So that nothing is compiled while it is measured. */
  warmUp(): void {
    const all = size;
    size = Math.min(all, 20_000);
    judged(rules(terms, true), false);
    judged(rules(terms, true), true);
    size = all;
    kept = undefined;
  },

  termsOnly: () => judged(rules(terms, false), false),
  withPatterns: () => judged(rules(terms, true), false),

  /** Another draft: one term less. */
  again: () => judged(rules(terms.slice(1), false), true),

  /** One alternation of all terms on the texts as they are: no folds, no word ends, no places. */
  nativeUnfolded(): Judged {
    const escaped = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
    const start = performance.now();
    const regex = new RegExp(escaped.join('|'), 'u');
    let hits = 0;
    for (let message = 0; message < size; message++) if (regex.test(bodyOf(message))) hits++;
    return { ms: performance.now() - start, hits };
  },

  /**
   * Whether what is left out by a look at folded units has nothing: all terms and each pattern are tried
   * on every message of a part, and each term by a matcher of its own on every `single`th message.
   *
   * @returns messages that differ
   */
  unfiltered(from: number, to: number, single: number): number {
    const folds = foldSetOf(TERM_FOLDS);
    const matcher = new TermMatcher(terms.map((term) => ({ term, folds })));
    const patterns = MODERATION_PATTERNS.map(({ source, form }) => {
      const pattern = CompiledPattern.of(source, form);
      if (typeof pattern === 'string') throw new Error(`${source}: ${pattern}`);
      return pattern;
    });
    const set = new PatternSet(patterns);
    const ones = terms.map((term) => new TermMatcher([{ term, folds }]));
    const texts = kept ?? new KeptTexts(0);
    let wrong = 0;
    for (let message = from; message < to; message++) {
      const text = bodyOf(message);
      const { units, from: first, to: end, hasMarks } = texts.of(message);
      const hits = matcher.find(text);
      let isSame = hits.length === 0 || matcher.mayHit(units, first, end);
      const may = set.mayMatch(units, first, end, hasMarks);
      const spans = patterns.flatMap((one, pattern) =>
        one.find(text).map((span) => ({ pattern, ...span })),
      );
      isSame &&= JSON.stringify(spans) === JSON.stringify(set.find(text, may));
      if (message % single === 50 % single) {
        const alone = ones
          .flatMap((one, entry) => one.find(text).map((hit) => ({ ...hit, entry })))
          .sort((a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry);
        isSame &&= JSON.stringify(alone) === JSON.stringify(hits);
      }
      if (!isSame) wrong++;
    }
    return wrong;
  },

  /** A shop whose queue the page itself shows. @returns its id */
  queueShop: groupShop,

  /** A pattern that takes others exponential time, on a text that it nearly matches. */
  evil(): number {
    const text = `${'a'.repeat(9999)}!`;
    const start = performance.now();
    const pattern = CompiledPattern.of('(a+)+$', 'asWritten');
    if (typeof pattern === 'string' || pattern.find(text).length > 0) throw new Error('a match');
    return performance.now() - start;
  },
};

Object.assign(globalThis, { bench });
