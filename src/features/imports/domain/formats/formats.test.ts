import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DictionarySet } from '../../../../shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../../../../shared/domain/facts/columnBuilders.ts';
import { missingColumn } from '../../../../shared/domain/facts/missingColumn.ts';
import { textAt } from '../../../../shared/domain/facts/textAt.ts';
import { minorDigits } from '../../../../shared/domain/money/currencies.ts';
import { checkFile } from '../../data/checkFile.ts';
import { inspectionOf } from '../../data/inspectionOf.ts';
import { openTable } from '../../data/openTable.ts';
import type { ImportPlan } from '../importTypes.ts';
import { csvCell } from '../csvCell.ts';
import { flagWord } from '../flagWords.ts';
import { FORMATS } from './formats.ts';
import { FORMAT_IDS } from './importFormat.ts';

const SAMPLES = new URL('samples/', import.meta.url);
const SHOP = { zone: 'Europe/London', currency: null };

/** Samples are called by the format that they are of: 'wooOrders.csv', 'wooOrders-items.csv'. */
const FILES = readdirSync(SAMPLES);
const formatIn = (file: string) => /^[a-zA-Z]+/.exec(file)?.[0] ?? '';

/** A table as the columns and rows of a CSV of Huitou's own. */
type Written = { readonly columns: string[]; readonly rows: string[][] };

async function read(blob: Blob, answers: Partial<ImportPlan> = {}) {
  const table = await openTable(blob);
  const named = { fileName: 'a file', fileBytes: blob.size, shop: SHOP, remembered: undefined };
  const { plan } = inspectionOf(table, named);
  const none = () => Promise.resolve({ fresh: 0, updated: 0, same: 0 });
  const hooks = { aborted: () => false, progress: () => undefined };
  const dictionaries = new DictionarySet(new Map());
  const answered = { ...plan, ...answers };
  const checked = await checkFile(table.source, answered, dictionaries, none, hooks, Infinity);
  return { plan, report: checked.report, written: written(checked.built!.table, dictionaries) };
}

/**
 * No columns of a file: what names a customer of a model, somebody in a group and a day of groups, whether a return is settled, which its time says,
 * and what is shown of a description.
 */
const DERIVED: ReadonlySet<string> = new Set([
  'scored',
  'membership',
  'statistic',
  'settled',
  'descriptionText',
  'otherDescriptionText',
]);

function written(built: BuiltTable, dictionaries: DictionarySet): Written {
  const isEvents = built.table.name === 'events';
  const names = Object.keys(built.table.columns).filter(
    // A column in which all is 0 is not kept: there, all are views.
    (name) => (built.columns.has(name) && !DERIVED.has(name)) || (isEvents && name === 'type'),
  );
  const rows = Array.from({ length: built.rows }, (_, row) =>
    names.map((name) => cellText(built, name, row, dictionaries)),
  );
  return { columns: names.map((name) => (name === 'state' ? 'status' : name)), rows };
}

function cellText(
  built: BuiltTable,
  name: string,
  row: number,
  dictionaries: DictionarySet,
): string {
  const definition = built.table.columns[name]!;
  const data = built.columns.get(name) ?? missingColumn(definition.type, built.rows);
  if (data.type === 'text') return textAt(data, row);
  const value = data.values[row]!;
  if (Number.isNaN(value)) return '';
  if (definition.type === 'code') return dictionaries.get(definition.dictionary).valueAt(value);
  if (data.type === 'instant') return new Date(value).toISOString().replace('.000Z', 'Z');
  if (['rating', 'position', 'csatScale', 'cesScale'].includes(name))
    return value === 0 ? '' : String(value);
  if (data.type === 'flag') return flagWord(built.table.name, name, value) ?? '';
  const currency = built.columns.has('currency')
    ? cellText(built, 'currency', row, dictionaries)
    : '';
  const scale = data.type === 'decimal' ? data.scale : minorDigits(currency);
  return String(value / 10 ** scale);
}

