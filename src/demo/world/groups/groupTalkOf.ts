import { stream, type Stream } from '../../../shared/domain/random/stream.ts';
import { Weighted } from '../../weighted.ts';
import { dayOf, dayStart, HOUR_MS, MILESTONES, MINUTE_MS, SECOND_MS } from '../calendar.ts';
import { agentFor, DESK_HOURS } from '../desk/deskAgents.ts';
import type { DemoWorld } from '../demoWorld.ts';
import { GROUPS } from '../worldColumns.ts';
import type { GroupLine } from './groupLines.ts';

/** Who writes: a customer by place, an agent by place, or a stranger who came to advertise. */
export type GroupWriter = {
  readonly kind: 'member' | 'staff' | 'stranger' | 'notice';
  readonly place: number;
};

export type GroupTalk = {
  readonly at: number;
  readonly group: number;
  readonly writer: GroupWriter;
  readonly line: GroupLine;
  /** Which of the line's texts. */
  readonly which: number;
  /** Place of the product that it is about. */
  readonly product: number;
  /** Place in the list of who complained of it, and when; null where nobody did. */
  readonly reported: { readonly reporter: number; readonly at: number } | null;
};

/** Somebody who came into a group to advertise. */
export type Stranger = {
  readonly group: number;
  readonly joinedAt: number;
  /** NaN while still in it. */
  readonly leftAt: number;
};

/** What begins a piece of talk, and how often, in 1000. */
const BEGINNINGS = [
  ['question', 330],
  ['share', 210],
  ['talk', 250],
  ['offer', 70],
  ['complaint', 65],
  ['rude', 20],
  ['spam', 40],
  ['bait', 15],
] as const;
const KINDS = new Weighted(BEGINNINGS.map(([, share]) => share));
/** Pieces of talk a day, for each member. */
const PIECES = 0.049;
const ANSWERED = 0.82;
const REPORTED = { rude: 0.7, spam: 0.45, bait: 0.3, wrongly: 0.004 } as const;
/** Hours in which people write, by how many do. */
const HOURS = new Weighted([
  1, 0, 0, 0, 0, 1, 2, 4, 6, 8, 8, 7, 9, 7, 6, 6, 6, 7, 8, 10, 13, 13, 9, 4,
]);
/** A multiple of all lengths of lists, so that each of a list is as likely. */
const LEAST_COMMON = 840;

/**
 * What was said in the shop's groups since it has them, oldest first, and the strangers who came. A larger
 * world has more members, and so other talk: this part does not hold the smaller one's.
 */
export function groupTalkOf(world: DemoWorld): {
  readonly talk: readonly GroupTalk[];
  readonly strangers: readonly Stranger[];
} {
  const strangers: Stranger[] = [];
  const talk: GroupTalk[] = [];
  for (let group = 0; group < GROUPS; group++) {
    const player = new GroupPlayer(world, group, strangers);
    for (const said of player.play()) talk.push(said);
  }
  return { talk: talk.sort((a, b) => a.at - b.at || a.group - b.group), strangers };
}

class GroupPlayer {
  readonly #world: DemoWorld;
  readonly #group: number;
  readonly #strangers: Stranger[];
  /** Customers who join, earliest first. */
  readonly #joiners: readonly number[];
  readonly #chance: Stream;
  #talk: GroupTalk[] = [];
  #members: number[] = [];

  constructor(world: DemoWorld, group: number, strangers: Stranger[]) {
    const { groupSince, group: groupOf, length } = world.customers;
    this.#world = world;
    this.#group = group;
    this.#strangers = strangers;
    this.#joiners = Array.from({ length }, (_, i) => i)
      .filter((i) => groupOf[i] === group && !Number.isNaN(groupSince[i]))
      .sort((a, b) => (groupSince[a] ?? 0) - (groupSince[b] ?? 0) || a - b);
    this.#chance = stream(world.seed, `group talk ${group}`);
  }

