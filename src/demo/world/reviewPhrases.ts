import type { Shelf } from './shelves.ts';

/** What a review's sentence is about: the product itself, by its kind, or something around it. */
export type ReviewSubject = Shelf['code'] | 'packaging' | 'delivery' | 'service' | 'price';

/** Sentences by what they say: good, bad. */
type Phrases = Readonly<Record<ReviewSubject, readonly [good: string, bad: string]>>;

// Sentences are separated by bars.
export const CHINESE_PHRASES: Phrases = {
  TEA: [
    '茶汤清亮，回甘很快|香气很正，冲了七八泡还有味道|喝着很顺口，不苦不涩|跟去年买的一样好，老味道|叶底完整，一看就是好茶|第一口就知道没买错|豆香明显，鲜爽|入口柔和，晚上喝也不闹心',
    '有点陈味，不像新茶|泡三次就没味了|苦涩味重，喝不惯|碎末太多，失望|香气淡，像放久了|跟描述的等级对不上|喝完嗓子发干|有股杂味，不敢给客人喝',
  ],
  WARE: [
    '釉色温润，比照片还好看|手感厚实，不烫手|做工细，没有毛边|出水顺，断水利落|大小刚好，一个人用合适|摆在茶桌上很有味道|朋友来了都说好看',
    '收到就有一道裂|杯口有毛刺，刮嘴|盖子合不严，漏水|颜色跟图片差太多|太薄了，一碰就碎|倒水的时候滴滴答答|底部有沙眼，做工粗',
  ],
  SNACK: [
    '不甜不腻，配茶正好|很酥，一口一个停不下来|孩子特别喜欢|用料实在，能吃出食材的味道|小包装，带着方便|回购第三次了，一直新鲜',
    '太甜了，吃两块就腻|有哈喇味，不新鲜|碎了一半，没法送人|比上次小了一圈|吃起来发硬|保质期只剩一个月',
  ],
  GIFT: [
    '礼盒很体面，长辈很满意|送客户的，对方特意打电话来谢|里面配得很用心|拿得出手，明年还买|颜色喜庆，过节送正好',
    '盒子比里面的东西大太多|外盒压变形了，送不出手|里面少了一罐|看着廉价，不值这个价|没有手提袋，送人尴尬',
  ],
  packaging: [
    '包装严实，里三层外三层|罐子密封好，没跑味|拆开干干净净|箱子里塞满了缓冲纸，一点没磕|包装简单不浪费',
    '包装太简单，盒子都瘪了|罐子盖没拧紧，撒了一袋|胶带缠得太多，拆了半天|没有防震，能完整到算运气|袋子漏气',
  ],
  delivery: [
    '发货快，第二天就到了|物流很给力，比说的时间还早|送货上门，小哥很客气|晚上下单，隔天收到|快递一直能查到，放心',
    '说好三天到，等了一个多星期|物流太慢，催了几次都没用|快递放在驿站也不通知|比承诺的时间晚了好几天|包裹卡在中转站不动，急死人',
  ],
  service: [
    '客服耐心，问什么都答|有问题马上给处理|客服推荐的很合口味|售后爽快，二话不说补发|回复很快，态度也好',
    '客服半天不回，回了也是复制粘贴|问了三遍都不解决问题|态度敷衍，推来推去|说好补发，到现在没消息|退款拖了十天，打电话没人接',
  ],
  price: [
    '这个价位很值|活动价买的，划算|性价比高，口粮首选|比实体店便宜不少',
    '有点贵，不太值|刚买就降价，心里不舒服|同样的钱能买更好的|越买越贵',
  ],
};

export const ENGLISH_PHRASES: Phrases = {
  TEA: [
    'Bright liquor and a sweet finish|Still full of flavour on the sixth infusion|Smooth, no bitterness at all|Every bit as good as last year|Whole leaves, clearly good tea|Fresh and nutty, exactly what I hoped for|My favourite for the morning',
    'Tastes stale, not like a new harvest|No flavour left after two infusions|Far too bitter for me|Mostly dust at the bottom of the tin|The aroma is weak|Not the grade it claims to be|It has an odd aftertaste',
  ],
  WARE: [
    'The glaze is lovelier than in the pictures|Solid in the hand and never too hot|Beautifully made, no rough edges|Pours cleanly without a drip|Just the right size for one|Looks wonderful on the tray',
    'It arrived with a crack|The rim is rough on the lips|The lid does not fit and it leaks|The colour is nothing like the photo|So thin that it broke in a week|It drips with every pour',
  ],
  SNACK: [
    'Not too sweet, perfect with tea|So crisp that the box was gone in a day|The children love them|You can taste the real ingredients|Individually wrapped, handy to carry|Third time I have bought these, always fresh',
    'Much too sweet|They taste rancid|Half of them were crumbs|Smaller than last time|Hard and dry|Only a month before they expire',
  ],
  GIFT: [
    'An elegant box, my parents were delighted|A client called to thank me for it|Thoughtfully put together|I will send it again next year|Just right for the festival',
    'A huge box with little inside|The box was crushed, I could not give it away|One tin was missing|Looks cheap for the money|No carrier bag, which was awkward',
  ],
  packaging: [
    'Carefully packed|The tin seals well and keeps the aroma|Clean and tidy when opened|Plenty of padding, not a scratch|Simple packaging without waste',
    'Poorly packed, the box was flat|The lid was loose and tea was everywhere|Far too much tape|No padding at all|The pouch was not sealed',
  ],
  delivery: [
    'Arrived the next day|Delivery was quicker than promised|Brought to the door by a friendly courier|Ordered at night and had it two days later|Tracking worked all the way',
    'Promised in three days, took more than a week|Delivery was painfully slow|Left at a pick-up point without a word|Came days after the promised date|The parcel was stuck in transit for days',
  ],
  service: [
    'The service team answered everything patiently|A problem was put right at once|They recommended just the right tea|A replacement was sent without any fuss|Quick and kind replies',
    'Nobody answered for hours, then only a canned reply|I asked three times and it is still not solved|They just passed me around|A replacement was promised and never came|The refund took ten days and nobody picked up the phone',
  ],
  price: [
    'Worth every cent|A bargain in the sale|Great value for everyday tea|Cheaper than in the shops',
    'A bit dear for what it is|The price dropped the day after I bought it|You can get better for the money|It gets more expensive every time',
  ],
};

export const REVIEW_TITLES = {
  zh: ['很满意|会回购|推荐|老顾客了|好评|超出预期', '失望|不推荐|有待改进|不会再买|差评'],
  en: [
    'Very happy|Will buy again|Recommended|As good as ever|Lovely|Better than expected',
    'Disappointed|Would not recommend|Could be better|Not again|Let down',
  ],
} as const;
