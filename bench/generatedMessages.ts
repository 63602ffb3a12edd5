import { stream, type Stream } from '../src/shared/domain/random/stream.ts';

const SEED = 20_261_130;

/** Words that a slot of a clause takes, the first of them oftener. */
const CHINESE = {
  product:
    '羽绒服 连衣裙 运动鞋 蓝牙耳机 充电宝 保温杯 电饭煲 空气炸锅 洗发水 面霜 猫粮 婴儿推车 台灯 键盘 显示器 手机壳 iPhone 17 双肩包 雨伞 床上四件套 咖啡豆 茶叶礼盒 扫地机器人 电动牙刷 儿童绘本 瑜伽垫 望远镜 吹风机 投影仪 ＵＳＢ数据线',
  fault:
    '少了一件 发错颜色了 屏幕有划痕 充不进电 拉链坏了 有异味 尺码偏小 开线了 漏水 包装破损 跟图片不一样 缺少说明书 按键失灵 掉色严重 一直闪红灯',
  city: '北京 上海 广州 深圳 杭州 成都 武汉 西安 南京 重庆 哈尔滨 乌鲁木齐 昆明 厦门 青岛',
  courier: '顺丰 中通 圆通 京东物流 韵达 邮政EMS 申通 德邦',
  day: '今天 明天 后天 周五之前 这周末 下周一 48小时内 三个工作日内 月底',
  who: '我妈妈 我老公 同事 邻居 孩子 室友 我们公司 家里老人 朋友 表姐 楼下保安 新来的客服 仓库师傅 店长 快递小哥',
  manner: '昨晚 早上 刚才 前天 已经 好像 一直 突然 第二次 顺便 居然 终于 又 差点 反复',
  does: '打开了 退回了 收到了 用坏了 送人了 看中了 弄丢了 比较过 试穿了 推荐了 投诉了 夸奖了 拒收了 预订了 清洗了 安装了 拆封了 评价了 搞错了 保养了',
  about:
    '因为颜色跟客厅不搭 感觉比去年那款轻 说明书是英文的看不懂 箱子角压扁了 声音比想象中大 味道一周才散 家里人都说值 洗过一次就缩水 灯光有点偏黄 做工比实体店好 充满电要六个小时 适合送长辈 冬天穿刚刚好 遥控器配对不上 盖子拧不紧 直播间说有赠品 跟详情页描述一致 第三次回购了 给孩子上学用 没有想象中柔软',
  thing: '发票 优惠券 运费险 赠品 积分 保修卡 尾款 差价 定金 会员折扣',
};
const CHINESE_CLAUSES = [
  '我上周买的{product}{fault}',
  '请问{product}什么时候能发货',
  '您好，订单{number}已经为您查询到了',
  '快递显示{courier}在{city}停了两天没动',
  '亲，{thing}会在{day}给您补上',
  '可以退货吗，运费谁来承担',
  '我想把收货地址改到{city}',
  '{thing}怎么开，需要提供什么资料',
  '麻烦拍一张照片发过来，我们帮您登记',
  '已经给您申请了退款{number}元，原路退回',
  '{product}还有货吗，{city}能不能当天到',
  '这个{product}支持七天无理由吗',
  '稍等一下，我跟仓库确认后{day}回复您',
  '为什么{thing}用不了，提示不满足条件',
  '换货的话{courier}上门取件可以吗',
  '感谢您的耐心等待，祝您生活愉快',
  '昨天说{day}到，现在物流还没有更新',
  '同款{product}打折了，能补{thing}吗',
  '客服电话一直打不通，等了{number}分钟',
  '质量不错，就是{fault}，有点失望',
  '{who}{manner}{does}{product}',
  '{who}{manner}{does}，{about}',
  '{product}{about}',
  '编号{code}的{product}{manner}{fault}',
  '{who}说{about}',
];
const ENGLISH = {
  product:
    'rain jacket|running shoes|wireless headphones|power bank|thermos flask|rice cooker|air fryer|face cream|cat food|stroller|desk lamp|keyboard|monitor|phone case|backpack|umbrella|duvet cover|coffee beans|gift box|robot vacuum|toothbrush|picture book|yoga mat|binoculars|hair dryer|projector|USB-C cable|water filter|garden hose|suitcase',
  fault:
    'arrived broken|is the wrong colour|has a scratched screen|does not charge|has a stuck zipper|smells odd|runs two sizes small|leaks|came without its manual|looks nothing like the picture|keeps blinking red|lost its dye|stopped working after a week',
  city: 'London|Manchester|Dublin|Berlin|Toronto|Sydney|Austin|Chicago|Lyon|Utrecht|Oslo|Glasgow',
  courier: 'DHL|UPS|Royal Mail|FedEx|DPD|Hermes|GLS|PostNL',
  who: 'my mother|my husband|a colleague|our neighbour|my daughter|a flatmate|our office|my grandfather|a friend|my cousin|the porter|your new agent|the warehouse|the manager|the courier',
  does: 'opened|returned|received|broke|gave away|noticed|lost|compared|tried on|recommended|complained about|praised|refused|ordered|washed|installed|unpacked|reviewed|mixed up|repaired',
  about:
    'the shade clashes with our sofa|it feels lighter than the old model|nobody understands the leaflet|one corner of the box was crushed|it hums louder than expected|the smell took a week to fade|everyone at home agrees it was worth it|it shrank after one wash|the glow is rather yellow|stitching looks better than in the shop|charging needs six hours|it suits older people|perfect for cold mornings|the remote refuses to pair|its lid never closes properly|your live stream promised a bonus|it matches the description|this is our third one|the kids carry it to school|it could be softer',
  day: 'today|tomorrow|by Friday|over the weekend|next Monday|within 48 hours|in three working days',
  thing:
    'invoice|voucher|return label|free gift|loyalty points|warranty card|deposit|price difference|member discount|refund',
};
const ENGLISH_CLAUSES = [
  'Hi, the {product} I bought last week {fault}',
  'when will my {product} be shipped to {city}?',
  'Thanks for waiting, I have found order {number} for you',
  'tracking says {courier} has not moved the parcel from {city} for two days',
  'We will add the {thing} to your account {day}',
  'Can I send it back, and who pays for the postage?',
  'I would like to change the delivery address to one in {city}',
  'Could you tell me how to get the {thing}?',
  'Please send us a photo, so that we can log the problem',
  'I have just asked for a refund of {number}, it goes back to your card',
  'do you still have the {product} in stock in {city}?',
  'is the {product} covered by the thirty day policy?',
  'Give me a moment while I check with the warehouse, I will answer {day}',
  'My {thing} is not accepted, it says the conditions are not met',
  'For an exchange {courier} can collect it from your door {day}',
  'Have a lovely evening and do come back to us',
  'you said it would be here {day} but nothing has been updated',
  'The same {product} is cheaper now, may I have the {thing}?',
  'nobody picks up your phone, I have been waiting {number} minutes',
  'The quality is fine, although it {fault}, which is a shame',
  '{who} {does} the {product} {day}',
  '{who} {does} it because {about}',
  'about the {product}: {about}',
  'item {code}, a {product}, {fault}',
  '{who} says {about}',
];

