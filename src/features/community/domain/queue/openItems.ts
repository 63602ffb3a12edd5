import type { ModerationDecisionRow } from '../../../../shared/domain/community/moderationRecords.ts';
import { SEVERITIES, type Severity } from '../../../../shared/domain/community/moderationTerms.ts';
import type { GroupBook } from '../book/groupBook.ts';
import type { RuleHit } from '../rules/ruleEngine.ts';
import { lastDecision, openRound } from './decision.ts';
import { decisionsByItem } from './decisionsByItem.ts';
import { itemPriority, type ItemPriority } from './itemPriority.ts';
import type { ItemReport, ItemReports } from '../reports/itemReports.ts';
import { byUrgency } from './queueOrder.ts';
import type { QueueSettings } from './queueSettings.ts';
import { NO_RECORD, reporterRecords } from './reporterRecords.ts';

/** Why an item is in the queue. */
export const ITEM_KINDS = ['rule', 'reported', 'escalated'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A message that waits for a decision. */
export type OpenItem = ItemPriority & {
  /** Key of the message. */
  readonly id: string;
  /** Its number in the book. */
  readonly message: number;
  readonly kind: ItemKind;
  readonly round: number;
  /** Epoch ms at which it came into the queue. */
  readonly since: number;
  readonly hits: readonly RuleHit[];
  readonly reports: readonly ItemReport[];
  readonly severity: Severity | null;
  /** Who left it to somebody else; '' for nobody. */
  readonly escalatedBy: string;
};

export type QueueSources = {
  readonly book: GroupBook;
  /** Rules that hit, by message, where they ask for a person. */
  readonly hits: ReadonlyMap<number, readonly RuleHit[]>;
  readonly reports: ItemReports;
  readonly decisions: readonly ModerationDecisionRow[];
  /** Epoch ms at which a message, by its number, came to the desk. */
  readonly arrivedAt: (message: number) => number;
};

/**
 * What waits for a decision, the most urgent first. A rule never overrules a person: what was decided
 * comes back only with a report that is later, or where it was left to somebody else.
 *
 * @param now epoch ms
 */
export function openItems(sources: QueueSources, settings: QueueSettings, now: number): OpenItem[] {
  const { book, hits, reports } = sources;
  const decided = decisionsByItem(sources.decisions);
  const reported = [...reports.byMessage].map(([message, list]) => ({
    reports: list,
    decisions: decided.get(book.keyOf(message)) ?? [],
  }));
  const records = reporterRecords(reported);
  const recordOf = (reporter: string) => records.get(reporter) ?? NO_RECORD;
  const reachOf = groupSizes(book);
  const open: OpenItem[] = [];
  for (const message of new Set([...hits.keys(), ...reports.byMessage.keys()])) {
    const id = book.keyOf(message);
    const decisions = decided.get(id) ?? [];
    const all = reports.byMessage.get(message) ?? [];
    const round = openRound(
      decisions,
      all.map(({ at }) => at),
    );
    if (round === null) continue;
    const last = lastDecision(decisions);
    const fresh = all.filter(({ at }) => !last || at > last.at);
    const found = hits.get(message) ?? [];
    const isEscalated = last?.verdict === 'escalate';
    const since = Math.min(
      ...fresh.map(({ at }) => at || sources.arrivedAt(message)),
      last ? (isEscalated ? last.at : Infinity) : Infinity,
      !last && found.length > 0 ? sources.arrivedAt(message) : Infinity,
    );
    const severity = gravest(found);
    const reach = reachOf(book.parts.group[message] ?? 0);
    const scored = { id, since, reports: fresh, severity, rules: found.length, reach };
    open.push({
      ...itemPriority(scored, recordOf, settings, now),
      ...{ id, message, round, since, severity, hits: found, reports: fresh },
      kind: isEscalated ? 'escalated' : fresh.length > 0 ? 'reported' : 'rule',
      escalatedBy: isEscalated ? last.by : '',
    });
  }
  return open.sort(byUrgency);
}

/** The gravest of what rules found; null of nothing. */
function gravest(hits: readonly RuleHit[]): Severity | null {
  const place = hits.reduce(
    (most, { severity }) => Math.max(most, SEVERITIES.indexOf(severity)),
    -1,
  );
  return SEVERITIES[place] ?? null;
}

/** Of a group by its place: those who are in it, or else those who have spoken in it. */
function groupSizes(book: GroupBook): (place: number) => number {
  const members = new Map<number, number>();
  for (const { group, leftAt } of book.parts.memberships) {
    if (leftAt === null) members.set(group, (members.get(group) ?? 0) + 1);
  }
  return (place) => {
    const known = members.get(place);
    if (known !== undefined) return known;
    const speakers = new Set<number>();
    for (const message of book.messagesOf(place)) speakers.add(book.parts.author[message] ?? -1);
    members.set(place, speakers.size);
    return speakers.size;
  };
}
