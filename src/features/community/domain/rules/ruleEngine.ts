import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import type { KeptFolds } from '../folding/keptTexts.ts';
import type { PinyinOf } from '../folding/syllables.ts';
import { QUEUE_ONLY_FOLDS, type FoldSet } from '../folding/folds.ts';
import type { Severity } from '../../../../shared/domain/community/moderationTerms.ts';
import { conditionReading, type MessageState } from './conditionReading.ts';
import type { GroupContext, GroupMessage } from './groupMessage.ts';
import { MessageWindows } from './messageWindows.ts';
import { outsideAllowed } from './outsideAllowed.ts';
import { queuedActions } from './queuedActions.ts';
import { RuleContents, type FoundContents, type FoundPlace } from './ruleContents.ts';
import type { ModerationRule, RuleAction } from './ruleSchema.ts';
import type { ModerationSettings } from './ruleSettings.ts';

/** A rule that hit a message. */
export type RuleHit = {
  readonly rule: string;
  readonly severity: Severity;
  /** What in the text it was about, by start; none for rules about times and people. */
  readonly places: readonly FoundPlace[];
  /** Whether it rests on likeness of looks or sound, so that it may only be queued. */
  readonly isLikeness: boolean;
  readonly actions: readonly RuleAction[];
};

export type Verdict = {
  readonly hits: readonly RuleHit[];
  /** Rules of which everything else held, but a condition could not be told. */
  readonly untold: readonly string[];
};

const NOTHING: Verdict = { hits: [], untold: [] };

/**
 * Judges messages by rules, one after another in the order of their times, oldest first: windows count
 * what came before. The same messages in the same order give the same verdicts.
 */
export class RuleEngine {
  readonly #rules: readonly { readonly rule: ModerationRule; readonly number: number }[];
  readonly #contents: RuleContents;
  readonly #windows: MessageWindows;
  readonly #exempt: ReadonlySet<string>;
  readonly #asksRepeats: boolean;
  readonly #asksTimes: boolean;

  /** @param pinyinOf none where homophones are left out */
  constructor(settings: ModerationSettings, pinyinOf?: PinyinOf) {
    this.#rules = settings.rules.flatMap((rule, number) => (rule.active ? [{ rule, number }] : []));
    this.#contents = new RuleContents(settings, pinyinOf);
    this.#exempt = new Set(settings.exempt);
    const windows = this.#rules.flatMap(({ rule }) =>
      rule.conditions.map((condition) => {
        if (condition.kind === 'repeated') return condition.minutes * 60_000;
        return condition.kind === 'flood' ? condition.seconds * 1000 : 0;
      }),
    );
    const longest = windows.reduce((most, each) => Math.max(most, each), 0);
    this.#windows = new MessageWindows(longest);
    this.#asksTimes = longest > 0;
    this.#asksRepeats = this.#rules.some(({ rule }) =>
      rule.conditions.some(({ kind }) => kind === 'repeated'),
    );
  }

  /** @param kept its folded text, where that has been kept */
  judge(message: GroupMessage, context: GroupContext, kept?: KeptFolds): Verdict {
    let same: string | undefined;
    const sameness = () => (same ??= this.#contents.sameness(message, kept));
    if (this.#asksTimes) this.#windows.note(message, this.#asksRepeats ? sameness() : undefined);
    if (message.isStaff || this.#exempt.has(message.author)) return NOTHING;
    const found = this.#contents.find(message, kept);
    const state = { message, context, windows: this.#windows, sameness };
    const hits: RuleHit[] = [];
    const untold: string[] = [];
    for (const { rule, number } of this.#rules) {
      if (!isMeant(rule, message, context)) continue;
      const hit = hitOf(rule, number, found, state);
      if (hit === 'untold') untold.push(rule.id);
      else if (hit) hits.push(hit);
    }
    return hits.length + untold.length > 0 ? { hits, untold } : NOTHING;
  }
}

/** Whether a rule is about this message at all: by group, author and day. */
function isMeant(rule: ModerationRule, message: GroupMessage, { dayOf }: GroupContext): boolean {
  const { groups, exempt, from, until } = rule;
  if (groups !== null && !groups.includes(message.group)) return false;
  if (exempt.includes(message.author)) return false;
  if (from === null && until === null) return true;
  if (message.at === null) return false;
  const day = dayOf(message.at);
  const [first, last] = [from, until].map((date) => date && civilDayOfIsoDate(date));
  return (typeof first !== 'number' || day >= first) && (typeof last !== 'number' || day <= last);
}

function hitOf(
  rule: ModerationRule,
  number: number,
  found: FoundContents | undefined,
  state: MessageState,
): RuleHit | 'untold' | undefined {
  const places: FoundPlace[] = [];
  let needed: FoldSet = 0;
  let isUntold = false;
  // What words and patterns found costs nothing more.
  for (const [place, { kind }] of rule.conditions.entries()) {
    if (kind !== 'words' && kind !== 'pattern') continue;
    const here = found?.places(number, place);
    if (!here) return undefined;
    places.push(...here);
    // One place that needed no likeness is enough for a condition.
    if (here.every(({ folds }) => folds & QUEUE_ONLY_FOLDS)) needed |= QUEUE_ONLY_FOLDS;
  }
  for (const condition of rule.conditions) {
    if (condition.kind === 'words' || condition.kind === 'pattern') continue;
    const reading = conditionReading(condition, state);
    if (reading.holds === false) return undefined;
    if (reading.holds === 'untold') isUntold = true;
    const here = outsideAllowed(reading.places, found?.allowed(number) ?? []);
    if (reading.places.length > 0 && here.length === 0) return undefined;
    places.push(...here.map(({ start, end }) => ({ start, end, folds: 0 })));
  }
  if (isUntold) return 'untold';
  const isLikeness = needed !== 0;
  return {
    rule: rule.id,
    severity: rule.severity,
    places: places.toSorted((a, b) => a.start - b.start || a.end - b.end),
    isLikeness,
    actions: isLikeness ? queuedActions(rule.actions) : rule.actions,
  };
}
