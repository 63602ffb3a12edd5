import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { ORDER_DELIVERY } from '../delivery/lateOrders.ts';
import type { FeedbackAnswer } from './answersOf.ts';
import { DELIVERY_KINDS, type FeedbackGroup, type FeedbackGroupBy } from './feedbackTypes.ts';

/** What is known of orders and products, by code; below 0 for not known. */
export type OrderFacts = {
  /** Channel of an order. */
  readonly channel: Int32Array;
  /** The product of an order, where it has one alone. */
  readonly product: Int32Array;
  /** Category of a product. */
  readonly category: Int32Array;
  /** One of `ORDER_DELIVERY`. */
  readonly delivery: Uint8Array;
};

type GroupName = Pick<FeedbackGroup, 'key' | 'name' | 'form'>;

/** Says which group an answer is in, as a number, and what that group is called. */
export type AnswerGroups = {
  readonly groupOf: (answer: FeedbackAnswer) => number;
  readonly nameOf: (group: number) => GroupName;
};

/** Value of a code, and what is shown for it. */
type GroupWords = (code: number) => { readonly key: string; readonly name: string };

/** Stands before ids of forms in keys. */
const FORM_KEY = 'form:';
/** Stands before names in files that begin as keys of forms do, or as this does. */
const FILE_KEY = 'file:';

/**
 * @param words value of a code in the dictionary of what is told apart; unused by delivery
 */
export function answerGroups(
  by: FeedbackGroupBy,
  facts: OrderFacts,
  words: GroupWords,
): AnswerGroups {
  const named = (group: number): GroupName => ({ ...words(group), form: false });
  switch (by) {
    case 'survey':
      return surveys(words);
    case 'channel':
      return {
        groupOf: ({ channel, order }) => (channel >= 0 ? channel : at(facts.channel, order)),
        nameOf: named,
      };
    case 'product':
      return { groupOf: (answer) => productOf(answer, facts), nameOf: named };
    case 'category':
      return { groupOf: (answer) => at(facts.category, productOf(answer, facts)), nameOf: named };
    case 'agent':
      return { groupOf: ({ agent }) => agent, nameOf: named };
    case 'delivery':
      return {
        groupOf: ({ order }) => (order < 0 ? 0 : (facts.delivery[order] ?? 0)),
        nameOf: (group) => {
          const name =
            group === ORDER_DELIVERY.unknown
              ? ''
              : DELIVERY_KINDS[group === ORDER_DELIVERY.late ? 1 : 0];
          return { key: name, name, form: false };
        },
      };
  }
}

/** Forms have numbers below those of codes, in the order in which they are met. */
function surveys(words: GroupWords): AnswerGroups {
  const forms: string[] = [];
  const numbers = new Map<string, number>();
  return {
    groupOf: ({ survey, from }) => {
      if (from.kind === 'file') return survey;
      const id = from.form.survey;
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = MISSING_CODE - 1 - forms.length;
      forms.push(id);
      numbers.set(id, number);
      return number;
    },
    nameOf: (group) => {
      const form = forms[MISSING_CODE - 1 - group];
      if (form !== undefined) return { key: `${FORM_KEY}${form}`, name: form, form: true };
      const { key, name } = words(group);
      const escaped = key.startsWith(FORM_KEY) || key.startsWith(FILE_KEY);
      return { key: escaped ? `${FILE_KEY}${key}` : key, name, form: false };
    },
  };
}

/** The answer's own product, else that of its order where the order has one alone. */
function productOf({ product, order }: FeedbackAnswer, facts: OrderFacts): number {
  return product >= 0 ? product : at(facts.product, order);
}

/** Whatever is below 0 is not known, for whichever reason: one group. */
function at(codes: Int32Array, code: number): number {
  return code < 0 ? MISSING_CODE : Math.max(codes[code] ?? MISSING_CODE, MISSING_CODE);
}
