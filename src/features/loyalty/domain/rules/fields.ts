import type { Trigger } from './triggers.ts';

/**
 * What a field holds: minor units; a whole number; yes or no; one of the shop's words (a channel, a
 * tier); several of them (the categories in an order); one of a few whole numbers (a weekday).
 */
export type FieldType = 'money' | 'number' | 'flag' | 'code' | 'codes' | 'choice';

export type FieldDefinition = {
  readonly type: FieldType;
  /** It can be unknown: a comparison with it then does not hold, and its logic carries a guard. */
  readonly optional: boolean;
  /** Only occasions of these have it; all do where it says nothing. */
  readonly triggers?: readonly Trigger[];
  /** Of numbers and choices: the least and largest that can be, where there are such. */
  readonly least?: number;
  readonly most?: number;
};

const OF_ORDERS = ['purchase'] as const;

const orderMoney = { type: 'money', optional: false, triggers: OF_ORDERS, least: 0 } as const;
const orderCodes = { type: 'codes', optional: false, triggers: OF_ORDERS } as const;
const orderCode = { type: 'code', optional: true, triggers: OF_ORDERS } as const;
const memberCode = { type: 'code', optional: true } as const;

/**
 * THE catalogue of fields that conditions of point rules may ask for. What a file need not have is
 * optional. Ids are stored in policies and in release files, so they never change their meaning.
 */
export const FIELDS = {
  /** What the order costs, discounts taken off, with shipping and tax. */
  'order.total': orderMoney,
  /** What of it earns by the programme's basis. */
  'order.basis': orderMoney,
  /** Pieces of all lines, rounded down. */
  'order.pieces': { type: 'number', optional: false, triggers: OF_ORDERS, least: 0 },
  'order.paidWithPoints': orderMoney,
  'order.first': { type: 'flag', optional: false, triggers: OF_ORDERS },
  /** Which of the member's orders it is, from 1. */
  'order.number': { type: 'number', optional: false, triggers: OF_ORDERS, least: 1 },
  /** Civil days since the member's order before. */
  'order.daysSinceLast': { type: 'number', optional: true, triggers: OF_ORDERS, least: 0 },
  'order.channel': orderCode,
  'order.country': orderCode,
  /** Of the lines that count for the rule. */
  'lines.amount': orderMoney,
  'lines.pieces': { type: 'number', optional: false, triggers: OF_ORDERS, least: 0 },
  /** Paths, those above them too. */
  'items.categories': orderCodes,
  'items.brands': orderCodes,
  'items.products': orderCodes,
  'review.rating': { type: 'number', optional: true, triggers: ['review'], least: 1, most: 5 },
  /** Id of a level of this policy's tiers, at that moment. */
  'member.tier': memberCode,
  /** As the newest file of customers has them. */
  'member.shopTier': memberCode,
  'member.segment': memberCode,
  'member.birthdayMonth': { type: 'flag', optional: true },
  /** Civil days since signing up, or the first order. */
  'member.daysSinceJoining': { type: 'number', optional: true, least: 0 },
  /** 1 Monday to 7 Sunday. */
  'time.weekday': { type: 'choice', optional: false, least: 1, most: 7 },
  /** By the shop's clock, 0 to 23. */
  'time.hour': { type: 'number', optional: false, least: 0, most: 23 },
  'time.month': { type: 'choice', optional: false, least: 1, most: 12 },
  'time.dayOfMonth': { type: 'choice', optional: false, least: 1, most: 31 },
} as const satisfies Readonly<Record<string, FieldDefinition>>;

export type FieldId = keyof typeof FIELDS;

export function isFieldId(text: string): text is FieldId {
  return Object.hasOwn(FIELDS, text);
}

/** What the catalogue says of a field. */
export function fieldOf(id: FieldId): FieldDefinition {
  return FIELDS[id];
}

/** Whether occasions of a trigger have the field. */
export function isFieldOf(id: FieldId, trigger: Trigger): boolean {
  return fieldOf(id).triggers?.includes(trigger) ?? true;
}

/** Fields that a rule with the trigger can ask for, in the order of the catalogue. */
export function fieldsOf(trigger: Trigger): FieldId[] {
  return Object.keys(FIELDS)
    .filter(isFieldId)
    .filter((id) => isFieldOf(id, trigger));
}
