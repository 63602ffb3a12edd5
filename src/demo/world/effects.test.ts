import { beforeAll, describe, expect, test } from 'vitest';
import { newcombe } from '../../shared/domain/statistics/newcombe.ts';
import { wilson } from '../../shared/domain/statistics/wilson.ts';
import { civilDay } from '../../shared/domain/time/civilDay.ts';
import { MS_PER_DAY } from '../../shared/domain/time/zoneTable.ts';
import { dayOf, MILESTONES } from './calendar.ts';
import { demoWorld, SMALL_DEMO_LINES, type DemoWorld } from './demoWorld.ts';
import {
  BAD_SERVICE,
  BOUGHT_FROM,
  CARRIERS,
  CLICKS_RECOMMENDATION,
  EXPOSURE_CLICKS,
  EXPOSURE_FEEDBACK,
  EXPOSURE_POSITIONS,
  EXPOSURE_VERSIONS,
  HABITS,
  LATE_FAR,
  PAYMENT_METHODS,
  RETURN_EFFECTS,
  RETURN_WINDOW_DAYS,
  RETURNED,
  REVIEWED,
  SCORED_CUSTOMERS,
  SCORED_PRODUCTS,
  STAR_EFFECTS,
} from './effects.ts';
import { ExposurePlayer } from './exposurePlayer.ts';
import { outsideScoresOf } from './outsideScoresOf.ts';
import { PLACES } from './people.ts';
import { returnsOf } from './returnsOf.ts';
import { reviewsOf } from './reviewsOf.ts';
import { VISIT_KIND, visitsOf } from './visitsOf.ts';
import { VisitPlayer } from './visitPlayer.ts';
import { PARCEL } from './worldColumns.ts';

// What docs/demo.md states, found in the data.

const UNTIL = civilDay(2026, 11, 22);
const WINDOW_MS = RETURN_WINDOW_DAYS * MS_PER_DAY;

type Watched = { order: number; again: boolean };
type Count = { count: number; size: number };

/** Orders that were not cancelled and were followed for the whole window, with what came of them. */
function watchedOrders({ orders, end }: DemoWorld): Watched[] {
  const real = Array.from({ length: orders.length }, (_, i) => i).filter(
    (i) => orders.number[i]! > 0,
  );
  return real.flatMap((order, i) => {
    const placedAt = orders.placedAt[order]!;
    if (placedAt > end - WINDOW_MS - MS_PER_DAY) return [];
    const next = real[i + 1];
    const again =
      next !== undefined &&
      orders.customer[next] === orders.customer[order] &&
      orders.placedAt[next]! - placedAt < WINDOW_MS;
    return [{ order, again }];
  });
}

const none = (): Count => ({ count: 0, size: 0 });

const countOf = (watched: readonly Watched[]): Count => ({
  count: watched.filter(({ again }) => again).length,
  size: watched.length,
});

/**
 * Mantel and Haenszel's risk difference over strata, with an interval of 99.9 %: orders are compared
 * with orders that could as well have been exposed.
 */
function matchedDifference(
  watched: readonly Watched[],
  exposed: (order: number) => boolean,
  stratum: (order: number) => string,
) {
  const strata = new Map<string, [Count, Count]>();
  for (const { order, again } of watched) {
    const key = stratum(order);
    let counts = strata.get(key);
    if (!counts) {
      counts = [none(), none()];
      strata.set(key, counts);
    }
    const own = counts[exposed(order) ? 1 : 0];
    own.size++;
    if (again) own.count++;
  }
  let sum = 0;
  let variance = 0;
  let weights = 0;
  for (const [free, hit] of strata.values()) {
    if (free.size === 0 || hit.size === 0) continue;
    const weight = (free.size * hit.size) / (free.size + hit.size);
    const [p0, p1] = [free.count / free.size, hit.count / hit.size];
    sum += weight * (p1 - p0);
    variance += weight * weight * ((p0 * (1 - p0)) / free.size + (p1 * (1 - p1)) / hit.size);
    weights += weight;
  }
  const difference = sum / weights;
  const half = (3.29 * Math.sqrt(variance)) / weights;
  return { difference, lower: difference - half, upper: difference + half };
}

type Exposure = keyof typeof RETURN_EFFECTS;

const isExposed: Record<Exposure, (world: DemoWorld, order: number) => boolean> = {
  lateParcel: ({ orders }, i) => orders.late[i] === 1,
  badService: ({ orders }, i) => orders.badService[i] === 1,
  failedPayment: ({ orders }, i) => orders.failedPayments[i]! > 0,
  redemption: ({ orders }, i) => orders.redeemedPoints[i]! > 0,
  groupMember: ({ orders }, i) => orders.inGroup[i] === 1,
  recommendationClick: ({ orders }, i) => orders.clickedProduct[i]! >= 0,
};

