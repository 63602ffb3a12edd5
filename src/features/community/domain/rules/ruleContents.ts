import { FoldedText } from '../folding/foldedText.ts';
import { foldedTextOf } from '../folding/foldedTextOf.ts';
import { CHARACTER_FOLDS, foldSetOf, QUEUE_ONLY_FOLDS, type FoldSet } from '../folding/folds.ts';
import type { KeptFolds } from '../folding/keptTexts.ts';
import { squeezeInto } from '../folding/squeezeInto.ts';
import type { PinyinOf } from '../folding/syllables.ts';
import type { Place } from '../contents/place.ts';
import { CompiledPattern } from './compiledPattern.ts';
import { outsideAllowed } from './outsideAllowed.ts';
import { PatternSet } from './patternSet.ts';
import type { ModerationSettings } from './ruleSettings.ts';
import { TermMatcher } from './termMatcher.ts';

/** A place of a condition in a text, with the folds that it needed. */
export type FoundPlace = Place & { readonly folds: FoldSet };

/** Whose a term or pattern is; a condition of -1 excuses, a rule of -1 is all rules. */
type Owner = { readonly rule: number; readonly condition: number };

/** Places by rule and condition: what words and patterns of all rules find in one text. */
export type FoundContents = {
  /** Undefined where there are none. */
  readonly places: (rule: number, condition: number) => readonly FoundPlace[] | undefined;
  /** What excuses hits of this rule. */
  readonly allowed: (rule: number) => readonly Place[];
};

/** Words and patterns of all rules, which are looked for together: one pass over a text for all terms. */
export class RuleContents {
  readonly #terms: TermMatcher;
  readonly #termOwners: Owner[] = [];
  readonly #patterns: PatternSet;
  readonly #patternOwners: Owner[] = [];
  /** Places of each rule's patterns, which are next to each other. */
  readonly #patternsOf = new Map<number, number[]>();
  readonly #hasAllowed: boolean;
  readonly #folded = new FoldedText();
  readonly #squeezed = new FoldedText();

  /** @param pinyinOf none where homophones are left out, though rules ask for them */
  constructor(settings: ModerationSettings, pinyinOf?: PinyinOf) {
    const entries: { term: string; folds: FoldSet }[] = [];
    const patterns: CompiledPattern[] = [];
    const addTerms = (terms: readonly string[], folds: FoldSet, owner: Owner) => {
      for (const term of terms) {
        entries.push({ term, folds });
        this.#termOwners.push(owner);
      }
    };
    let every = 0;
    // Likeness excuses nothing: 威信, allowed, would be found in the word 微信 that it looks like.
    const excusing = (folds: FoldSet) => folds & ~QUEUE_ONLY_FOLDS;
    settings.rules.forEach((rule, number) => {
      if (!rule.active) return;
      let folds = 0;
      rule.conditions.forEach((condition, place) => {
        const owner = { rule: number, condition: place };
        if (condition.kind === 'words') {
          folds |= foldSetOf(condition.folds);
          addTerms(condition.terms, foldSetOf(condition.folds), owner);
        } else if (condition.kind === 'pattern') {
          const pattern = CompiledPattern.of(condition.source, condition.form);
          // The schema has let no others in.
          if (typeof pattern === 'string') throw new TypeError(`no pattern: ${pattern}`);
          this.#patternsOf.set(number, [...(this.#patternsOf.get(number) ?? []), patterns.length]);
          patterns.push(pattern);
          this.#patternOwners.push(owner);
        }
      });
      every |= folds;
      addTerms(rule.allow, excusing(folds), { rule: number, condition: -1 });
    });
    addTerms(settings.allow, excusing(every), { rule: -1, condition: -1 });
    this.#hasAllowed = this.#termOwners.some(({ condition }) => condition < 0);
    this.#terms = new TermMatcher(entries, pinyinOf);
    this.#patterns = new PatternSet(patterns);
  }

  /**
   * What the words and patterns find in a text; undefined for nothing.
   *
   * @param kept its folded units where they have been kept: then the text is looked at only where
   * something may be found
   */
  find(
    message: { readonly body: string },
    kept: KeptFolds = this.#foldedOf(message.body),
  ): FoundContents | undefined {
    const { units, from, to, hasMarks } = kept;
    const patterns = this.#patterns.mayMatch(units, from, to, hasMarks);
    const mayHit = this.#terms.mayHit(units, from, to);
    if (!mayHit && patterns.length === 0) return undefined;
    const text = message.body;
    const found = new Map<string, FoundPlace[]>();
    const add = ({ rule, condition }: Owner, place: FoundPlace) => {
      const key = `${rule} ${condition}`;
      const places = found.get(key);
      if (places) places.push(place);
      else found.set(key, [place]);
    };
    for (const { entry, start, end, folds } of mayHit ? this.#terms.find(text) : []) {
      add(this.#termOwners[entry] ?? NOBODY, { start, end, folds });
    }
    this.#findPatterns(text, patterns, add);
    if (found.size === 0) return undefined;
    const allowed = (rule: number): readonly Place[] =>
      this.#hasAllowed ? [...(found.get(`${rule} -1`) ?? []), ...(found.get('-1 -1') ?? [])] : [];
    return {
      allowed,
      places: (rule, condition) => {
        const places = outsideAllowed(found.get(`${rule} ${condition}`) ?? [], allowed(rule));
        return places.length > 0 ? places : undefined;
      },
    };
  }

  /** Places of patterns, of a rule's only where all of its patterns have some: else it does not hit. */
  #findPatterns(
    text: string,
    patterns: readonly number[],
    add: (owner: Owner, place: FoundPlace) => void,
  ): void {
    let without = -1;
    for (const pattern of patterns) {
      const owner = this.#patternOwners[pattern] ?? NOBODY;
      if (owner.rule === without) continue;
      const all = this.#patternsOf.get(owner.rule) ?? [];
      const spans = all.every((each) => patterns.includes(each))
        ? this.#patterns.find(text, [pattern])
        : [];
      if (spans.length === 0) without = owner.rule;
      for (const { start, end } of spans) add(owner, { start, end, folds: 0 });
    }
  }

  /** A text as repetitions are told by: without case, width, noise, repeats. */
  sameness(
    message: { readonly body: string },
    { units, from, to }: KeptFolds = this.#foldedOf(message.body),
  ): string {
    squeezeInto({ units }, from, to, this.#squeezed);
    // What is nothing but emoji is compared as it is.
    return this.#squeezed.length > 0 ? this.#squeezed.text() : message.body.trim();
  }

  #foldedOf(text: string): KeptFolds {
    const { units, length, hasMarks } = foldedTextOf(text, CHARACTER_FOLDS, this.#folded);
    return { units, from: 0, to: length, hasMarks };
  }
}

const NOBODY: Owner = { rule: -2, condition: -2 };
