import { portableLog } from '../../../../shared/domain/numbers/portableLog.ts';
import type { SparseRows } from '../interactions/sparseRows.ts';
import type { SIMILARITY_WEIGHTINGS } from '../settings/algorithmSettings.ts';

/** How soon more of the same stops to count, and how much long documents are held back (BM25). */
const K1 = 1.2;
const B = 0.75;

/**
 * Customers × products, weighted for comparing products with each other. A product is a document
 * and its customers are the words in it: who buys everything says little about any two products.
 *
 * With n products of which a customer has d, idf = ln(1 + (n − d + ½) / (d + ½)), which is above 0.
 * - none: x
 * - tfidf: √x · idf
 * - bm25: x (k₁ + 1) / (x + k₁ (1 − b + b · l / l̄)) · idf with k₁ = 1.2 and b = 0.75, where l is the
 *   sum of a product's column and l̄ the mean of those sums over the products that have any
 *
 * Sources: Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"; idf
 * and √x as in Lucene's BM25Similarity and ClassicSimilarity; products as documents: Ferrari Dacrema
 * et al. 2021 (ACM TOIS 39, 2:20).
 */
export function similarityWeights(
  matrix: SparseRows,
  weighting: (typeof SIMILARITY_WEIGHTINGS)[number],
): SparseRows {
  if (weighting === 'none') return matrix;
  const { rows, columns, start, column, value } = matrix;
  const sum = new Float64Array(columns);
  for (let e = 0; e < column.length; e++) {
    const item = column[e] ?? 0;
    sum[item] = (sum[item] ?? 0) + (value[e] ?? 0);
  }
  let total = 0;
  let products = 0;
  for (const one of sum) {
    total += one;
    if (one > 0) products++;
  }
  const mean = total / products;
  const weighted = new Float64Array(value.length);
  for (let u = 0; u < rows; u++) {
    const end = start[u + 1] ?? 0;
    const begin = start[u] ?? 0;
    const d = end - begin;
    const idf = portableLog(1 + (columns - d + 0.5) / (d + 0.5));
    for (let e = begin; e < end; e++) {
      const x = value[e] ?? 0;
      if (weighting === 'tfidf') weighted[e] = Math.sqrt(x) * idf;
      else {
        const held = 1 - B + (B * (sum[column[e] ?? 0] ?? 0)) / mean;
        weighted[e] = x === 0 ? 0 : ((x * (K1 + 1)) / (x + K1 * held)) * idf;
      }
    }
  }
  return { ...matrix, value: weighted };
}
