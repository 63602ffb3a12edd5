import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { RESPONSE_STATES, surveyAnswers } from '../../shared/domain/facts/feedbackTables.ts';
import { surveyAnswersOf } from '../world/surveyAnswersOf.ts';
import { CES_SCALE } from '../world/surveyEffects.ts';
import { surveyComment } from '../world/surveyWords.ts';
import type { DemoCodes } from './demoCodes.ts';

const SURVEY = { en: 'After delivery', zh: '收货后回访' };

/** Who was asked after a parcel had arrived, and what they said. */
export function surveyAnswerTable(codes: DemoCodes): BuiltTable {
  const { orders } = codes.world;
  const columns = columnBuilders(surveyAnswers);
  const serials = codes.serials('surveyAnswers.response', 'A', 6);
  const survey = codes.text('surveyAnswers.survey', SURVEY);
  const own = codes.language === 'zh-CN' ? 'zh' : 'en';
  const other = own === 'zh' ? 'en' : 'zh';
  const found = surveyAnswersOf(codes.world);
  for (const { order, at, state, nps, ces, said, isOtherLanguage } of found) {
    columns.response.push(serials.code(order + 1));
    columns.survey.push(survey);
    columns.at.push(at);
    columns.state.push(RESPONSE_STATES.indexOf(state));
    columns.nps.push(nps ?? NaN, 0);
    columns.csat.pushMissing();
    columns.csatScale.push(0);
    columns.ces.push(ces ?? NaN, 0);
    columns.cesScale.push(ces === null ? 0 : CES_SCALE);
    columns.comment.push(surveyComment(said, isOtherLanguage ? other : own));
    columns.customer.push(codes.customer[orders.customer[order] ?? 0] ?? -1);
    columns.order.push(codes.order[order] ?? -1);
    columns.product.pushMissing();
    columns.conversation.pushMissing();
    columns.agent.pushMissing();
    columns.channel.push(codes.channel[orders.channel[order] ?? 0] ?? -1);
  }
  return builtTable(surveyAnswers, columns, found.length);
}