/** What an order's exposure hangs on, besides chance. */
function stratumOf(world: DemoWorld, exposure: Exposure): (order: number) => string {
  const { orders, customers, from } = world;
  const quarter = (i: number) => Math.floor((dayOf(orders.placedAt[i]!) - from) / 91);
  switch (exposure) {
    case 'lateParcel':
      return (i) => `${PLACES[customers.place[orders.customer[i]!]!]!.distance}/${quarter(i)}`;
    case 'badService':
    case 'recommendationClick':
      return (i) => String(quarter(i));
    case 'failedPayment':
      return (i) => `${orders.method[i]}/${quarter(i)}`;
    case 'redemption':
    case 'groupMember': {
      let first = 0;
      const age = Array.from({ length: orders.length }, (_, i) => {
        if (orders.number[i] === 1) first = orders.placedAt[i]!;
        return Math.floor((orders.placedAt[i]! - first) / (60 * MS_PER_DAY));
      });
      return (i) => `${Math.min(orders.number[i]!, 12)}/${quarter(i)}/${age[i]}`;
    }
  }
}

describe('coming back within 90 days', () => {
  let world: DemoWorld;
  let watched: Watched[];
  beforeAll(() => {
    world = demoWorld({ seed: 7, lines: 400_000, until: UNTIL });
    watched = watchedOrders(world);
  });

  test.each(Object.keys(RETURN_EFFECTS) as Exposure[])(
    'is moved by %s as much as stated',
    (exposure) => {
      const { difference, lower, upper } = matchedDifference(
        watched,
        (order) => isExposed[exposure](world, order),
        stratumOf(world, exposure),
      );
      expect(lower).toBeLessThan(RETURN_EFFECTS[exposure]);
      expect(upper).toBeGreaterThan(RETURN_EFFECTS[exposure]);
      expect(Math.abs(difference - RETURN_EFFECTS[exposure])).toBeLessThan(0.025);
    },
  );

  test.each(HABITS.map(({ name, again }, place) => ({ name, again, place })))(
    'follows the habit of $name customers where nothing happened to them',
    ({ again, place }) => {
      const plain = watched.filter(
        ({ order }) =>
          world.customers.habit[world.orders.customer[order]!] === place &&
          !Object.values(isExposed).some((exposed) => exposed(world, order)),
      );
      const { count, size } = countOf(plain);
      const { lower, upper } = wilson(count, size, 3.29);
      expect(lower).toBeLessThan(again);
      expect(upper).toBeGreaterThan(again);
    },
  );

  test('looks better for group members than groups make it, because the loyal join', () => {
    const members = watched.filter(({ order }) => world.orders.inGroup[order] === 1);
    const others = watched.filter(({ order }) => world.orders.inGroup[order] === 0);
    const { interval } = newcombe(countOf(members), countOf(others));
    expect(interval.lower).toBeGreaterThan(RETURN_EFFECTS.groupMember + 0.02);
  });
});