/** What each sample holds, checked by hand against it. */
type Expected = {
  readonly rows: string;
  readonly problems: readonly string[];
  /** What has to be asked, and the answers. */
  readonly asks?: { readonly questions: readonly string[]; readonly answers: Partial<ImportPlan> };
};
const EXPECTED: Readonly<Record<string, Expected>> = {
  huitouOrders: {
    rows: `
      order|placedAt|customer|customerName|customerEmail|product|productName|category|brand|quantity|unitPrice|amount|currency|country|channel|status|tax|shipping|discount|paidWithPoints|pointsUsed
      1001|2024-03-01T02:15:30Z|C1|王小明|ming@mail.example|P1|Jasmine tea|Tea > Green|Songfeng|2|12.5|25|CNY|China|web|sale|1.26|6|5|1.5|150
      1001|2024-03-01T02:15:30Z|C1|王小明|ming@mail.example|P2|Gaiwan, white|Ware > Cups||1|88|88|CNY|China|web|sale|||||
      1002|2024-03-02T09:00:00Z|C2||lea@mail.example|P1|Jasmine tea|Tea > Green|Songfeng|1|12.5|12.5|CNY|France|app|cancelled||0|||
      1003|2024-03-05T18:30:00Z|C1|王小明|ming@mail.example|P3|Oolong "Iron Buddha"|Tea > Oolong|Songfeng|-1|0.125|-0.13|CNY|China|web|return|||||`,
    problems: ['impossibleDate in placedAt at 6', 'negativeQuantity in quantity at 5'],
  },
  huitouOrdersJsonl: {
    rows: `
      order|placedAt|customer|product|productName|category|quantity|unitPrice|amount|currency|channel|status|tax|discount
      1001|2024-03-01T02:15:30Z|C1|P1|Jasmine tea|Tea > Green|2|12.5|25|EUR|web|sale|4.2|3
      1001|2024-03-01T02:15:30Z|C1|P2|||1|88|80|EUR|web|sale||
      1002|2024-03-02T09:00:00Z||P1|||1|12.5|12.5|EUR||sale||
      1003|2024-03-03T09:00:00Z|C2|P3|||3|0.333|1|EUR||cancelled||`,
    problems: ['invalidJson in null at 4', 'noCustomer in customer at 2'],
  },
  huitouCustomers: {
    rows: `
      customer|name|email|phone|country|city|createdAt|birthday|tier|segment|referrer
      C2|Léa Martin|lea@mail.example||France|Lyon|2024-01-31T22:30:00Z|1904-02-29T00:00:00Z|gold|tea lovers|17850
      C1|王小明|ming@mail.example|13800138000|China|上海|2023-05-03T23:00:00Z|1904-02-29T00:00:00Z|silver|送礼|lea@mail.example`,
    problems: [
      'missingDocument in customer at 4',
      'impossibleDate in birthday at 6',
      'repeatedDocument in customer at 5',
    ],
  },
  huitouProducts: {
    rows: `
      product|name|otherName|category|brand|price|cost|currency|stock|launchedAt|tags|pictures|description|otherDescription|sizes|promiseDays|questions|answeredQuestions
      P1|Jasmine tea|茉莉花茶|Tea > Green|Songfeng|12.5|4.125|CNY|120|2023-03-01T00:00:00Z|spring, 新品, gift|2|14|4|2|3|2|1
      P2|Gaiwan, white||Ware > Cups||88||CNY|0|||0|0|0|0|||`,
    problems: ['notAnAmount in price at 4', 'notANumber in stock at 5'],
  },
  chatwoot: {
    rows: `
      conversation|message|at|role|author|customer|body
      31|501|2026-03-01T02:15:00Z|customer|小茶客|C7|什么时候发货？
      31|502|2026-03-01T02:15:02Z|bot|小回|C7|正在为您转接人工
      31|503|2026-03-01T02:17:30Z|agent|Lin|C7|<b>今天</b>就发 [image: box.png]
      31|504|2026-03-01T02:17:40Z|note|Lin|C7|VIP
      31|505|2026-03-01T02:18:20Z|system||C7|Lin resolved the conversation
      31|506|2026-03-01T02:18:21Z|bot||C7|`,
    problems: ['invalidJson in null at 7'],
  },
  chatwootConversations: {
    rows: `
      conversation|channel|status|priority|customer|assignee|createdAt|tags
      31|WebWidget|solved|high|C7|Lin|2026-03-01T02:15:00Z|发货, VIP
      32|Email|pending||lea@mail.example||2026-03-01T21:20:00Z|`,
    problems: [],
  },
  intercom: {
    rows: `
      conversation|message|at|role|author|customer|channel|body
      215468000000001|9001|2026-03-01T02:15:00Z|customer|Lea|C7|email|Where is my parcel? Still waiting & worried
      215468000000001|9002|2026-03-01T02:15:02Z|bot|Fin|C7|email|One moment
      215468000000001|9003|2026-03-01T02:15:10Z|system|Lin|C7|email|[assignment]
      215468000000001|9004|2026-03-01T02:15:20Z|note|Lin|C7|email|VIP
      215468000000001|9005|2026-03-01T02:17:30Z|agent|Lin|C7|email|It comes today [label.pdf]
      215468000000002|9101|2026-03-01T02:18:20Z|customer|ben@mail.example|ben@mail.example|conversation|Hi`,
    problems: [],
  },
  chatLab: {
    rows: `
      conversation|message|at|role|author|channel|body
      wechat:38988428513|m1|2026-03-01T02:15:00Z|unknown|小茶客|wechat|新茶到了吗？
      wechat:38988428513||2026-03-01T02:16:00Z|unknown|林|wechat|[图片]
      wechat:38988428513||2026-03-01T02:16:40Z|system||wechat|老张加入了群聊`,
    problems: [],
  },
  'chatLab-lines': {
    rows: `
      conversation|at|author|channel|body
      qq:与小明的对话|2026-03-01T02:15:00Z|小明|qq|在吗？
      qq:与小明的对话|2026-03-01T02:16:00Z|客服|qq|在的`,
    problems: ['invalidJson in null at 5'],
  },
  spokenPairs: {
    rows: `
      conversation|role|customer|order|body
      3592|agent|crystal@mail.example|3348917502|Hi!
      3592|customer|crystal@mail.example|3348917502|My jeans are too small
      3592|system|crystal@mail.example|3348917502|Account has been pulled up.
      3593|customer|||hello`,
    problems: [],
  },
  email: {
    rows: `
      conversation|message|at|author|channel|body
      root@mail.example|b@mail.example|2026-03-01T02:15:00Z|xiao@mail.example|email|何时发货  还没收到 & 很急 <3 [box] we sent it  [box.png]`,
    problems: [],
  },
  'email-box': {
    rows: `
      conversation|message|at|role|author|channel|body
      root@mail.example|root@mail.example|2026-03-01T02:15:00Z|unknown|xiao@mail.example|email|Where is my order?  在吗
      root@mail.example|auto@shop.example|2026-03-01T02:15:05Z|system|help@shop.example|email|Automatic reply: Where is my order?  We are away.  From Monday on we are back.
      root@mail.example|lin@shop.example||unknown|help@shop.example|email|Where is my order?  On its way. > Where is my order?`,
    problems: ['noTime in at at 24'],
  },
  qqText: {
    rows: `
      conversation|at|role|author|channel|body
      小茶客|2026-03-01T10:15:00Z|unknown|小茶客(12345678)|QQ|请问什么时候发货？  急用
      小茶客|2026-03-01T10:17:30Z|unknown|[店长]Lin<lin@mail.example>|QQ|今天就发 [图片]
      小茶客|2026-03-01T10:18:00Z|system|系统消息(10000)|QQ|对方已接收文件`,
    problems: [],
  },
  qqMht: {
    rows: `
      conversation|at|role|author|channel|body
      小茶客|2026-03-01T10:15:00Z|unknown|小茶客(12345678)|QQ|茶壶盖裂了 <b> 能换吗？[图片]
      小茶客|2026-03-01T10:17:30Z|unknown|Lin<lin@mail.example>|QQ|可以，今天补发 一只
      小茶客|2026-03-02T09:05:10Z|system|系统消息(10000)|QQ|对方已接收文件`,
    problems: [],
  },
  chatText: {
    rows: `
      conversation|at|author|body
      chat-c484577dcd8ed33d|2026-03-01T10:15:00Z|小茶客|新茶到了吗？
      chat-c484577dcd8ed33d|2026-03-01T14:17:00Z|Lin|到了 <b>欢迎</b>
      chat-c484577dcd8ed33d|2026-03-02T09:05:00Z|小茶客|好的`,
    problems: [],
  },
  'chatText-call': {
    rows: `
      conversation|author|body
      chat-8aa32ffa7b1e694a|客服|您好: 请讲
      chat-8aa32ffa7b1e694a|顾客|茶杯碎了 怎么办`,
    problems: ['noTime in at at 1'],
  },
  jdChat: {
    rows: `
      conversation|role|customer|body
      0000b82c62117aa4497508bb1bdfb53a|customer|USERID_10480447|地址可以帮我修改下吗
      0000b82c62117aa4497508bb1bdfb53a|agent|USERID_10480447|[订单x]还请您稍等~ "新旧地址"在同一市内吗
      0000b82c62117aa4497508bb1bdfb53a|customer|USERID_10480447|在
      1111b82c62117aa4497508bb1bdfb53a|agent|USERID_7|您好`,
    problems: [],
  },
  uciOnlineRetail: {
    rows: `
      order|placedAt|customer|product|productName|quantity|unitPrice|amount|currency|country|status
      540001|2010-12-01T08:26:00Z|17001|A100|PAPER LANTERN SET OF 6|6|2.55|15.3|GBP|United Kingdom|sale
      540001|2010-12-01T08:26:00Z|17001|A101|TIN TEA CADDY|8|3.39|27.12|GBP|United Kingdom|sale
      540002|2010-12-13T14:05:00Z||A100|PAPER LANTERN SET OF 6|2|2.55|5.1|GBP|United Kingdom|sale
      C540003|2010-12-14T09:00:00Z|17001|A101|TIN TEA CADDY|-1|3.39|-3.39|GBP|United Kingdom|return
      540004|2011-03-27T01:30:00Z|17002|A102|CANDLE, ROSE|12|0.85|10.2|GBP|France|sale`,
    problems: [
      'impossibleDate in InvoiceDate at 7',
      'negativeQuantity in Quantity at 5',
      'nonexistentLocalTime in InvoiceDate at 6',
      'noCustomer in CustomerID at 4',
    ],
  },
  shopifyOrders: {
    rows: `
      order|placedAt|customer|customerName|customerEmail|product|productName|brand|quantity|unitPrice|amount|currency|country|channel|status|tax|shipping|discount
      #1001|2024-03-01T02:15:30Z|lea@mail.example|Léa Martin|lea@mail.example|TEA-1|Jasmine tea - 100 g|Songfeng|2|12.5|25|EUR|FR|web|sale|0|4.9|0
      #1001|2024-03-01T02:15:30Z|lea@mail.example|Léa Martin|lea@mail.example|WARE-1|Gaiwan|Songfeng|1|88|88|EUR|FR|web|sale|||
      #1002|2024-03-02T23:59:00Z|ben@mail.example|Ben Okoro|ben@mail.example|TEA-1|Jasmine tea - 100 g|Songfeng|1|12.5|12.5|EUR|DE|web|return|0|0|0
      #1003|2024-03-05T04:00:00Z|lea@mail.example|Léa Martin|lea@mail.example|WARE-1|Gaiwan|Songfeng|2|88|176|EUR|FR|web|cancelled|0|0|0`,
    problems: ['notANumber in Lineitem quantity at 7'],
  },
  huitouEvents: {
    rows: `
      visit|at|type|customer|visitor|product|quantity|amount|currency|order|method|result|reason|device|channel|referrer
      S1|2024-03-01T02:15:30Z|view|C1|V1|P1||||||||phone|search|
      S1|2024-03-01T02:16:00Z|cart|C1|V1|P1|2|||||||phone|search|
      S1|2024-03-01T02:17:00Z|payment|C1|V1|||25|CNY|1001|wechat|failed|no funds|phone|search|
      S1|2024-03-01T02:18:00Z|payment|C1|V1|||25|CNY|1001|alipay|succeeded||phone|search|
      V2 2024-03-01|2024-03-01T23:30:00Z|signUp||V2|||||||||||C1
      V2 2024-03-02|2024-03-02T00:30:00Z|share||V2|P1||||||||||
      V2||home||V2|||||||||||
      V4 2024-03-02|2024-03-02T00:55:00Z|payment|C4|V4|||9|CNY||card|||||
      c-a876da1c4ab75eff 2024-03-02|2024-03-02T00:56:00Z|view|C5||P2||||||||||`,
    problems: [
      'missingDocument in visit at 10',
      'unknownEvent in type at 9',
      'noTime in at at 8',
      'unknownWord in result at 11',
    ],
  },
  huitouShipments: {
    rows: `
      shipment|order|carrier|method|region|shippedAt|promisedAt|deliveredAt|status
      SF1|1001|SF Express|standard|浙江|2024-03-02T09:00:00Z|2024-03-04T00:00:00Z|2024-03-05T18:20:00Z|delivered
      SF2|1002|SF Express||France|2024-03-03T09:00:00Z|||underWay
      SF3|1003|YTO||上海|2024-03-03T09:00:00Z||2024-03-06T12:00:00Z|delivered
      SF4|1004|YTO||上海|2024-03-03T09:00:00Z|||sentBack
      SF5|1005|YTO||上海|2024-03-03T09:00:00Z|||underWay`,
    problems: [
      'missingDocument in shipment at 7',
      'notADate in shippedAt at 8',
      'unknownWord in status at 6',
    ],
  },
  huitouReturns: {
    rows: `
      returnCase|order|product|customer|quantity|amount|currency|reason|requestedAt|resolvedAt|kind
      R1|1001|P1|C1|1|12.5|CNY|broken|2024-03-08T10:00:00Z|2024-03-10T10:00:00Z|return
      R1|1001|P2|C1|1|88|CNY|broken|2024-03-08T10:00:00Z||refundOnly
      R2|1002|P1|C2|1|||too small|||exchange`,
    problems: ['notAnAmount in amount at 5', 'noTime in requestedAt at 4'],
  },
  huitouReviews: {
    rows: `
      review|customer|product|order|at|rating|title|body
      W2|C2|P2||2024-03-10T10:00:00Z|2||有点小
      W3|C3|P1|||||quiet tea
      W1|C1|P1|1001|2024-03-12T10:00:00Z|4|Lovely|Lasts less than I thought.
      W5|C1|P1|1001||5|Lovely|Smells of spring, and lasts.`,
    problems: ['notARating in rating at 6', 'noTime in at at 5', 'repeatedDocument in review at 7'],
  },
  huitouExposures: {
    rows: `
      exposure|at|customer|visitor|product|position|placement|version|clicked|bought|amount|currency|feedback
      L1|2024-03-01T02:15:30Z|C1|V1|P1|1|homePage|v3|yes|yes|25|CNY|helpful
      L1|2024-03-01T02:15:30Z|C1|V1|P2|2|homePage|v3|no|no|||notInterested
      L2|2024-03-01T11:00:00Z||V2|P1|1|productPage|v2|yes|no|||
      1685979345d791de|2024-03-01T12:00:00Z||V3|P3|3|elsewhere|v2|no|no|||
      9d77a4d613072ccf|2024-03-01T12:00:00Z|C4||P3|1|cartPage||yes|no|||
      L3||C1|V1|P2||cartPage|v3|no|no|||notInterested`,
    problems: [
      'missingDocument in exposure at 11',
      'missingDocument in product at 10',
      'notAPosition in position at 8',
      'notAnAnswer in clicked at 9',
      'noTime in at at 7',
      'unknownWord in placement at 5',
      'unknownWord in feedback at 5',
    ],
  },
  'huitouExposures-lists': {
    rows: `
      exposure|at|customer|product|position|placement|version|clicked|feedback
      L1|2024-03-01T02:15:30Z|C1|P1|1|productPage|v3|yes|
      L1|2024-03-01T02:15:30Z|C1|P2|2|productPage|v3|no|
      L2|2024-03-01T11:00:00Z|C2|P9|1|cartPage|v2|no|notInterested`,
    problems: [],
  },
  huitouOutsideScores: {
    rows: `
      model|customer|product|score
      email-model|C1|P1|0.82
      email-model|C1|P2|-0.0000125
      email-model|C2|P1|12
      |17850|P1|0.5`,
    problems: [
      'notAScore in score at 6',
      'missingDocument in customer at 8',
      'missingDocument in product at 9',
    ],
  },
  huitouOpeningPoints: {
    rows: `
      member|points|earnedAt|pendingUntil|expiresAt|balance|tier|joinedAt
      C1|120|2025-05-31T23:00:00Z||2027-01-01T00:00:00Z|150|gold|2024-02-29T00:00:00Z
      C1|30|2025-07-01T02:00:00Z|2026-12-15T00:00:00Z|2027-01-31T18:00:00Z|150|gold|
      lea@mail.example|||||-40|silver|2025-01-05T00:00:00Z
      17850|1200||||||
      C7|5|2025-05-31T23:00:00Z|||80||
      C7|6|2025-05-31T23:00:00Z|||90||`,
    problems: [
      'notPoints in points at 6',
      'missingDocument in member at 8',
      'notADate in pendingUntil at 12',
      'impossibleDate in expiresAt at 9',
      'notPoints in balance at 12',
    ],
  },
  'huitouOpeningPoints-lots': {
    rows: `
      member|points|expiresAt|balance|tier
      C1|120|2027-01-01T00:00:00Z|150|gold
      C1|30||150|gold
      C2|||7|`,
    problems: [],
  },
  huitouPointsHistory: {
    rows: `
      movement|member|at|kind|points|order|reason|expiresAt
      M2|C1|2026-03-08T15:00:00Z|redeemed|-30||tea cup|
      M3|C1|2026-03-31T23:00:00Z|redeemed|-20|1002||
      M4|C1|2026-06-30T23:00:00Z|expired|-100|||
      M5|lea@mail.example|2026-03-02T00:00:00Z|clawedBack|-15|1003||
      M6|C2|2026-03-03T00:00:00Z|adjusted|-5||typing error|
      M7|C2||opening|80|||2026-12-31T23:59:59Z
      M1|C1|2026-03-01T02:15:00Z|earned|155|1001|purchase|2026-06-30T23:00:00Z`,
    problems: [
      'notPoints in points at 10',
      'missingDocument in movement at 14',
      'missingDocument in member at 12',
      'impossibleDate in at at 13',
      'unknownMovement in kind at 9',
      'noTime in at at 8',
      'repeatedDocument in movement at 15',
    ],
  },
  huitouMessages: {
    rows: `
      conversation|message|at|role|author|customer|channel|order|body
      T-1|m1|2026-03-01T02:15:00Z|customer|小茶客|C7|chat|1001|请问什么时候发货？
      T-1|m2|2026-03-01T02:15:02Z|bot||C7|chat|1001|正在为您转接人工
      T-1|m3|2026-03-01T02:17:30Z|agent|Lin|C7|chat|1001|今天就发。 请放心
      T-1|m4|2026-03-01T02:18:00Z|note|Lin|C7|chat|1001|VIP, be quick
      T-2||2026-03-02T09:00:00Z|customer|Léa||email||<b>Where</b> is it?
      T-2|||unknown|||email||`,
    problems: [
      'invalidJson in null at 5',
      'missingDocument in conversation at 3',
      'impossibleDate in at at 4',
      'noTime in at at 2',
      'unknownWord in role at 2',
    ],
  },
  huitouConversations: {
    rows: `
      conversation|subject|channel|status|priority|customer|assignee|createdAt|solvedAt|rating|comment|tags|product|order
      T-2|Where is it?|email|open||lea@mail.example||2026-03-02T00:00:00Z||||||
      T-3||phone|unknown|low||Zhao|||||||
      T-1|什么时候发货|chat|closed|high|C7|Lin|2026-03-01T02:15:00Z|2026-03-01T03:00:00Z|1|too slow|delivery, vip|TEA-1|1001`,
    problems: [
      'missingDocument in conversation at 6',
      'impossibleDate in createdAt at 5',
      'unknownWord in status at 4',
      'unknownWord in rating at 4',
      'repeatedDocument in conversation at 7',
    ],
  },
  huitouAuthors: {
    rows: `
      author|name|email|role
      900001|Lin Hua|lin@shop.example|agent
      900002|Wang Fang||customer
      bot-1|Assistant||bot
      900003|Somebody||unknown`,
    problems: ['missingDocument in author at 6', 'unknownWord in role at 5'],
  },
  // Of ten rows one is a newer answer of A1, five are beyond their scale, one has no number. Where the
  // highest is the hardest, 2 of 5 is 4; the file's own scale of effort is 7, of satisfaction 5.
  huitouSurveyAnswers: {
    rows: `
      response|survey|at|status|nps|csat|csatScale|ces|cesScale|comment|customer|order|product|conversation|agent|channel
      A2|delivery|2026-03-10T08:05:00Z|answered|4|8|10|4|5|四天后才到|lea@mail.example|1002|TEA-1|55|Zhao|app
      A3|delivery|2026-03-11T00:00:00Z|dismissed||||||||1003||||
      A4|delivery|2026-03-11T00:00:00Z|asked||5|5|1|5||C9|||||
      A1|delivery|2026-03-09T18:20:00Z|answered|10|4.5|5|||Changed my mind|C7|1001||||email`,
    problems: [
      'notOnScale in nps at 6',
      'notOnScale in ces at 7',
      'missingDocument in response at 10',
      'notOnScale in csat at 7',
      'notOnScale in csat_scale at 9',
      'unknownWord in state at 11',
      'unknownWord in ces_direction at 5',
      'repeatedDocument in response at 11',
    ],
  },
  // Of G2 the later row counts.
  huitouGroups: {
    rows: `
      group|name|platform|owner|rulesEn|rulesZh|createdAt
      G1|Green tea friends|WeCom|Lin|Be kind. No adverts.|友善交流，不发广告。|2025-11-21T10:00:00Z
      G2|New harvest|QQ|Zhao|||2026-02-01T09:30:00Z`,
    problems: [
      'missingDocument in group at 5',
      'impossibleDate in created_at at 6',
      'repeatedDocument in group at 7',
    ],
  },
  // Of who is in a group twice the later row counts: the same person came back.
  huitouGroupMembers: {
    rows: `
      group|author|name|customer|role|joinedAt|leftAt|invitedBy
      G1|wxid_7|小芳|C7|member|2026-01-05T18:20:00Z||lin
      G1|lin|Lin||staff|2025-11-21T10:00:00Z||
      G2|wxid_7|小芳|C7|member||2026-02-20T08:00:00Z|
      G1|wxid_9|Bo again|C9|member|2026-02-03T00:00:00Z||wxid_7`,
    problems: [
      'missingDocument in group at 5',
      'missingDocument in author at 6',
      'notADate in joined_at at 7',
      'unknownWord in role at 4',
    ],
  },
  huitouGroupReports: {
    rows: `
      report|group|message|quote|author|reporter|reason|note|at
      R1|G1|81||wxid_31|wxid_7|advertising||2026-03-01T20:10:00Z
      R2|G1||便宜一半，加我|wxid_31|wxid_9|advertising|third time|2026-03-02T00:00:00Z
      R4|G1|82||wxid_31|wxid_9|rudeness||`,
    problems: [
      'missingDocument in report at 5',
      'missingDocument in message at 4',
      'impossibleDate in at at 7',
      'noTime in at at 6',
    ],
  },
  // Of a day of one owner's the later row counts; a group's is another one.
  huitouGroupStatistics: {
    rows: `
      at|owner|group|groups|newGroups|groupsWithMessages|members|newMembers|leftMembers|membersWithMessages|messages
      2026-03-01T00:00:00Z|Lin||3|0|2|412|4|1|38|160
      2026-03-02T00:00:00Z||G1||||120|2||11|40
      2026-03-02T00:00:00Z|Lin||3|0|3|419|8||52|220`,
    problems: ['missingDocument in at at 5', 'notANumber in groups_with_messages at 6'],
  },
  // The third member's time is no number that can be read faithfully.
  wecomMembers: {
    rows: `
      group|author|name|role|joinedAt|invitedBy
      wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA|linhua|店长|staff|2025-11-21T10:00:00Z|
      wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA|wmOgQhDgAAuXFJGwbve4g4iXknfOAAAA|王芳|member|2025-11-24T16:00:00Z|linhua`,
    problems: ['invalidJson in null at 3'],
  },
  wecomGroups: {
    rows: `
      group|name|platform|owner|rulesEn|rulesZh|createdAt
      wrOgQhDgAAMYQiS5ol9G7gK9JVAAAA|绿茶同好群|WeCom|linhua||友善交流，不发广告。|2025-11-21T10:00:00Z
      wrOgQhDgAAcwMTB7YmDkbeBsAAAAAA|Harvest|WeCom|zhao|No adverts.||2025-11-24T16:00:00Z`,
    problems: [],
  },
  'table-wecomStatistics': {
    rows: `
      at|owner|groups|newGroups|groupsWithMessages|members|newMembers|membersWithMessages|messages
      2026-03-01T00:00:00Z|linhua|3|0|2|412|4|38|160
      2026-03-02T00:00:00Z|linhua|4|1|3|418|7|51|212`,
    problems: [],
  },
  'table-groupMembers': {
    rows: `
      group|author|name|role|joinedAt|invitedBy
      绿茶同好群|wxid_7|小芳|member|2026-01-05T18:20:00Z|店长
      绿茶同好群|linhua|店长|staff|2025-11-21T10:00:00Z|`,
    problems: [],
  },
  // Its last line is the period of the report.
  chatwootCsat: {
    rows: `
      response|at|csat|csatScale|comment|customer|conversation|agent
      360291db06a21a87|2026-03-09T18:20:00Z|5|5|Schnell!|lea@mail.example|55|Lin
      cf90315b3de1d95f|2026-03-10T08:05:00Z|2|5|zu langsam||56|`,
    problems: [],
  },
  // 2 of 7 is little effort, and so 6 where the highest is the easiest. Names are left out.
  'table-typeform': {
    rows: `
      response|at|status|nps|csat|csatScale|ces|cesScale|comment|customer
      b9x1k2aa|2026-03-09T18:20:00Z|answered|9|5|5|6|7|What should we do better? Nothing And what did you like best? Parcel was quick|lea@mail.example
      b9x1k2ab|2026-03-10T08:05:00Z|answered|3|2|5|2|7|What should we do better? Answer faster|ben@mail.example
      b9x1k2ac|2026-03-11T08:05:00Z|dismissed|||||||`,
    problems: [],
  },
  // 序号 is no number of a response: each survey begins with 1.
  'table-wjx': {
    rows: `
      response|at|nps|csat|csatScale|ces|cesScale|comment|channel
      c26c5290491676f6|2026-03-09T18:20:05Z|9|5|5|5|5|包装很好|微信
      96ede231f09b9a10|2026-03-10T08:05:00Z|2|2|5|3|5|快递太慢了|链接
      29600349036b140d|2026-03-10T09:05:00Z||3|5||||链接`,
    problems: [],
  },
  wooOrders: {
    rows: `
      order|placedAt|customer|customerName|customerEmail|product|productName|quantity|unitPrice|amount|currency|country|status|tax|shipping|discount
      2001|2024-03-01T10:15:00Z|lea@mail.example|Léa Martin|lea@mail.example|TEA-1|Jasmine tea - 100 g|2|12.5|25|EUR|FR|sale|0|4.9|0
      2001|2024-03-01T10:15:00Z|lea@mail.example|Léa Martin|lea@mail.example|WARE-1|Gaiwan|1|88|88|EUR|FR|sale|||
      2002|2024-03-02T23:59:00Z|ben@mail.example|Ben Okoro|ben@mail.example|TEA-1|Jasmine tea - 100 g|1|12.5|12.5|EUR|DE|return|0|0|0
      2003|2024-03-05T04:00:00Z|ben@mail.example|Ben Okoro|ben@mail.example|WARE-1|Gaiwan|1|88|88|EUR|DE|cancelled|0|0|0`,
    problems: ['notANumber in Quantity (- Refund) at 6'],
  },
  'wooOrders-items': {
    rows: `
      order|placedAt|customer|customerEmail|customerPhone|product|quantity|amount|currency|country|status|tax|shipping|discount
      3001|2024-03-01T10:15:30Z|lea@mail.example|lea@mail.example|003361234|Jasmine tea|2|20|EUR|FR|sale|1|4.9|5
      3001|2024-03-01T10:15:30Z|lea@mail.example|lea@mail.example|003361234|Gaiwan|1|88|EUR|FR|sale|||
      3002|2024-03-02T23:59:00Z|ben@mail.example|ben@mail.example||Jasmine tea|1|12.5|EUR|DE|cancelled|0|0|0`,
    problems: [],
  },
  'wooOrders-whole': {
    rows: `
      order|placedAt|customer|customerEmail|amount|currency|country|status
      3001|2024-03-01T10:15:30Z|lea@mail.example|lea@mail.example|113|EUR|FR|sale
      3002|2024-03-02T23:59:00Z|ben@mail.example|ben@mail.example|12.5|EUR|DE|return`,
    problems: [],
  },
  retailrocket: {
    rows: `
      visit|type|visitor|product
      1 cart|cart|1|1
      1 cart|cart|1|16
      2 cart|cart|2|7`,
    problems: ['raggedRow in null at 5'],
    asks: { questions: ['eventType'], answers: { eventType: 'cart' } },
  },
  funnelTables: {
    rows: `
      visit|type|customer
      c-874714c98dad7d5e checkout|checkout|253019
      c-9fc1290739d32eff checkout|checkout|310478`,
    problems: ['missingDocument in user_id at 4'],
  },
  'funnelTables-users': {
    rows: `
      customer|createdAt
      450007|2015-02-28T00:00:00Z
      756838|2015-01-13T00:00:00Z`,
    problems: ['impossibleDate in date at 4'],
  },
  table: {
    rows: `
      order|placedAt|customer|product|productName|quantity|unitPrice|amount|currency|status
      0021001|2024-03-01T10:05:00Z|小茶客|0012|茉莉花茶|2|1234.5|2469|CNY|sale
      0021001|2024-03-01T10:05:00Z|小茶客|0013|盖碗|1|88|80|CNY|sale
      0021002|2024-03-02T15:20:00Z||0012|茉莉花茶|1|1234.5|1234.5|CNY|cancelled`,
    problems: ['impossibleDate in 下单时间 at 5', 'noCustomer in 买家会员名 at 4'],
  },
};

