import type { ResponseState } from '../../shared/domain/facts/feedbackTables.ts';
import { stream, type Stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { HOUR_MS, MINUTE_MS } from './calendar.ts';
import type { DemoWorld } from './demoWorld.ts';
import { SHELVES } from './shelves.ts';
import {
  ANSWERED,
  ASKED,
  ASKED_EFFORT,
  CES_EFFECTS,
  CES_ORDINARY,
  CES_SCALE,
  COMMENTED,
  DISMISSED,
  NPS_EFFECTS,
  NPS_ORDINARY,
  OTHER_LANGUAGE,
} from './surveyEffects.ts';
import type { SaidInSurvey, SurveySubject } from './surveyWords.ts';
import { PARCEL } from './worldColumns.ts';

/** Somebody who was asked about an order. */
export type DemoAnswer = {
  readonly order: number;
  /** Epoch ms: when it was answered, else when it was asked. */
  readonly at: number;
  readonly state: ResponseState;
  /** 0 to 10; null where it was not answered. */
  readonly nps: number | null;
  /** 1 to 7, 7 the easiest; null where it was not asked or answered. */
  readonly ces: number | null;
  readonly said: readonly SaidInSurvey[];
  /** Whether that is in the language that the shop is not shown in. */
  readonly isOtherLanguage: boolean;
};

/** Scores of promoters, passives and detractors, as often as each is given. */
const PROMOTER = { from: 9, weights: new Weighted([45, 55]) };
const PASSIVE = { from: 7, weights: new Weighted([40, 60]) };
const DETRACTOR = { from: 0, weights: new Weighted([14, 6, 10, 14, 14, 22, 20]) };

/** What went wrong with an order. */
type Trouble = { readonly [K in keyof typeof NPS_EFFECTS]: boolean };
const TROUBLES = ['lateParcel', 'badService', 'failedPayment'] as const;

/**
 * The answers of a world to the survey that is sent one to three days after a parcel has arrived, by
 * order. What went wrong with the order makes them worse, and is what they speak about.
 */
export function surveyAnswersOf(world: DemoWorld): DemoAnswer[] {
  const { orders, end } = world;
  const chance = stream(world.seed, 'survey answers');
  const words = stream(world.seed, 'survey comments');
  const found: DemoAnswer[] = [];
  for (let order = 0; order < orders.length; order++) {
    if (orders.parcel[order] !== PARCEL.delivered || !chance.at(order).chance(ASKED)) continue;
    const askedAt =
      (orders.deliveredAt[order] ?? NaN) +
      chance.between(24, 72) * HOUR_MS +
      chance.below(60) * MINUTE_MS;
    if (!(askedAt < end)) continue;
    const answers = chance.chance(ANSWERED);
    const dismisses = chance.chance(DISMISSED / (1 - ANSWERED));
    const at = askedAt + chance.between(1, 48) * HOUR_MS + chance.below(60) * MINUTE_MS;
    const trouble: Trouble = {
      lateParcel: orders.late[order] === 1,
      badService: orders.badService[order] === 1,
      failedPayment: (orders.failedPayments[order] ?? 0) > 0,
    };
    const nps = npsOf(chance, trouble);
    const ces = cesOf(chance, trouble);
    if (!(answers || dismisses) || at >= end) {
      found.push({ ...SILENT, order, at: askedAt, state: 'asked' });
    } else if (answers) {
      const said = saidOf(words.at(order), world, order, trouble, nps);
      const isOtherLanguage = words.chance(OTHER_LANGUAGE);
      found.push({ order, at, state: 'answered', nps, ces, said, isOtherLanguage });
    } else {
      found.push({ ...SILENT, order, at, state: 'dismissed' });
    }
  }
  return found;
}

const SILENT = { nps: null, ces: null, said: [], isOtherLanguage: false } as const;

function npsOf(chance: Stream, trouble: Trouble): number {
  let { promoters, detractors }: { promoters: number; detractors: number } = NPS_ORDINARY;
  for (const name of TROUBLES) {
    if (!trouble[name]) continue;
    promoters += NPS_EFFECTS[name].promoters;
    detractors += NPS_EFFECTS[name].detractors;
  }
  const place = chance.unit();
  const scores = place < promoters ? PROMOTER : place < 1 - detractors ? PASSIVE : DETRACTOR;
  return scores.from + scores.weights.pick(chance);
}

/** Takes its numbers whether it is asked or not. */
function cesOf(chance: Stream, trouble: Trouble): number | null {
  const isAsked = chance.chance(ASKED_EFFORT);
  let ease = CES_ORDINARY;
  for (const name of TROUBLES) if (trouble[name]) ease += CES_EFFECTS[name];
  // Symmetric around 0, by steps of a hundredth, with a standard deviation of 1.
  ease += (chance.between(-120, 120) + chance.between(-120, 120)) / 100;
  return isAsked ? Math.min(CES_SCALE, Math.max(1, Math.round(ease))) : null;
}

/** What went wrong is always spoken about by those who write; the rest goes by the score. */
function saidOf(
  chance: Stream,
  { orders, lineItems, products }: DemoWorld,
  order: number,
  { lateParcel, badService, failedPayment }: Trouble,
  nps: number,
): readonly SaidInSurvey[] {
  const writes = chance.chance(COMMENTED);
  const phrase = () => chance.below(10_000);
  const product = products[lineItems.product[orders.firstLine[order] ?? 0] ?? 0];
  const goods = SHELVES[product?.shelf ?? 0]?.code ?? 'TEA';
  const said: SaidInSurvey[] = [];
  const say = (subject: SurveySubject, bad: boolean) => {
    said.push({ subject, bad, phrase: phrase() });
  };
  if (lateParcel) say('delivery', true);
  if (badService) say('service', true);
  if (failedPayment) say('payment', true);
  const blamesOther = said.length === 0 && nps <= 6;
  if (blamesOther) say(chance.oneOf([goods, goods, 'packaging', 'price'] as const), true);
  else if (nps >= 9) say(chance.oneOf([goods, goods, 'packaging', 'price'] as const), false);
  else if (said.length === 0) {
    say(goods, false);
    if (chance.chance(0.4)) say(chance.oneOf(['price', 'packaging'] as const), true);
  }
  if (nps >= 9 && !lateParcel && chance.chance(0.35)) say('delivery', false);
  return writes ? said : [];
}
