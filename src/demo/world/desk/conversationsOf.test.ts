import { beforeAll, describe, expect, test } from 'vitest';
import { wilson } from '../../../shared/domain/statistics/wilson.ts';
import { civilDay } from '../../../shared/domain/time/civilDay.ts';
import { dayOf, HOUR_MS, MILESTONES, MINUTE_MS } from '../calendar.ts';
import { demoWorld, SMALL_DEMO_LINES, type DemoWorld } from '../demoWorld.ts';
import { DESK_GOOD_RATINGS, DESK_PACE, DESK_RATED, WAITED_MINUTES } from '../effects.ts';
import { conversationsOf } from './conversationsOf.ts';
import type { DeskConversation } from './deskConversation.ts';
import { DESK_AGENTS, hourOf } from './deskAgents.ts';
import { DESK_CHANNEL, DeskPace, isOpen } from './deskPace.ts';
import { canBeRated, firstWait } from './deskRating.ts';

// What docs/demo.md states, found in the data.

const UNTIL = civilDay(2026, 11, 22);

describe('the small shop has conversations', () => {
  let world: DemoWorld;
  let found: DeskConversation[];
  beforeAll(() => {
    world = demoWorld({ seed: 20_261_001, lines: SMALL_DEMO_LINES, until: UNTIL });
    found = conversationsOf(world);
  });

  test('about 3,000, in order of time, within the world', () => {
    expect(found.length).toBeGreaterThan(2700);
    expect(found.length).toBeLessThan(3300);
    const starts = found.map(({ contact }) => Math.floor(contact.at / 1000));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(found.filter(({ messages }) => messages.some(({ at }) => at >= world.end))).toEqual([]);
  });

  test('messages follow each other, and what is solved is solved after them', () => {
    const torn = found.filter(({ messages, solvedAt, contact }) => {
      const wrong = messages.some(({ at }, i) => at < (messages[i - 1]?.at ?? contact.at));
      return wrong || messages[0]?.at !== contact.at || solvedAt < messages.at(-1)!.at;
    });
    expect(torn).toEqual([]);
  });

  test('people answer in the hours of the desk, bots at any time, calls come in those hours', () => {
    const says = found.flatMap(({ messages }) => messages);
    // Whoever takes over at closing time still answers.
    const atNight = says.filter(
      ({ role, at }) => role === 'agent' && !isOpen(at) && !isOpen(at - 2 * MINUTE_MS),
    );
    expect(atNight).toEqual([]);
    expect(says.some(({ role, at }) => role === 'bot' && !isOpen(at))).toBe(true);
    const calls = found.filter(({ channel }) => channel === DESK_CHANNEL.phone);
    expect(calls.filter(({ contact }) => !isOpen(contact.at))).toEqual([]);
  });

  test('every contact that the world knows of is one, and badly served where the world says so', () => {
    const { orders } = world;
    const bad = found.filter(({ contact }) => contact.badly).map(({ contact }) => contact);
    const stated = Array.from({ length: orders.length }, (_, i) => i).filter(
      (i) => orders.badService[i] === 1,
    );
    expect(bad.map(({ order }) => order).sort((a, b) => a - b)).toEqual(stated);
    expect(bad.every(({ at, order }) => at === orders.contactedAt[order])).toBe(true);
  });

  test('of every kind: all roles, states, channels, agents; reopened ones; waiting ones', () => {
    const says = found.flatMap(({ messages }) => messages);
    const roles = new Set(says.map(({ role }) => role));
    expect(roles).toEqual(new Set(['customer', 'agent', 'bot', 'system', 'note']));
    const states = new Set(found.map(({ state }) => state));
    expect(states).toEqual(new Set(['open', 'pending', 'hold', 'solved', 'closed']));
    expect(new Set(found.map(({ channel }) => channel)).size).toBe(4);
    const agents = new Set(says.filter(({ role }) => role === 'agent').map(({ agent }) => agent));
    expect(agents.size).toBe(DESK_AGENTS.length);
    expect(says.filter(({ line }) => line === 'reopened').length).toBeGreaterThan(100);
    const waiting = found.filter(({ state }) => state === 'open');
    expect(waiting.length).toBeGreaterThan(5);
    expect(waiting.every(({ contact }) => contact.at > world.end - 12 * 24 * HOUR_MS)).toBe(true);
    const foreign = found.filter((each) => each.foreign).length / found.length;
    expect(foreign).toBeGreaterThan(0.02);
    expect(foreign).toBeLessThan(0.06);
  });
});