it('has a sample of each format, and expects something of each sample', () => {
  expect([...new Set(FILES.map(formatIn))].sort()).toEqual([...FORMAT_IDS].sort());
  expect(FORMATS.map(({ id }) => id)).toEqual([...FORMAT_IDS]);
  expect(FILES.map((file) => file.split('.')[0]).sort()).toEqual(Object.keys(EXPECTED).sort());
});

describe.each(FILES)('sample %s', (file) => {
  const id = formatIn(file);
  const expected = EXPECTED[file.split('.')[0] ?? '']!;
  const answers = expected.asks?.answers ?? {};
  const sample = () => new Blob([readFileSync(new URL(file, SAMPLES))]);

  it('is known by its content', async () => {
    expect((await read(sample())).plan.format).toBe(id);
  });

  it('is known with its headers in another case', async () => {
    const [header = '', ...rows] = readFileSync(new URL(file, SAMPLES), 'utf8').split('\n');
    const loud = new Blob([
      /\.(?:jsonl|mbox)$/.test(file) ? header : header.toUpperCase(),
      '\n',
      rows.join('\n'),
    ]);
    expect((await read(loud)).plan.format).toBe(id);
  });

  it('asks only what its content does not say', async () => {
    const { report } = await read(sample());
    expect(report.questions.map(({ type }) => type)).toEqual(expected.asks?.questions ?? []);
    expect((await read(sample(), answers)).report.questions).toEqual([]);
  });

  it('reads as it should', async () => {
    const { written: table, report } = await read(sample(), answers);
    const lines = expected.rows.trim().split(/\n\s*/);
    const found = [table.columns, ...table.rows].map((cells) => cells.join('|'));
    expect(found.map((line) => line.replace(/\n/g, ' '))).toEqual(lines);
    const problems = report.problems.map(
      ({ kind, column, examples }) => `${kind} in ${column} at ${examples[0]?.line}`,
    );
    expect(problems).toEqual(expected.problems);
  });

  it('is the same after it was written as Huitou’s own CSV', async () => {
    const { written: table } = await read(sample(), answers);
    const lines = [table.columns, ...table.rows].map((cells) =>
      cells.map((cell) => csvCell(cell, ',')).join(','),
    );
    const again = await read(new Blob([lines.join('\n')]));
    expect(again.plan.format).toMatch(/^huitou/);
    expect(again.written).toEqual(table);
    expect(again.report.rowsBad).toBe(0);
  });

  it('is the same after it was written as Huitou’s own JSON lines', async () => {
    const { written: table } = await read(sample(), answers);
    const lines = table.rows.map((cells) =>
      JSON.stringify(Object.fromEntries(table.columns.map((name, i) => [name, cells[i]]))),
    );
    const again = await read(new Blob([lines.join('\n')]));
    expect(again.plan.format).toMatch(/^huitou/);
    expect(again.written).toEqual(table);
  });
});
