import {
  CUSTOMER_NUMBER,
  EMAIL,
  ORDER_NUMBER,
  PRODUCT_NUMBER,
  type FieldWords,
} from './commonWords.ts';

/**
 * Headers of help desks' and chat systems' exports (Zendesk, Chatwoot, Gorgias, 千牛, 七鱼, 环信), as
 * `headerWord`s, the surest first.
 */
export const CONVERSATION =
  'conversationid conversation conversationno ticketid ticketno ticketnumber ticket sessionid session ' +
  'chatid dialogid dialogueid threadid caseid callid ' +
  '会话id 会话编号 会话号 会话 工单号 工单编号 工单id 对话id 聊天id 通话编号 服务单号';
const CHANNEL =
  'channel channeltype viachannel inbox platform source mediatype 渠道 渠道类型 来源 平台 接入渠道';

/** A group's messages are those of a conversation. */
const GROUP_CHAT =
  'groupid roomid groupname roomname groupchat 群id 群号 群聊id 群名称 群名 群聊名称 群聊 客户群';

export const MESSAGE_WORDS: FieldWords = {
  conversation: `${CONVERSATION} ${GROUP_CHAT}`,
  message: 'messageid messageno msgid commentid message_id id 消息id 消息编号 记录id',
  at:
    'at sentat createdat created timestamp datetime time date messagetime sendtime createtime strtime ' +
    '时间 发送时间 消息时间 创建时间 会话时间 日期',
  role:
    'role sendertype authortype speaker messagetype fromtype usertype direction waitersend issender ' +
    '角色 发送方 发送者类型 发送人类型 消息方向 说话人类型',
  private: 'private isprivate internal isinternal note public ispublic 内部 内部备注 是否备注 私密',
  author:
    'author authorid authorname sender sendername senderid from fromname accountname nickname username ' +
    'speakername userid 发送人 发送者 发言人 昵称 说话人 作者 账号',
  customer: `${CUSTOMER_NUMBER} requesterid requester visitorid contactid 访客 访客id`,
  channel: CHANNEL,
  product: PRODUCT_NUMBER,
  order: ORDER_NUMBER,
  body:
    'body text content message plainbody messagebody messagetext messagecontent comment strcontent ' +
    'utterance transcript 内容 消息内容 消息 聊天内容 文本 正文 对话内容',
};

export const CONVERSATION_WORDS: FieldWords = {
  conversation: `${CONVERSATION} id`,
  subject: 'subject title topic summary rawsubject 主题 标题 咨询主题 问题描述',
  channel: CHANNEL,
  status: 'status state conversationstatus ticketstatus 状态 会话状态 工单状态',
  priority: 'priority urgency 优先级 紧急程度',
  customer: `requesterid requester contactid contact visitorid ${CUSTOMER_NUMBER} 访客 访客id`,
  assignee:
    'assigneeid assignee assignedto agent agentid agentname owner operator ' +
    '客服 接待客服 客服昵称 客服账号 受理人 处理人 负责人',
  createdAt:
    'createdat created openedat startedat starttime createtime opentime ' +
    '创建时间 开始时间 会话开始时间 接入时间 进线时间',
  solvedAt:
    'solvedat resolvedat closedat endedat endtime closetime lastresolvedat ' +
    '解决时间 关闭时间 结束时间 会话结束时间 完结时间',
  rating:
    'rating csat satisfaction satisfactionrating satisfactionscore score satisfactionratingscore ' +
    '评分 满意度 评价 服务评价 满意度评分 星级',
  comment:
    'comment feedback satisfactioncomment remark ratingcomment satisfactionratingcomment ' +
    '评价内容 评价备注 评语 反馈',
  tags: 'tags tag labels label 标签 会话标签 工单标签',
  product: PRODUCT_NUMBER,
  order: ORDER_NUMBER,
};

export const AUTHOR_WORDS: FieldWords = {
  author: 'authorid author userid agentid senderid accountid id 账号 用户id 客服id 工号',
  name: 'name fullname displayname username agentname nickname alias 姓名 名称 昵称 客服昵称 花名',
  email: EMAIL,
  role: 'role usertype type authortype 角色 类型 用户类型 岗位',
};
