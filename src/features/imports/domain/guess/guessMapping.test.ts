import { describe, expect, it } from 'vitest';
import { guessDateOrder } from './guessDateOrder.ts';
import { guessDecimalMark } from './guessDecimalMark.ts';
import { guessFillDown } from './guessFillDown.ts';
import { guessKind } from './guessKind.ts';
import { guessMapping, missingFields } from './guessMapping.ts';
import type { TableHead } from './tableHead.ts';

const head = (...lines: string[]): TableHead => {
  const [headers = [], ...rows] = lines.map((line) => line.split('|'));
  return { shape: 'delimited', headers, rows };
};

describe('guessMapping', () => {
  it('knows a Taobao export', () => {
    const table = head(
      '订单编号|买家会员名|买家实际支付金额|订单状态|订单创建时间|宝贝标题|宝贝数量|收货人姓名|联系手机|店铺名称',
      '1001|tea|88.00|交易成功|2024-03-01 10:15:30|茶|2|王小明|13800138000|茶铺',
    );
    expect(guessMapping('orders', table)).toEqual([
      'order',
      'customer',
      'amount',
      'status',
      'placedAt',
      'productName',
      'quantity',
      'customerName',
      'customerPhone',
      'channel',
    ]);
  });

  it('knows headers with units, and longer ones', () => {
    const table = head(
      'Order No.|Order Date (UTC)|Item SKU Code|Qty [pcs]|Total Amount USD',
      '1|2024-01-01|P1|2|5.00',
    );
    expect(guessMapping('orders', table)).toEqual([
      'order',
      'placedAt',
      'product',
      'quantity',
      'amount',
    ]);
  });

  it('goes by content where a header misleads', () => {
    const table = head('order|date|price|quantity', '1|morning|cheap|2', '2|evening|dear|3');
    expect(guessMapping('orders', table)).toEqual(['order', null, null, 'quantity']);
  });

  it('finds date and e-mail address by content where no header tells', () => {
    const table = head(
      'order|x|y|z',
      '1|2024-01-01 10:00|a@mail.example|7',
      '2|2024-01-02 10:00|b@mail.example|8',
    );
    expect(guessMapping('orders', table)).toEqual(['order', 'placedAt', 'customerEmail', null]);
  });

  it('gives a field to one column only, and none to the column of problems', () => {
    const table = head('order|order|huitou_problem|placed at', '1|1|x|2024-01-01');
    expect(guessMapping('orders', table)).toEqual(['order', null, null, 'placedAt']);
  });

  it('knows what an order says of itself as a whole', () => {
    const chinese = head(
      '订单号|下单时间|实付金额|税费|运费|优惠金额|积分抵扣|使用积分',
      '1|2024-03-01|88.00|0|6|5.00|1.50|150',
    );
    const totals = ['tax', 'shipping', 'discount', 'paidWithPoints', 'pointsUsed'];
    expect(guessMapping('orders', chinese)).toEqual(['order', 'placedAt', 'amount', ...totals]);
    const english = head(
      'Order|Order Date|Amount|Tax Amount|Shipping Cost|Total Discount|Points Discount|Points Redeemed',
      '1|2024-03-01|88.00|0|6|5.00|1.50|150',
    );
    expect(guessMapping('orders', english)).toEqual(['order', 'placedAt', 'amount', ...totals]);
  });

  it('takes no part of an address for the price of shipping, and no code for a discount', () => {
    const table = head(
      'order|date|shipping zip|discount code|discount',
      '1|2024-03-01|10115|SAVE|0.2',
    );
    expect(guessMapping('orders', table)).toEqual(['order', 'placedAt', null, null, null]);
  });

  it('says what is missing', () => {
    expect(missingFields('orders', ['order', null])).toEqual(['placedAt']);
    expect(missingFields('orders', ['order', 'placedDate'])).toEqual([]);
    expect(missingFields('customers', ['name'])).toEqual(['customer']);
  });
});