describe('shares', () => {
  let world: DemoWorld;
  beforeAll(() => {
    world = demoWorld({ seed: 7, lines: 200_000, until: UNTIL });
  });
  const ageOf = (order: number) => dayOf(world.orders.placedAt[order]!) - world.from;
  const realOrders = () =>
    Array.from({ length: world.orders.length }, (_, i) => i).filter(
      (i) => world.orders.number[i]! > 0 && world.orders.parcel[i] === PARCEL.delivered,
    );
  const expectShare = (all: readonly number[], hit: (i: number) => boolean, share: number) => {
    const { lower, upper } = wilson(all.filter(hit).length, all.length, 3.29);
    expect(lower).toBeLessThan(share);
    expect(upper).toBeGreaterThan(share);
  };

  test.each(CARRIERS.map((carrier, place) => ({ ...carrier, place })))(
    'of late parcels of $en are as stated, near and far',
    ({ late, place }) => {
      const { orders, customers } = world;
      // Ordinary days: May and July to September, between the rushes.
      const quiet = realOrders().filter((i) => {
        const { month } = monthOf(orders.placedAt[i]!);
        return orders.carrier[i] === place && [5, 7, 8, 9].includes(month);
      });
      const distance = (i: number) => PLACES[customers.place[orders.customer[i]!]!]!.distance;
      const isLate = (i: number) => orders.late[i] === 1;
      expectShare(
        quiet.filter((i) => distance(i) < 2),
        isLate,
        late,
      );
      expectShare(
        quiet.filter((i) => distance(i) >= 2),
        isLate,
        late + LATE_FAR,
      );
    },
  );

  test('of bad service fall with the training, late parcel or not', () => {
    const { orders } = world;
    const bad = (i: number) => orders.badService[i] === 1;
    const before = realOrders().filter((i) => ageOf(i) < MILESTONES.serviceTraining);
    const after = realOrders().filter((i) => ageOf(i) >= MILESTONES.serviceTraining);
    expectShare(before, bad, BAD_SERVICE[0]);
    expectShare(after, bad, BAD_SERVICE[1]);
    expectShare(
      before.filter((i) => orders.late[i] === 1),
      bad,
      BAD_SERVICE[0],
    );
  });

  test('of orders with a clicked recommendation are as stated from the first day on', () => {
    const since = realOrders().filter((i) => ageOf(i) >= MILESTONES.recommendations);
    const clicked = (i: number) => world.orders.clickedProduct[i]! >= 0;
    expectShare(since, clicked, CLICKS_RECOMMENDATION);
    expect(realOrders().filter(clicked).length).toBe(since.filter(clicked).length);
  });

  test('of failed tries to pay are as stated by method, before and after the new checkout', () => {
    const visits = visitsOf(world);
    const player = new VisitPlayer(world, visits);
    const tries = PAYMENT_METHODS.map(() => [none(), none()] as const);
    for (let visit = 0; visit < visits.length; visit++) {
      const kind = visits.kind[visit];
      if (kind !== VISIT_KIND.order && kind !== VISIT_KIND.gaveUp) continue;
      for (const { at, method, paid } of player.play(visit)) {
        if (paid === 'none') continue;
        const own = tries[method]![dayOf(at) - world.from >= MILESTONES.newCheckout ? 1 : 0];
        own.size++;
        if (paid === 'failed') own.count++;
      }
    }
    PAYMENT_METHODS.forEach(({ fails }, method) => {
      for (const era of [0, 1] as const) {
        const { count, size } = tries[method]![era];
        // Failures come in rows, which widens the interval: a point more.
        const { lower, upper } = wilson(count, size, 3.29);
        expect(lower - 0.01).toBeLessThan(fails[era]);
        expect(upper + 0.01).toBeGreaterThan(fails[era]);
      }
    });
  });

  test('of lines sent back: ordinary, breakable, late', () => {
    const { orders, lineItems, products } = world;
    const back = new Set(returnsOf(world).map(({ line }) => line));
    const early = realOrders().filter((i) => orders.deliveredAt[i]! < world.end - 15 * MS_PER_DAY);
    const lines = early.flatMap((i) =>
      Array.from({ length: orders.firstLine[i + 1]! - orders.firstLine[i]! }, (_, k) => ({
        line: orders.firstLine[i]! + k,
        late: orders.late[i] === 1,
      })),
    );
    const pick = (breaks: boolean, late: boolean) =>
      lines
        .filter(
          (each) =>
            each.late === late && products[lineItems.product[each.line]!]!.breaks === breaks,
        )
        .map(({ line }) => line);
    const isBack = (line: number) => back.has(line);
    expectShare(pick(false, false), isBack, RETURNED.ordinary);
    expectShare(pick(true, false), isBack, RETURNED.breakable);
    expectShare(pick(false, true), isBack, RETURNED.ordinary + RETURNED.late);
  });

  test('of reviewed orders, and what lateness and bad service cost in stars', () => {
    const { orders } = world;
    const reviews = reviewsOf(world);
    const reviewed = new Set(reviews.map(({ order }) => order));
    const early = realOrders().filter((i) => orders.deliveredAt[i]! < world.end - 15 * MS_PER_DAY);
    expectShare(early, (i) => reviewed.has(i), REVIEWED);
    const mean = (late: number, bad: number) => {
      const own = reviews.filter(
        ({ order }) => orders.late[order] === late && orders.badService[order] === bad,
      );
      return own.reduce((sum, { stars }) => sum + stars, 0) / own.length;
    };
    // Stars end at 5: the mean of those who are content is held down, and the loss with it.
    expect(Math.abs(mean(1, 0) - mean(0, 0) - STAR_EFFECTS.lateParcel)).toBeLessThan(0.2);
    expect(Math.abs(mean(0, 1) - mean(0, 0) - STAR_EFFECTS.badService)).toBeLessThan(0.25);
  });
});

type Shown = {
  visit: number;
  person: number;
  placement: string;
  version: string;
  position: number;
  product: number;
  at: number;
  clicked: boolean;
  paid: number;
  feedback: string;
};

