import { proportion, type Proportion } from '../../../../shared/domain/statistics/wilson.ts';
import type { KeptFolds } from '../folding/keptTexts.ts';
import type { PinyinOf } from '../folding/syllables.ts';
import type { Outcome } from '../rules/actionsLeft.ts';
import type { GroupContext, GroupMessage } from '../rules/groupMessage.ts';
import { RuleEngine, type Verdict } from '../rules/ruleEngine.ts';
import type { ModerationSettings } from '../rules/ruleSettings.ts';
import { HitList, type SomeHits } from './hitList.ts';
import { SideTally, type SideResult } from './sideTally.ts';

/** Messages live against draft, of one group or author. */
export type HitsBy = {
  readonly key: string;
  readonly messages: number;
  readonly live: number;
  readonly draft: number;
};

export type RehearsedRules = {
  readonly messages: number;
  /** Messages about which a person has decided, and those found to break the rules. */
  readonly decided: number;
  readonly breaches: number;
  readonly live: SideResult;
  readonly draft: SideResult;
  /** Messages that only one of them hits, with what hits them, or hit them. */
  readonly newlyHit: SomeHits;
  readonly noLongerHit: SomeHits;
  /** Hits of the draft about which nobody has decided, to be labelled. */
  readonly undecided: SomeHits;
  /** Those with hits, by how many the draft has, then by key. */
  readonly groups: readonly HitsBy[];
  readonly authors: readonly HitsBy[];
  /** Rules of the draft that hit more than the stated share of messages, with that share. */
  readonly broad: readonly { readonly rule: string; readonly share: Proportion }[];
};

type Rehearsal = {
  readonly live: ModerationSettings;
  readonly draft: ModerationSettings;
  /** Oldest first, those without times first. */
  readonly messages: Iterable<GroupMessage>;
  readonly context: GroupContext;
  /** What people decided, or said in a sample that they labelled; undefined for nothing. */
  readonly outcomeOf: (message: string) => Outcome | undefined;
  /** Whether that was a decision, and no label. */
  readonly isDecided: (message: string) => boolean;
  /** How many messages lists have at most, and what chooses them. */
  readonly listed: number;
  readonly seed: number;
  readonly pinyinOf?: PinyinOf | undefined;
};

/**
 * Runs two sets of rules over past messages with the code that judges new ones, and compares what they
 * hit with each other and with what people decided. Decisions are not asked whether they hold rules
 * back: all hits count, for what is measured is the rules.
 */
export class RulesRehearsal {
  readonly #rehearsal: Omit<Rehearsal, 'messages'>;
  readonly #engines: { readonly live: RuleEngine; readonly draft: RuleEngine };
  readonly #tallies: { readonly live: SideTally; readonly draft: SideTally };
  readonly #newlyHit: HitList;
  readonly #noLongerHit: HitList;
  readonly #undecided: HitList;
  readonly #groups = new Map<string, HitsBy>();
  readonly #authors = new Map<string, HitsBy>();
  #messages = 0;
  #decided = 0;
  #breaches = 0;

  constructor(rehearsal: Omit<Rehearsal, 'messages'>) {
    this.#rehearsal = rehearsal;
    const { live, draft, pinyinOf, listed, seed } = rehearsal;
    this.#engines = {
      live: new RuleEngine(live, pinyinOf),
      draft: new RuleEngine(draft, pinyinOf),
    };
    this.#newlyHit = new HitList(listed, seed);
    this.#noLongerHit = new HitList(listed, seed);
    this.#undecided = new HitList(listed, seed);
    this.#tallies = { live: new SideTally(live), draft: new SideTally(draft) };
  }

  /**
   * Messages come oldest first; a job takes them in parts, and pauses between.
   * @param kept the folded text, where that has been kept
   */
  add(message: GroupMessage, kept?: KeptFolds): void {
    const { context, outcomeOf, isDecided } = this.#rehearsal;
    const outcome = outcomeOf(message.id);
    const live = this.#engines.live.judge(message, context, kept);
    const draft = this.#engines.draft.judge(message, context, kept);
    this.#messages++;
    if (outcome !== undefined) this.#decided++;
    if (outcome === 'breach') this.#breaches++;
    this.#tallies.live.add(live, outcome);
    this.#tallies.draft.add(draft, outcome);
    if (isHit(draft) && !isHit(live)) this.#newlyHit.add(message.id, draft);
    if (isHit(live) && !isHit(draft)) this.#noLongerHit.add(message.id, live);
    if (isHit(draft) && !isDecided(message.id)) this.#undecided.add(message.id, draft);
    count(this.#groups, message.group, live, draft);
    count(this.#authors, message.author, live, draft);
  }

  result(): RehearsedRules {
    const draft = this.#tallies.draft.result(this.#messages, this.#breaches);
    const { warnShare } = this.#rehearsal.draft;
    return {
      messages: this.#messages,
      decided: this.#decided,
      breaches: this.#breaches,
      live: this.#tallies.live.result(this.#messages, this.#breaches),
      draft,
      newlyHit: this.#newlyHit.result(),
      noLongerHit: this.#noLongerHit.result(),
      undecided: this.#undecided.result(),
      groups: ranked(this.#groups),
      authors: ranked(this.#authors),
      broad: draft.rules
        .map(({ rule, hit }) => ({ rule, share: proportion(hit.count, this.#messages) }))
        .filter(({ share }) => share.rate > warnShare),
    };
  }
}

/** All at once. */
export function rehearseRules({ messages, ...rehearsal }: Rehearsal): RehearsedRules {
  const run = new RulesRehearsal(rehearsal);
  for (const message of messages) run.add(message);
  return run.result();
}

function isHit({ hits }: Verdict): boolean {
  return hits.length > 0;
}

function count(into: Map<string, HitsBy>, key: string, live: Verdict, draft: Verdict): void {
  const before = into.get(key) ?? { key, messages: 0, live: 0, draft: 0 };
  into.set(key, {
    key,
    messages: before.messages + 1,
    live: before.live + (isHit(live) ? 1 : 0),
    draft: before.draft + (isHit(draft) ? 1 : 0),
  });
}

function ranked(counts: ReadonlyMap<string, HitsBy>): HitsBy[] {
  return [...counts.values()]
    .filter(({ live, draft }) => live + draft > 0)
    .sort((a, b) => b.draft - a.draft || b.live - a.live || (a.key < b.key ? -1 : 1));
}