const words = (lists: Readonly<Record<string, string>>, parting: string) =>
  new Map(Object.entries(lists).map(([name, list]) => [name, list.split(parting)]));
const CHINESE_WORDS = words(CHINESE, ' ');
const ENGLISH_WORDS = words(ENGLISH, '|');

/** Every second conversation is Chinese; some Chinese ones have Latin letters, some in full width. */
export function isChinese(conversation: number): boolean {
  return conversation % 2 === 0;
}

/** Texts of messages by number, the same in every run; one to three of 25 clauses, with their slots filled. */
export function messageTexts(): (message: number, chinese: boolean) => string {
  const chance = stream(SEED, 'message texts');
  return (message, chinese) => {
    chance.at(message);
    const clauses = chinese ? CHINESE_CLAUSES : ENGLISH_CLAUSES;
    const length = chinese ? chance.between(1, 3) : chance.chance(0.2) ? 2 : 1;
    let text = '';
    for (let n = 0; n < length; n++) {
      if (n > 0) text += chinese ? '，' : '. ';
      text += filled(chance, chance.oneOf(clauses), chinese ? CHINESE_WORDS : ENGLISH_WORDS);
    }
    return text;
  };
}

function filled(
  chance: Stream,
  clause: string,
  lists: ReadonlyMap<string, readonly string[]>,
): string {
  return clause.replace(/\{(\w+)\}/gu, (_, name: string) => {
    if (name === 'number') return String(chance.below(chance.chance(0.5) ? 100 : 1_000_000));
    if (name === 'code') return chance.next().toString(36);
    const list = lists.get(name) ?? [];
    return list[Math.floor(list.length * chance.unit() ** 1.5)] ?? '';
  });
}

/** What is looked for, with how many units each has. */
export type BenchQuery = { readonly text: string; readonly chinese: boolean };

/**
 * Queries of 1 to 8 units in turn, every second Chinese, none twice: parts of messages all over, one in
 * ten in capitals, and one in twenty with its units in another order, so that few or none have it.
 */
export function benchQueries(count: number, messages: number): BenchQuery[] {
  const chance = stream(SEED, 'queries');
  const textOf = messageTexts();
  const queries = new Map<string, BenchQuery>();
  for (let n = 0; queries.size < count; n++) {
    chance.at(n);
    const chinese = queries.size % 2 === 0;
    const length = 1 + (Math.floor(queries.size / 2) % 8);
    const conversation = 2 * chance.below(messages / 20) + (chinese ? 0 : 1);
    const body = textOf(10 * conversation + chance.below(10), chinese);
    const from = chance.below(Math.max(1, body.length - length));
    let text = body.slice(from, from + length);
    if (chance.chance(0.05)) text = Array.from(text).reverse().join('');
    if (chance.chance(0.1)) text = text.toUpperCase();
    // The box sends no blanks at its ends.
    const wanted = chinese ? /^\p{Script=Han}/u.test(text) : /^[a-z]/iu.test(text);
    if (text.length < length || text.trim() !== text || !wanted) continue;
    if (!queries.has(text.toLowerCase())) queries.set(text.toLowerCase(), { text, chinese });
  }
  return [...queries.values()];
}
