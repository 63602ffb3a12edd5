import { CUSTOMER_NUMBER, ORDER_NUMBER, PRODUCT_NUMBER, type FieldWords } from './commonWords.ts';
import { CONVERSATION } from './serviceWords.ts';

/**
 * Headers of survey tools' exports (Typeform, SurveyMonkey, Qualtrics, 问卷星, 腾讯问卷), as
 * `headerWord`s, the surest first. 序号 is none of a response: it begins with 1 in each survey.
 */
export const SURVEY_WORDS: FieldWords = {
  response:
    'responseid response responseno respondentid submissionid token answerid answerno ' +
    '答卷编号 答卷id 答卷号 回答编号',
  survey:
    'survey surveyname surveyid form formname formid questionnaire 问卷 问卷名称 问卷标题 问卷编号',
  at:
    'at answeredat submittedat respondedat submitdate submittime completedat recordeddate recordedat ' +
    'enddate responsedate timestamp createdat created datetime date time ' +
    '提交答卷时间 提交时间 答题时间 填写时间 回答时间 结束时间 时间 日期',
  status: 'status state responsestatus responsetype surveystatus 状态 答卷状态 回答状态',
  nps:
    'nps npsscore netpromoterscore likelihoodtorecommend recommend 推荐意愿 推荐度 推荐意愿分 nps得分 ' +
    'nps评分 净推荐值',
  csat:
    'csat csatscore satisfaction satisfactionscore satisfactionrating overallsatisfaction rating ' +
    '满意度 满意度评分 满意度得分 总体满意度 整体满意度',
  csatScale: 'csatscale satisfactionscale 满意度量表 满意度满分',
  ces:
    'ces cesscore customereffortscore customereffort effortscore effort ease easeofuse ' +
    '费力度 客户费力度 省力度 便捷度 容易程度',
  cesScale: 'cesscale effortscale 费力度量表 费力度满分',
  cesDirection: 'cesdirection effortdirection 费力度方向',
  comment:
    'comment comments feedback verbatim remark remarks reason opentext ' +
    '建议 意见 意见建议 留言 反馈 评语 备注 评价内容',
  customer: `${CUSTOMER_NUMBER} contactid email emailaddress contactemail respondentemail 邮箱 顾客邮箱`,
  order: ORDER_NUMBER,
  product: PRODUCT_NUMBER,
  conversation: CONVERSATION,
  agent:
    'agent agentname agentid assignee assigneename servedby 客服 客服昵称 客服姓名 接待客服 服务人员',
  channel: 'channel source medium collector 来源 渠道 答卷来源 收集渠道',
};