/** Every product shown; visitors who are not signed in are persons of their own, below -1. */
function shownIn(world: DemoWorld): Shown[] {
  const visits = visitsOf(world);
  const player = new ExposurePlayer(world, visits);
  return Array.from({ length: visits.length }, (_, visit) => visit).flatMap((visit) =>
    player.play(visit).flatMap(({ at, placement, version, shown }) =>
      shown.map((each, place): Shown => {
        const customer = visits.customer[visit]!;
        const person = customer < 0 ? -2 - visit : customer;
        const list = { visit, person, placement, at, version: EXPOSURE_VERSIONS[version]! };
        return { ...list, ...each, position: place + 1 };
      }),
    ),
  );
}

/** A share of what was shown, with an interval of 99.9 % that counts persons as the samples. */
function shareOf(shown: readonly Shown[], hit: (each: Shown) => boolean) {
  const persons = new Map<number, Count>();
  for (const each of shown) {
    const own = persons.get(each.person) ?? none();
    persons.set(each.person, { count: own.count + (hit(each) ? 1 : 0), size: own.size + 1 });
  }
  const share = shown.filter(hit).length / shown.length;
  const squares = [...persons.values()].map(({ count, size }) => (count - share * size) ** 2);
  const error = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) / shown.length;
  return { share, error, lower: share - 3.29 * error, upper: share + 3.29 * error };
}

describe('what recommendations showed', () => {
  let world: DemoWorld;
  let shown: Shown[];
  beforeAll(() => {
    world = demoWorld({ seed: 7, lines: 100_000, until: UNTIL });
    shown = shownIn(world);
  }, 60_000);
  const isClicked = ({ clicked }: Shown) => clicked;
  /** Of lists that the events do not tell of: there, nothing is bought. */
  const away = (version: string) =>
    shown.filter(
      (each) => each.placement !== 'home' && each.version === version && Number.isNaN(each.paid),
    );

  test.each(EXPOSURE_VERSIONS)('away from home, %s is clicked as often as stated', (version) => {
    const { lower, upper } = shareOf(away(version), isClicked);
    expect(lower).toBeLessThan(EXPOSURE_CLICKS[version]);
    expect(upper).toBeGreaterThan(EXPOSURE_CLICKS[version]);
    expect(upper - lower).toBeLessThan(0.01);
  });

  test('at home, both versions of the experiment are clicked alike', () => {
    const home = (version: string) =>
      shareOf(
        shown.filter((each) => each.placement === 'home' && each.version === version),
        isClicked,
      );
    const [a, b] = [home('v2'), home('v3')];
    const half = 3.29 * Math.sqrt(a.error ** 2 + b.error ** 2);
    expect(Math.abs(a.share - b.share)).toBeLessThan(half);
    expect(half).toBeLessThan(0.01);
  });

  test('half of the people see each version of the experiment, from day 590 on', () => {
    const people = (version: string) =>
      new Set(shown.filter((each) => each.version === version).map(({ person }) => person)).size;
    const [a, b] = [people('v2'), people('v3')];
    const { lower, upper } = wilson(b, a + b, 3.29);
    expect(lower).toBeLessThan(0.5);
    expect(upper).toBeGreaterThan(0.5);
    const ages = (version: string) =>
      shown
        .filter((each) => each.version === version)
        .map(({ at }) => dayOf(at) - world.from)
        .sort((x, y) => x - y);
    expect([ages('v1')[0], ages('v1').at(-1)]).toEqual([
      MILESTONES.exposureLog,
      MILESTONES.experiment - 1,
    ]);
    for (const version of ['v2', 'v3']) {
      expect([ages(version)[0], ages(version).at(-1)]).toEqual([MILESTONES.experiment, 729]);
    }
  });

  test.each([1, 2, 3, 4])('position %i of product pages is clicked as stated', (position) => {
    const own = [...away('v1'), ...away('v2')].filter(
      (each) => each.placement === 'product' && each.position === position,
    );
    const { lower, upper } = shareOf(own, isClicked);
    const stated = EXPOSURE_CLICKS.v2 * EXPOSURE_POSITIONS.product[position - 1]!;
    expect(lower).toBeLessThan(stated);
    expect(upper).toBeGreaterThan(stated);
  });

  test('feedback is given as often as stated, and is helpful as often as stated', () => {
    const given = shown.filter(({ feedback }) => feedback !== 'none');
    const { lower, upper } = wilson(given.length, shown.length, 3.29);
    expect(lower).toBeLessThan(EXPOSURE_FEEDBACK.given);
    expect(upper).toBeGreaterThan(EXPOSURE_FEEDBACK.given);
    for (const clicked of [true, false]) {
      const own = given.filter((each) => each.clicked === clicked);
      const helpful = own.filter(({ feedback }) => feedback === 'helpful').length;
      const interval = wilson(helpful, own.length, 3.29);
      const stated = EXPOSURE_FEEDBACK.helpful[clicked ? 'clicked' : 'seen'];
      expect(interval.lower).toBeLessThan(stated);
      expect(interval.upper).toBeGreaterThan(stated);
    }
  });

  test('a recommendation is bought exactly where an order holds the clicked one', () => {
    const { orders, lineItems } = world;
    const bought = new Map(
      shown.filter(({ paid }) => !Number.isNaN(paid)).map((each) => [each.visit, each]),
    );
    expect([...bought.values()].every(isClicked)).toBe(true);
    const visits = visitsOf(world);
    let clicked = 0;
    for (let visit = 0; visit < visits.length; visit++) {
      const order = visits.kind[visit] === VISIT_KIND.order ? visits.order[visit]! : -1;
      const age = dayOf(visits.endsAt[visit]!) - world.from;
      const product = order < 0 ? -1 : orders.clickedProduct[order]!;
      if (product < 0 || age < MILESTONES.exposureLog) continue;
      clicked++;
      const own = bought.get(visit);
      const line = lineItems.product.indexOf(product, orders.firstLine[order]);
      expect(own?.product).toBe(product);
      expect(own?.paid).toBe(lineItems.quantity[line]! * lineItems.price[line]!);
    }
    expect(bought.size).toBe(clicked);
    for (const placement of ['home', 'product', 'cart'] as const) {
      const here = [...bought.values()].filter((each) => each.placement === placement).length;
      const { lower, upper } = wilson(here, bought.size, 3.29);
      expect(lower).toBeLessThan(BOUGHT_FROM[placement]);
      expect(upper).toBeGreaterThan(BOUGHT_FROM[placement]);
    }
  });

  test('what the events say was shown and clicked stands in the log', () => {
    const visits = visitsOf(world);
    const player = new VisitPlayer(world, visits);
    const logged = new Map(
      shown.map((each) => [`${each.visit} ${each.at} ${each.product}`, each.clicked]),
    );
    const missing: number[] = [];
    for (let visit = 0; visit < visits.length; visit++) {
      const events = player.play(visit);
      const clicks = events.some(({ type }) => type === 'recommendationClick');
      for (const { type, at, product } of events) {
        const isLogged = dayOf(at) - world.from >= MILESTONES.exposureLog;
        if (type !== 'recommendationShown' || !isLogged) continue;
        if (logged.get(`${visit} ${at} ${product}`) !== clicks) missing.push(visit);
      }
    }
    expect(missing).toEqual([]);
  });
});

