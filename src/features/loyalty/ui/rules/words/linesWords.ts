import type { LineSelection, ProductChoice } from '../../../domain/rules/ruleSchema.ts';
import { listed, type RuleTools } from './ruleTools.ts';
import { marked } from './sentenceParts.ts';

/** Which products count, as a part of a sentence. */
export function linesWords(tools: RuleTools, { include, exclude }: LineSelection): string {
  const { t } = tools;
  const products = wordsOf(tools, include);
  const without = wordsOf(tools, exclude);
  if (products !== '' && without !== '') {
    return t('rules.sentence.linesBoth', { products: marked(products), without: marked(without) });
  }
  if (products !== '') return t('rules.sentence.linesOnly', { products: marked(products) });
  return without === '' ? '' : t('rules.sentence.linesWithout', { products: marked(without) });
}

function wordsOf(tools: RuleTools, { categories, brands, products }: ProductChoice): string {
  return listed(tools, [...categories, ...brands, ...products], 'conjunction');
}