describe('in a larger shop', () => {
  let world: DemoWorld;
  let found: DeskConversation[];
  beforeAll(() => {
    world = demoWorld({ seed: 7, lines: 200_000, until: UNTIL });
    found = conversationsOf(world);
  }, 60_000);

  test('solved conversations are rated as often as stated', () => {
    const able = found.filter(
      ({ solvedAt, messages }) => !Number.isNaN(solvedAt) && canBeRated(messages),
    );
    const rated = able.filter(({ rating }) => rating.stars > 0).length;
    const { lower, upper } = wilson(rated, able.length, 3.29);
    expect(lower).toBeLessThan(DESK_RATED);
    expect(upper).toBeGreaterThan(DESK_RATED);
  });

  const yesNo = [false, true];
  const cells = yesNo.flatMap((waited) =>
    yesNo.flatMap((late) => yesNo.map((badly) => ({ waited, late, badly }))),
  );
  test.each(cells)(
    'ratings are good as often as stated: waited $waited, late $late, badly served $badly',
    ({ waited, late, badly }) => {
      const { orders } = world;
      const own = found.filter(({ contact, messages, rating }) => {
        const { order, at } = contact;
        const isLate = order >= 0 && orders.late[order] === 1 && orders.promisedAt[order]! < at;
        return (
          rating.stars > 0 &&
          firstWait(messages) > WAITED_MINUTES * MINUTE_MS === waited &&
          isLate === late &&
          contact.badly === badly
        );
      });
      const good = own.filter(({ rating }) => rating.stars >= 4).length;
      const { ordinary, ...less } = DESK_GOOD_RATINGS;
      const stated =
        ordinary +
        (waited ? less.waited : 0) +
        (late ? less.late : 0) +
        (badly ? less.badService : 0);
      const { lower, upper } = wilson(good, own.length, 3.29);
      expect(own.length).toBeGreaterThan(30);
      expect(lower).toBeLessThan(stated);
      expect(upper).toBeGreaterThan(stated);
    },
  );

  test('chats take longer in the evening, at lunch and after a campaign, as stated', () => {
    const { from } = world;
    const pace = new DeskPace(from);
    const slow = (of: (hour: number, slowness: number) => boolean) =>
      median(
        found.flatMap(({ contact: { at, badly }, channel, messages }) => {
          const own = channel === DESK_CHANNEL.chat && !badly && isOpen(at) && hourOf(at) < 20.75;
          const trained = dayOf(at) - from >= MILESTONES.serviceTraining;
          const wait = firstWait(messages);
          return own && trained && !Number.isNaN(wait) && of(hourOf(at), pace.slowness(at))
            ? [wait]
            : [];
        }),
      );
    const ordinary = slow((_, slowness) => slowness === 1);
    const ratio = (of: (hour: number, slowness: number) => boolean) => slow(of) / ordinary;
    const lunch = ratio((hour, slowness) => hour < 13.5 && slowness === DESK_PACE.lunch);
    const evening = ratio((hour, slowness) => hour >= 19 && slowness === DESK_PACE.evening);
    const after = ratio((hour, slowness) => hour < 19 && slowness === DESK_PACE.dayAfter);
    expect(Math.abs(lunch / DESK_PACE.lunch - 1)).toBeLessThan(0.3);
    expect(Math.abs(evening / DESK_PACE.evening - 1)).toBeLessThan(0.3);
    expect(Math.abs(after / DESK_PACE.dayAfter - 1)).toBeLessThan(0.4);
  });

  test('holds the conversations of the smaller shop', () => {
    const smaller = demoWorld({ seed: 7, lines: 20_000, until: UNTIL });
    const most = smaller.customers.length - 1;
    const of = (all: DeskConversation[]) =>
      all
        .filter(({ contact }) => contact.customer < most)
        .sort((a, b) => a.contact.key - b.contact.key);
    expect(of(found)).toEqual(of(conversationsOf(smaller)));
  });
});

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
