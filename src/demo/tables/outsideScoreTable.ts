import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { outsideScores } from '../../shared/domain/facts/factTables.ts';
import { outsideScoresOf } from '../world/outsideScoresOf.ts';
import type { DemoCodes } from './demoCodes.ts';

const MODEL = 'email-model';

/** Scores of the model behind the shop's e-mails, from 0 to 1. */
export function outsideScoreTable(codes: DemoCodes): BuiltTable {
  const columns = columnBuilders(outsideScores);
  const model = codes.code('outsideScores.model', MODEL);
  const scored = codes.serials('outsideScores.scored', `${MODEL} `, 6);
  const found = outsideScoresOf(codes.world);
  for (const { customer, product, score } of found) {
    columns.scored.push(scored.code(customer));
    columns.model.push(model);
    columns.customer.push(codes.customer[customer] ?? -1);
    columns.product.push(codes.product[product] ?? -1);
    columns.score.push(score, 4);
  }
  return builtTable(outsideScores, columns, found.length);
}
