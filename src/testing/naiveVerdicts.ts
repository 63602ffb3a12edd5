import { RE2JS } from 're2js';
import { contactDetails } from '../features/community/domain/contents/contactDetails.ts';
import { numberRuns } from '../features/community/domain/contents/numberRuns.ts';
import type { Place } from '../features/community/domain/contents/place.ts';
import { CharacterFolds } from '../features/community/domain/folding/characterFolds.ts';
import { foldInto } from '../features/community/domain/folding/foldInto.ts';
import { FoldedText } from '../features/community/domain/folding/foldedText.ts';
import {
  CHARACTER_FOLDS,
  FOLD,
  foldSetOf,
  QUEUE_ONLY_FOLDS,
  type FoldSet,
} from '../features/community/domain/folding/folds.ts';
import { squeezeInto } from '../features/community/domain/folding/squeezeInto.ts';
import type { RuleCondition } from '../features/community/domain/rules/conditionSchema.ts';
import type { GroupMessage } from '../features/community/domain/rules/groupMessage.ts';
import type { PatternForm } from '../features/community/domain/rules/patternForms.ts';
import { queuedActions } from '../features/community/domain/rules/queuedActions.ts';
import type { RuleHit } from '../features/community/domain/rules/ruleEngine.ts';
import type { ModerationRule } from '../features/community/domain/rules/ruleSchema.ts';
import type { ModerationSettings } from '../features/community/domain/rules/ruleSettings.ts';
import { TermMatcher } from '../features/community/domain/rules/termMatcher.ts';

type Found = Place & { readonly folds: FoldSet };

/** Conditions that the naive judge knows. */
export type NaiveCondition = Extract<
  RuleCondition,
  { kind: 'words' | 'pattern' | 'numbers' | 'contact' | 'longer' | 'repeated' }
>;

/**
 * What rules hit in messages, written to be plainly right rather than fast: each term and pattern is looked
 * for alone, on a text folded for it alone, in every message. For rules about what is said, and repetitions.
 */
export function naiveVerdicts(
  { rules, allow }: ModerationSettings,
  messages: readonly GroupMessage[],
): RuleHit[][] {
  const every = rules.reduce((folds, rule) => folds | foldsOf(rule), 0);
  return messages.map((message, place) =>
    rules.flatMap((rule): RuleHit[] => {
      const excused = [
        ...rule.allow.flatMap((term) => termPlaces(message.body, term, excusing(foldsOf(rule)))),
        ...allow.flatMap((term) => termPlaces(message.body, term, excusing(every))),
      ];
      const kinds = rule.conditions.toSorted((a, b) => Number(isText(b)) - Number(isText(a)));
      const places: Found[] = [];
      let isLikeness = false;
      for (const condition of kinds) {
        const found = placesOf(condition, messages.slice(0, place + 1));
        if (!found) return [];
        const here = found.filter(({ start, end }) =>
          excused.every((each) => start < each.start || end > each.end),
        );
        if (here.length === 0 && (found.length > 0 || isText(condition))) return [];
        places.push(...here);
        isLikeness ||= isText(condition) && here.every(({ folds }) => folds & QUEUE_ONLY_FOLDS);
      }
      const { id, severity, actions } = rule;
      return [
        {
          ...{ rule: id, severity, isLikeness },
          places: places.toSorted((a, b) => a.start - b.start || a.end - b.end),
          actions: isLikeness ? queuedActions(actions) : actions,
        },
      ];
    }),
  );
}

function isText({ kind }: RuleCondition): boolean {
  return kind === 'words' || kind === 'pattern';
}

function foldsOf({ conditions }: ModerationRule): FoldSet {
  return conditions.reduce(
    (folds, each) => (each.kind === 'words' ? folds | foldSetOf(each.folds) : folds),
    0,
  );
}

function excusing(folds: FoldSet): FoldSet {
  return folds & ~QUEUE_ONLY_FOLDS;
}

/** Undefined where the condition does not hold; none where it is about no place. @param said up to the message */
function placesOf(condition: RuleCondition, said: readonly GroupMessage[]): Found[] | undefined {
  const message = said.at(-1)!;
  const { body } = message;
  const plain = (places: readonly Place[]) =>
    places.length > 0 ? places.map((place) => ({ ...place, folds: 0 })) : undefined;
  switch (condition.kind) {
    case 'words':
      return condition.terms
        .flatMap((term) => termPlaces(body, term, foldSetOf(condition.folds)))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    case 'pattern':
      return patternPlaces(body, condition.source, condition.form);
    case 'numbers':
      return plain(numberRuns(body, condition.least));
    case 'contact':
      return plain(contactDetails(body, condition.kinds));
    case 'longer':
      return body.length > condition.than ? [] : undefined;
    case 'repeated': {
      const { by, minutes, times } = condition;
      const same = said.filter(
        (each) =>
          each[by] === message[by] &&
          // Of nothing there are no repetitions.
          sameness(body) !== '' &&
          sameness(each.body) === sameness(body) &&
          (message.at ?? 0) - (each.at ?? 0) < minutes * 60_000,
      );
      return same.length >= times ? [] : undefined;
    }
    default:
      throw new TypeError(`the naive judge knows nothing of ${condition.kind}`);
  }
}

function termPlaces(text: string, term: string, folds: FoldSet): Found[] {
  return new TermMatcher([{ term, folds }])
    .find(text)
    .map(({ start, end, folds }) => ({ start, end, folds }));
}

function patternPlaces(text: string, source: string, form: PatternForm): Found[] {
  const read = formOf(text, form);
  const matcher = RE2JS.compile(RE2JS.translateRegExp(source), RE2JS.CASE_INSENSITIVE).matcher(
    read.text(),
  );
  const found: Found[] = [];
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end === start) continue;
    found.push({ start: read.starts[start]!, end: read.ends[end - 1]!, folds: 0 });
  }
  return found;
}

function formOf(text: string, form: PatternForm): FoldedText {
  const out = new FoldedText();
  if (form === 'asWritten') {
    for (let n = 0; n < text.length; n++) out.push(text.charCodeAt(n), n, n + 1);
    return out;
  }
  const folds = FOLD.hidden | FOLD.width | FOLD.compatibility | FOLD.script;
  const folded = new FoldedText();
  foldInto(text, 0, text.length, CharacterFolds.of(folds), folded);
  if (form === 'folded') return folded;
  let n = 0;
  for (const character of folded.text()) {
    const isLetter = !/^[\s\p{P}\p{S}]$/u.test(character) && !isAstralNoise(character);
    for (let unit = 0; unit < character.length; unit++, n++) {
      if (isLetter) out.push(folded.units[n]!, folded.starts[n]!, folded.ends[n]!);
    }
  }
  return out;
}

function isAstralNoise(character: string): boolean {
  return character.length === 2 && !/[\p{L}\p{N}]/u.test(character);
}

function sameness(text: string): string {
  const folded = new FoldedText();
  foldInto(text, 0, text.length, CharacterFolds.of(CHARACTER_FOLDS), folded);
  const out = new FoldedText();
  squeezeInto(folded, 0, folded.length, out);
  return out.length > 0 ? out.text() : text.trim();
}