  play(): readonly GroupTalk[] {
    const { from, end, customers } = this.#world;
    let next = 0;
    for (let day = from + MILESTONES.groups; dayStart(day + 1) <= end; day++) {
      const chance = this.#chance.at(day);
      while ((customers.groupSince[this.#joiners[next] ?? -1] ?? Infinity) < dayStart(day)) {
        const joiner = this.#joiners[next++] ?? 0;
        this.#members.push(joiner);
        this.#say(customers.groupSince[joiner] ?? 0, { kind: 'notice', place: joiner }, 'joined');
      }
      if (this.#members.length < 3) continue;
      const wanted = PIECES * this.#members.length;
      const pieces = Math.floor(wanted) + (chance.chance(wanted % 1) ? 1 : 0);
      for (let piece = 0; piece < pieces; piece++) this.#piece(day);
    }
    return this.#talk.filter(({ at }) => at < end);
  }

  #piece(day: number): void {
    const chance = this.#chance;
    const kind = BEGINNINGS[KINDS.pick(chance)]?.[0] ?? 'talk';
    const at = dayStart(day) + HOURS.pick(chance) * HOUR_MS + chance.below(3600) * SECOND_MS;
    const which = chance.below(LEAST_COMMON);
    const product = chance.below(this.#world.products.length);
    switch (kind) {
      case 'question':
        this.#asks(at, which, product);
        return;
      case 'complaint':
        this.#say(at, this.#member(), 'complaint', which, product);
        this.#say(this.#deskAt(at, 3), this.#staff(at), 'sorry', which, product);
        return;
      case 'share':
        this.#say(at, this.#member(), 'share', which, product);
        this.#many(at, 'react', chance.between(0, 4), product);
        return;
      case 'talk':
        this.#say(at, this.#member(), 'talk', which, product);
        this.#many(at, 'reply', chance.between(1, 5), product);
        return;
      case 'offer': {
        const told = this.#deskAt(at, 0);
        this.#say(told, this.#staff(told), 'offer', which, product);
        this.#many(told, 'taken', chance.between(1, 6), product);
        return;
      }
      case 'rude':
        this.#say(at, this.#member(), 'talk', which, product);
        this.#say(at + 2 * MINUTE_MS, this.#member(), 'rude', which, product);
        this.#say(this.#deskAt(at + 4 * MINUTE_MS, 2), this.#staff(at), 'calm', which, product);
        return;
      case 'spam':
      case 'bait':
        this.#advertises(at, kind, which, product);
    }
  }

  #asks(at: number, which: number, product: number): void {
    const chance = this.#chance;
    const asker = this.#member();
    const answered = chance.chance(ANSWERED);
    const helped = chance.chance(0.3);
    this.#say(at, asker, 'question', which, product);
    if (helped) {
      const peerAt = at + chance.between(1, 40) * MINUTE_MS;
      this.#say(peerAt, this.#member(), 'peer', chance.below(LEAST_COMMON), product);
    }
    if (!answered) return;
    const answerAt = this.#deskAt(at, 6);
    this.#say(answerAt, this.#staff(answerAt), 'answer', which, product);
    if (!chance.chance(0.6)) return;
    const thanksAt = answerAt + chance.between(1, 30) * MINUTE_MS;
    this.#say(thanksAt, asker, 'thanks', chance.below(LEAST_COMMON), product);
  }

  /** A stranger comes, posts the same one to three times, is wondered at, and mostly is gone soon. */
  #advertises(at: number, line: 'spam' | 'bait', which: number, product: number): void {
    const chance = this.#chance;
    const place = this.#strangers.length;
    const joinedAt = at - chance.between(2, 600) * MINUTE_MS;
    const stays = chance.chance(0.25);
    const leftAt = at + chance.between(20, 2000) * MINUTE_MS;
    this.#strangers.push({
      group: this.#group,
      joinedAt,
      leftAt: stays || leftAt >= this.#world.end ? NaN : leftAt,
    });
    const writer = { kind: 'stranger', place } as const;
    const times = chance.between(1, 3);
    for (let time = 0; time < times; time++) {
      this.#say(at + time * chance.between(20, 400) * SECOND_MS, writer, line, which, product);
    }
    this.#many(at + 5 * MINUTE_MS, 'wonder', chance.between(0, 2), product);
  }

  /** Others write within the next hours. */
  #many(at: number, line: GroupLine, count: number, product: number): void {
    const chance = this.#chance;
    let now = at;
    for (let i = 0; i < count; i++) {
      now += chance.between(20, 2400) * SECOND_MS;
      this.#say(now, this.#member(), line, chance.below(LEAST_COMMON), product);
    }
  }

  #say(at: number, writer: GroupWriter, line: GroupLine, which = 0, product = 0): void {
    const chance = this.#chance;
    const share =
      line === 'rude' || line === 'spam' || line === 'bait' ? REPORTED[line] : REPORTED.wrongly;
    const isReported = chance.chance(share) && writer.kind !== 'staff' && writer.kind !== 'notice';
    const reportedAt = at + chance.between(3, 300) * MINUTE_MS;
    const reporter = this.#members[chance.below(Math.max(1, this.#members.length))] ?? -1;
    const isKnown = isReported && reporter >= 0 && reportedAt < this.#world.end;
    this.#talk.push({
      ...{ at, group: this.#group, writer, line, which, product },
      reported: isKnown ? { reporter, at: reportedAt } : null,
    });
  }

  #member(): GroupWriter {
    // Few write most of what is written: the lower of two draws, from a third of the members.
    const chance = this.#chance;
    const most = this.#members.length;
    const [a, b] = [chance.below(most), chance.below(most)];
    const place = chance.chance(0.7) ? Math.min(a, b) : a;
    return { kind: 'member', place: this.#members[place] ?? 0 };
  }

  #staff(at: number): GroupWriter {
    return { kind: 'staff', place: agentFor(this.#chance, openAt(at), -1) };
  }

  /** When staff write next: within the desk's hours, after some minutes to some hours. */
  #deskAt(at: number, hours: number): number {
    const chance = this.#chance;
    const slow = hours > 0 && chance.chance(0.2);
    const waits = slow ? chance.between(30, hours * 60) : chance.between(1, 25);
    return openAt(at + waits * MINUTE_MS + chance.below(60) * SECOND_MS);
  }
}

/** The instant itself, or the next opening of the desk. */
function openAt(at: number): number {
  const day = dayOf(at);
  const opens = dayStart(day) + DESK_HOURS[0] * HOUR_MS;
  if (at < opens) return opens + (at % (20 * MINUTE_MS));
  const closes = dayStart(day) + DESK_HOURS[1] * HOUR_MS;
  return at < closes ? at : dayStart(day + 1) + DESK_HOURS[0] * HOUR_MS + (at % (20 * MINUTE_MS));
}
