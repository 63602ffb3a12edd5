import { contactDetails } from '../contents/contactDetails.ts';
import { disguises } from '../contents/disguises.ts';
import { findLinks, isBelowDomain } from '../contents/findLinks.ts';
import { findMentions } from '../contents/findMentions.ts';
import { mediaIn } from '../contents/mediaKinds.ts';
import { numberRuns } from '../contents/numberRuns.ts';
import type { Place } from '../contents/place.ts';
import type { RuleCondition } from './conditionSchema.ts';
import type { GroupContext, GroupMessage } from './groupMessage.ts';
import { firstAfter, type MessageWindows } from './messageWindows.ts';

/** `untold` where the facts do not say: no time, no date of joining. It is no hit. */
export type ConditionReading = {
  readonly holds: boolean | 'untold';
  /** What in the text it is about; none for conditions about times and people. */
  readonly places: readonly Place[];
};

/** Conditions beside words and patterns, which are looked for together. */
export type OtherCondition = Exclude<RuleCondition, { kind: 'words' | 'pattern' }>;

/** What is known when a message is judged. */
export type MessageState = {
  readonly message: GroupMessage;
  readonly windows: MessageWindows;
  readonly context: GroupContext;
  /** As repetitions are told by. */
  readonly sameness: () => string;
};

const MINUTE = 60_000;
const DAY = 86_400_000;
const NO: ConditionReading = { holds: false, places: [] };
const UNTOLD: ConditionReading = { holds: 'untold', places: [] };

/** Whether a condition holds for a message, and where. */
export function conditionReading(condition: OtherCondition, state: MessageState): ConditionReading {
  const { message, windows, context } = state;
  const { body, at } = message;
  switch (condition.kind) {
    case 'numbers':
      return somewhere(numberRuns(body, condition.least));
    case 'links':
      return somewhere(findLinks(body).filter(({ host }) => isMeant(host, condition)));
    case 'contact':
      return somewhere(contactDetails(body, condition.kinds));
    case 'media':
      return somewhere(mediaIn(body, condition.kinds));
    case 'disguise': {
      const places = disguises(body);
      return places.length >= condition.least ? somewhere(places) : NO;
    }
    case 'mentions': {
      const { places, everyone } = findMentions(body);
      const isHit = places.length >= condition.least || (condition.everyone && everyone);
      return isHit ? somewhere(places) : NO;
    }
    case 'longer':
      return told(body.length > condition.than);
    case 'repeated': {
      if (at === null) return UNTOLD;
      const text = state.sameness();
      const within = condition.minutes * MINUTE;
      return told(windows.same(condition.by, message, text, within) >= condition.times);
    }
    case 'flood':
      if (at === null) return UNTOLD;
      return told(windows.written(message, condition.seconds * 1000) >= condition.messages);
    case 'newMember': {
      const joined = context.joinedAt(message.group, message.author);
      if (at === null || joined === undefined) return UNTOLD;
      return told(at >= joined && at - joined < condition.days * DAY);
    }
    case 'history': {
      if (at === null) return UNTOLD;
      const breaches = context.breachesOf(message.author);
      // Only what had been decided by then: a rehearsal knows no more than the day did.
      const known = firstAfter(breaches, at) - firstAfter(breaches, at - condition.days * DAY);
      return told(known >= condition.breaches);
    }
  }
}

function isMeant(
  host: string,
  { only, except }: { readonly only: readonly string[]; readonly except: readonly string[] },
): boolean {
  const isIn = (domains: readonly string[]) =>
    domains.some((domain) => isBelowDomain(host, domain));
  return (only.length === 0 || isIn(only)) && !isIn(except);
}

function somewhere(places: readonly Place[]): ConditionReading {
  return places.length > 0 ? { holds: true, places } : NO;
}

function told(holds: boolean): ConditionReading {
  return { holds, places: [] };
}