test('the other model has scored as many customers as stated, and likes what they like', () => {
  const world = demoWorld({ seed: 7, lines: 100_000, until: UNTIL });
  const scores = outsideScoresOf(world);
  const customers = new Set(scores.map(({ customer }) => customer));
  const { lower, upper } = wilson(customers.size, world.customers.length, 3.29);
  expect(lower).toBeLessThan(SCORED_CUSTOMERS);
  expect(upper).toBeGreaterThan(SCORED_CUSTOMERS);
  expect(scores.length).toBe(customers.size * SCORED_PRODUCTS);
  const isFavourite = ({ customer, product }: (typeof scores)[number]) =>
    world.products[product]!.shelf === world.customers.favourite[customer];
  expect(scores.filter(({ score }) => score >= 6000).every(isFavourite)).toBe(true);
  expect(scores.filter(({ score }) => score < 6000).some(isFavourite)).toBe(false);
});

describe('the small demo shop', () => {
  test('shows each effect: the interval covers what is stated, and most leave 0 out', () => {
    const world = demoWorld({ seed: 20_261_001, lines: SMALL_DEMO_LINES, until: UNTIL });
    const watched = watchedOrders(world);
    const found = (Object.keys(RETURN_EFFECTS) as Exposure[]).map((exposure) => {
      const { lower, upper } = matchedDifference(
        watched,
        (order) => isExposed[exposure](world, order),
        stratumOf(world, exposure),
      );
      expect(lower).toBeLessThan(RETURN_EFFECTS[exposure]);
      expect(upper).toBeGreaterThan(RETURN_EFFECTS[exposure]);
      return Math.sign(lower) === Math.sign(upper);
    });
    expect(found.filter((clear) => clear).length).toBeGreaterThanOrEqual(2);
  });
});

function monthOf(instant: number): { month: number } {
  return { month: new Date(instant).getUTCMonth() + 1 };
}
