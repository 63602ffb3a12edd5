/**
 * Words that messages to a shop are made of whatever they are about. They say little about products:
 * in a name they weigh a little, and alone they name nothing.
 */
const ENGLISH = `
a about address after again all already also always am an and another any anyone anything are as ask asked at
available back be because been before being best better both bought but buy by bye call came can cancel
cancelled card cash change charge charged check cheaper close colour come contact cost could customer day
days dear delay delayed deliver delivered delivery did different discount do does doing don done each
else email enough even ever every exchange feel few find fine first for from get getting give go going
good got great guy had happen happened happy has have having hear hello help her here hey hi him his home
hope hour hours how however i if in is issue it item its just keep know last late later less let like
little ll long look looking lot love ma madam make many may maybe me mean message might mine minute mobile mother
minutes miss missing money month monday more morning most much must my name need never new next nice no
not nothing now number of off ok okay old on once one only open or order ordered other our out over
parcel paid package pay payment people perhaps phone please post possible postage price probably problem
product purchase put quick quickly quite re ready really reason received receipt recommend refund
regards reply return returned right said same saw say see seem sell send sent service set shall she ship
shipped shipping shop should since sir size so some someone something sometimes soon sorry still stock
stop store suppose sure take tell than thank thanks that the their them then there these they thing
think this those though thought till time to today together told tomorrow too took track tracking tried
try twice two under until up upset us use used ve very via wait waiting want wanted was way we website week
weeks well went were what when where whether which while who why will wish with within without won work
would write wrong yes yesterday yet you your
`;

/** Chinese as pairs of characters are cut from it: each pair of each phrase is quiet. */
const CHINESE = `
你好 您好 在吗 在不 亲亲 请问 谢谢 多谢 感谢 好的 好吧 可以 不可以 是不是 有没有 能不能 怎么 怎么样 什么 什么时候
为什么 多少 多少钱 多久 哪里 哪个 这个 那个 这款 那款 这种 一下 一个 两个 几个 我要 我想 我想要 想要 想问 问一下 麻烦
帮我 帮忙 给我 你们 我们 他们 我的 你的 订单 订单号 快递 快递单号 物流 包裹 发货 什么时候发货 收到 没收到 还没收到 收货
签收 到货 退货 退款 换货 退换 退换货 售后 客服 人工 转人工 地址 电话 手机 手机号 运费 邮费 包邮 优惠 优惠券 折扣 便宜
价格 付款 支付 下单 购买 买了 买的 想买 我买 取消 修改 发票 库存 有货 没货 现货 缺货 补发 少发 漏发 质量 问题 质量问题
今天 明天 昨天 现在 已经 还有 还没 没有 不是 就是 但是 可是 因为 所以 如果 知道 不知道 觉得 感觉 应该 需要 时候 尽快
马上 稍等 抱歉 不好意思 对不起 没关系 没事 再见 商品 产品 宝贝 店铺 店里 推荐 介绍 怎么还没到 还没到 到了 几天 三天
什么意思 一样 不一样 一直 一次 第一次 非常 真的 比较 特别 喜欢 好用 好喝 好吃 不好 很好 太好了 好评 差评
`;

const WORDS = new Set([
  ...ENGLISH.split(/\s+/).filter((word) => word !== ''),
  ...CHINESE.split(/\s+/).flatMap((phrase) => {
    const characters = Array.from(phrase);
    return characters.slice(1).map((second, i) => (characters[i] ?? '') + second);
  }),
  ...Array.from(
    '的了吗呢吧啊呀哦嗯亲我你您他她它是有在不没这那个一和就都也还要会能好很请给把被让跟与或及',
  ),
]);

/** With the words without their s: asked for each term of each name, so that nothing is put together then. */
const QUIET = new Set([
  ...WORDS,
  ...Array.from(WORDS).flatMap((word) => (word.endsWith('s') ? [word.slice(0, -1)] : [])),
]);

/** Whether a term, as `termsOf` cuts it, is one that messages are made of anyway. */
export function isQuiet(term: string): boolean {
  return QUIET.has(term);
}
