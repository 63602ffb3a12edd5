/**
 * What customers speak about, and the words that name it: a seed in both languages, chosen by reading shop
 * reviews. Each is one feature of `FeatureScanner`: one or two Han characters, or one or two words. Words
 * that say how good something is without saying what it is are left out.
 */
export const SUBJECT_WORDS = {
  delivery:
    '快递 物流 发货 送货 配送 到货 派送 签收 驿站 送达 收货 运输 包裹 骑手 delivery deliveries delivered deliver shipping shipment shipped courier parcel tracking dispatch dispatched late delay delayed|on time',
  packaging:
    '包装 外盒 盒子 礼盒 纸箱 箱子 胶带 缓冲 密封 泡沫 压扁 瘪了 packaging packaged packed packing wrapped wrapping box boxes boxed carton|bubble wrap',
  quality:
    '质量 品质 做工 材质 用料 破损 坏了 开裂 毛刺 瑕疵 次品 劣质 漏水 碎了 碎末 粗糙 裂了 耐用 结实 quality crack cracked broken broke defective faulty flimsy sturdy durable workmanship material leak leaks leaked chipped damaged scratched defect',
  size: '尺寸 尺码 大小 偏大 偏小 太大 太小 小了 大了 容量 合身 号码 size sizes sized fit fits fitted tight loose smaller larger bigger|too small|too big|too large|wrong size',
  service:
    '客服 服务 态度 售后 回复 耐心 敷衍 推诿 不理 service support staff reply replied replies rude helpful unhelpful polite answered|customer care',
  price:
    '价格 价钱 价位 便宜 太贵 很贵 偏贵 贵了 点贵 性价 划算 实惠 优惠 降价 涨价 超值 不值 price prices priced pricey expensive cheap cheaper overpriced value bargain discount affordable',
  refund:
    '退款 退货 换货 退换 退钱 退回 补发 赔偿 refund refunds refunded refunding return returns returned returning exchange replacement compensation|money back',
  taste:
    '味道 口感 好吃 难吃 好喝 难喝 口味 香气 新鲜 太甜 太咸 苦涩 回甘 茶汤 清香 变质 没味 陈味 哈喇 taste tastes tasted tasty flavour flavor flavours flavors flavourful aroma bitter sweet fresh stale delicious rancid crisp infusion infusions aftertaste',
  description:
    '图片 描述 实物 照片 色差 不符 一致 假货 正品 仿冒 description described picture pictures photo photos advertised fake genuine authentic misleading|not as',
} as const;

export const SUBJECTS = [
  'delivery',
  'packaging',
  'quality',
  'size',
  'service',
  'price',
  'refund',
  'taste',
  'description',
] as const satisfies readonly (keyof typeof SUBJECT_WORDS)[];
export type Subject = (typeof SUBJECTS)[number];

/** The words of a subject: before the first bar single ones, behind it those of two words. */
export function wordsOf(subject: Subject): string[] {
  const [single = '', ...pairs] = SUBJECT_WORDS[subject].split('|');
  return [...single.split(' '), ...pairs];
}