describe('guessKind', () => {
  it.each([
    ['orders', 'order|date|customer|sku', '1|2024-01-01|C1|P1'],
    ['products', 'sku|title|category|price', 'P1|Tea|Tea > Green|5'],
    ['customers', 'customer id|name|email|city', 'C1|Wang|w@mail.example|杭州'],
    ['customers', 'id|name|phone|registered at', '1|Wang|138|2024-01-01'],
    ['products', 'id|name|price|brand', '1|Tea|5|Songfeng'],
    ['orders', 'a|b', '1|2'],
    [
      'orders',
      '订单编号|订单创建时间|物流单号|发货时间|实付金额',
      '1|2024-03-01|SF1|2024-03-02|88.00',
    ],
    ['orders', 'order id|order date|sku|qty|refund id|comment', '1|2024-01-01|P1|2||call first'],
    ['events', 'timestamp|visitorid|event|itemid|transactionid', '1433221332117|25|view|35|'],
    ['events', '用户ID|行为类型|商品ID|时间', 'C1|加购|P1|2024-03-01 10:00'],
    ['customers', 'user id|type', 'C1|gold'],
    ['shipments', '订单编号|物流公司|运单号|发货时间|签收时间', '1|顺丰|SF1|2024-03-02|2024-03-04'],
    ['shipments', 'Order ID|Carrier|Tracking Number|Status', '1|DHL|JD1|in transit'],
    ['shipments', 'order|shipped at|estimated delivery', '1|2024-03-02|2024-03-04'],
    ['returns', '退款编号|订单编号|退款金额|退款原因|申请时间', 'R1|1|88.00|破损|2024-03-05'],
    ['returns', 'Order ID|Return reason|Request date', '1|too small|2024-03-05'],
    ['reviews', 'Clothing ID|Age|Title|Review Text|Rating', '767|33||Absolutely wonderful|4'],
    ['reviews', '订单编号|商品编号|评分|评价内容|评价时间', '1|P1|5|很好喝|2024-03-09'],
    ['reviews', 'label|review', '1|很快，好吃'],
    [
      'exposures',
      'Impression ID|Time|User ID|SKU|Rank|Widget|Clicks',
      'I1|1709287530|1|P1|1|home|0',
    ],
    [
      'exposures',
      '用户ID|商品ID|推荐位|实验组|曝光时间|是否点击',
      'C1|P1|首页|A|2024-03-01 10:00|是',
    ],
    ['exposures', 'visitor id|item id|position|variant', 'V1|P1|3|B'],
    ['orders', 'order id|order date|customer|sku|position|qty', '1|2024-01-01|C1|P1|1|2'],
    ['outsideScores', 'user_id|item_id|prediction', '1|P1|0.0031'],
    ['outsideScores', '模型|会员ID|商品编码|推荐得分', 'A|C1|P1|0.5'],
    ['products', 'product id|name|score', 'P1|Tea|5'],
    ['reviews', 'customer|product|score|review text', 'C1|P1|5|fresh'],
    [
      'openingPoints',
      'Customer Email|Points Balance|Points Expire At',
      'l@mail.example|150|2026-12-31',
    ],
    ['openingPoints', '会员号|积分余额|到期时间', 'C1|150|2026-12-31'],
    ['openingPoints', 'member|points', 'C1|150'],
    [
      'openingPoints',
      'email|points|created at|expires at',
      'l@mail.example|5|2026-01-01|2026-12-31',
    ],
    ['customers', '会员号|姓名|手机号|生日|城市|积分', 'C1|王|13800138000|05-04|杭州|150'],
    [
      'pointsHistory',
      'Email|Date|Activity Type|Points Change',
      'l@mail.example|2026-03-01|purchase|5',
    ],
    ['pointsHistory', '会员号|变动时间|变动类型|变动积分|备注', 'C1|2026-03-01|兑换|-30|茶杯'],
    ['orders', '订单号|下单时间|买家会员名|实付金额|使用积分', '1|2026-03-01|tea|88.00|150'],
    ['orders', 'order id|date|customer|sku|qty|points', '1|2026-03-01|C1|P1|1|5'],
    ['events', 'time|user|event|sku|points', '2026-03-01|C1|view|P1|'],
  ])('takes a table for %s', (kind, ...lines) => {
    expect(guessKind(head(...lines))).toBe(kind);
  });
});

