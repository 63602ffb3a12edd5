import { CUSTOMER_NUMBER, type FieldWords } from './commonWords.ts';

/**
 * Headers by which WeCom, WeChat and QQ tools and spreadsheets call what is told of groups, as
 * `headerWord`s, the surest first.
 */
const GROUP =
  'groupid chatid groupchatid roomid group groupname groupchat groupchatname chatname roomname room ' +
  '群id 群聊id 客户群id 群号 群编号 群名称 群名 群聊名称 群聊 客户群 客户群名称 所在群 所属群 来源群 社群 社群名称 群';
const OWNER = 'owner groupowner ownerid owneruserid 群主 群主名称 群主昵称 群主账号 负责人';
const PLATFORM = 'platform channel source app 平台 渠道 来源平台 群类型';

/** A member: the account where a list has one, else the name. */
const ACCOUNT =
  'author authorid userid externaluserid memberid memberuserid wxid wechatid account accountid openid ' +
  '账号 成员账号 成员id 用户id 微信号 微信id qq号 qq号码 qq ';
const NAME =
  'name groupnickname nickname membername username displayname ' +
  '群昵称 群名片 成员昵称 成员名称 成员姓名 客户昵称 昵称 姓名 成员 群成员 客户名称';

export const GROUP_WORDS: FieldWords = {
  group: GROUP,
  name: 'groupname name groupchatname chatname roomname 群名称 群名 群聊名称 客户群名称 社群名称',
  platform: PLATFORM,
  owner: OWNER,
  rulesEn:
    'rulesen rulesenglish rules grouprules notice groupnotice announcement 英文群规 英文群公告',
  rulesZh: 'ruleszh ruleschinese 群规 群规则 群公告 公告 中文群规 中文群公告',
  createdAt:
    'createdat createtime created groupcreatedat creationtime 建群时间 群创建时间 创建时间 建群日期',
};

export const GROUP_MEMBER_WORDS: FieldWords = {
  group: GROUP,
  author: `${ACCOUNT}${NAME}`,
  name: NAME,
  customer: `customer ${CUSTOMER_NUMBER.replace('member ', '').replace('memberid ', '').replace('userid ', '')}`,
  role: 'role type membertype memberrole usertype identity 角色 成员类型 身份 类型 群身份',
  joinedAt:
    'joinedat jointime joined joindate entertime addtime 入群时间 进群时间 加入时间 加群时间 入群日期',
  leftAt: 'leftat leavetime left leavedate quittime exittime 退群时间 离群时间 退出时间 退群日期',
  invitedBy: 'invitedby inviter invitor invitoruserid referrer 邀请人 邀请者 入群邀请人 拉群人',
};

export const GROUP_REPORT_WORDS: FieldWords = {
  report: 'report reportid reportno complaintid 举报编号 举报id 投诉编号 举报单号',
  group: GROUP,
  message: 'message messageid msgid messageno 消息id 消息编号 被举报消息id',
  quote:
    'quote quoted reportedtext reportedmessage messagetext content text ' +
    '举报内容 被举报内容 被举报消息 消息内容 原文 聊天内容',
  author:
    'author reporteduser reportedmember offender accused 被举报人 被举报成员 被投诉人 发言人 发送人',
  reporter: 'reporter reportedby reporteruserid complainant 举报人 举报者 投诉人',
  reason:
    'reason reportreason category reporttype complaintreason 举报原因 举报理由 举报类型 投诉原因 投诉类型',
  note: 'note remark remarks comment details description 备注 说明 补充说明 举报说明',
  at: 'at reportedat reporttime createdat time date 举报时间 投诉时间 提交时间 时间 日期',
};

export const GROUP_STATISTIC_WORDS: FieldWords = {
  at: 'at stattime statdate day date 统计时间 统计日期 日期 时间',
  owner: OWNER,
  group: GROUP,
  groups: 'groups chattotal datachattotal totalgroups 群总数 客户群总数 群聊总数 客户群数',
  newGroups:
    'newgroups newchatcnt datanewchatcnt 新增群数 新增客户群数 新增客户群 新建群数 新增群聊数',
  groupsWithMessages:
    'groupswithmessages chathasmsg datachathasmsg activegroups ' +
    '有过消息的客户群数 有过消息的群聊数 活跃群数 有消息群数',
  members:
    'members membertotal datamembertotal totalmembers ' +
    '群成员总数 客户群成员总数 成员总数 群人数 群成员数 总人数',
  newMembers:
    'newmembers newmembercnt datanewmembercnt 新增群成员数 新增成员数 新增入群人数 入群人数 今日入群 新增群成员',
  leftMembers:
    'leftmembers leftmembercnt membersleft 退群人数 退群成员数 流失人数 今日退群 退出群成员数',
  membersWithMessages:
    'memberswithmessages memberhasmsg datamemberhasmsg activemembers ' +
    '有过消息的群成员数 发过消息的群成员数 活跃成员数 活跃人数 发言人数',
  messages:
    'messages msgtotal datamsgtotal totalmessages messagecount 群消息总数 群聊消息数 消息总数 消息数 群消息数',
};