it('maps the points of a programme, and takes no name for a number', () => {
  const smile = head(
    'Customer Name|Customer Email|Points Balance|VIP Tier|Member Since|Points Expire At',
    'Lea|l@mail.example|150|gold|2024-01-01|2026-12-31',
  );
  expect(guessMapping('openingPoints', smile)).toEqual([
    null,
    'email',
    'balance',
    'tier',
    'joinedAt',
    'expiresAt',
  ]);
  const chinese = head(
    '会员卡号|会员名称|剩余积分|获得时间|有效期至|可用积分|会员等级',
    'C1|王|120|2025-06-01|2026-12-31|150|金卡',
  );
  expect(guessMapping('openingPoints', chinese)).toEqual([
    'member',
    null,
    'points',
    'earnedAt',
    'expiresAt',
    'balance',
    'tier',
  ]);
  const history = head(
    '流水号|会员号|变动时间|变动类型|变动积分|订单号|备注|到期时间',
    'M1|C1|2026-03-01|获得|150|1001|购物|2026-12-31',
  );
  expect(guessMapping('pointsHistory', history)).toEqual([
    'movement',
    'member',
    'at',
    'kind',
    'points',
    'order',
    'reason',
    'expiresAt',
  ]);
});

it('maps what is known of members', () => {
  const members = ['customer', 'name', 'birthday', 'tier', 'segment', 'referrer'];
  const chinese = head('会员号|姓名|生日|会员等级|客户分组|推荐人', 'C1|王|2月29日|金卡|老客|C7');
  expect(guessMapping('customers', chinese)).toEqual(members);
  const english = head(
    'Customer ID|Name|Date of Birth|VIP Tier|Customer Group|Referred by',
    'C1|Wang|02-29|gold|regulars|C7',
  );
  expect(guessMapping('customers', english)).toEqual(members);
});

it('maps a log of recommendations and a table of scores', () => {
  const log = head(
    '用户ID|商品ID|推荐位|坑位|实验组|曝光时间|是否点击|是否购买|成交金额|反馈',
    'C1|P1|首页|1|A|2024-03-01 10:00|是|否||',
  );
  expect(guessMapping('exposures', log)).toEqual([
    'customer',
    'product',
    'placement',
    'position',
    'version',
    'at',
    'clicked',
    'bought',
    'amount',
    'feedback',
  ]);
  const scores = head('model_name|uid|sku|relevance score', 'A|C1|P1|0.5');
  expect(guessMapping('outsideScores', scores)).toEqual(['model', 'customer', 'product', 'score']);
});

describe('guesses from values', () => {
  it('tell the order of dates where one is proven', () => {
    expect(guessDateOrder(['01/02/2024', '13/02/2024'])).toBe('dmy');
    expect(guessDateOrder(['01/02/2024', '02/13/2024'])).toBe('mdy');
    expect(guessDateOrder(['2024-01-02', '2024年3月1日'])).toBe('ymd');
    expect(guessDateOrder(['01/02/2024'])).toBeNull();
    expect(guessDateOrder(['05/05/2024'])).toBeNull();
    expect(guessDateOrder(['13/01/2024', '01/13/2024'])).toBeNull();
    expect(guessDateOrder([])).toBe('ymd');
  });

  it('tell the decimal mark', () => {
    expect(guessDecimalMark(['1.234,50', '12'])).toBe(',');
    expect(guessDecimalMark(['12,5', '7,25'])).toBe(',');
    expect(guessDecimalMark(['1,234.50', '1,200'])).toBe('.');
    expect(guessDecimalMark(['1,200', '1,300'])).toBe('.');
    expect(guessDecimalMark([])).toBe('.');
  });

  it('tell whether later lines of an order leave its cells empty', () => {
    const mapping = ['order', 'placedAt'] as const;
    expect(guessFillDown(head('o|d', '1|2024-01-01', '1|', '|', '2|2024-01-01'), mapping)).toBe(
      true,
    );
    expect(guessFillDown(head('o|d', '1|2024-01-01', '2|', '3|2024-01-01'), mapping)).toBe(false);
    expect(guessFillDown(head('o|d', '1|2024-01-01', '1|2024-01-01'), mapping)).toBe(false);
  });
});
