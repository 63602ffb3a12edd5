import type { en } from './en.ts';

/** 商品页检查的文字。 */
export const zhCN: typeof en = {
  title: '商品页',
  question: '哪些商品页缺少买家关心的内容，有多少人会遇到这些缺口？',
  none: '暂无商品',
  noneText:
    '导入商品及其页面内容（图片、描述、价格、库存等），即可查看缺失项，浏览最多的页面在前。',
  import: '导入商品',
  notKnown: '未知',
  noData: '暂无数据',
  all: '全部',
  checks: {
    pictures: '图片',
    price: '价格',
    stock: '库存',
    description: '描述',
    promise: '送达承诺',
    reviews: '评价',
    otherName: '另一语言的名称',
    otherDescription: '另一语言的描述',
    sizes: '规格尺码',
    questions: '未回答的提问',
  },
  ask: {
    label: '查询条件',
    missing: '缺失项',
    category: '类目',
    period: '浏览时间',
  },
  summary: {
    title: '缺失项',
    subtitle:
      '缺少该项的商品数，只计文件中有记录的商品；图片至少 {{pictures}} 张，描述至少 {{letters}} 字',
    what: '内容',
    weight: '权重',
    missing: '缺失',
    of: '有记录',
    share: '占比',
    show: '{{name}}：查看商品页',
    file: '商品页缺失项',
  },
  pages: {
    title: '商品页（按浏览量 × 缺口）',
    subtitle:
      '共 {{all}} 个商品，列出 {{n}} 个，影响最大的在前。平均得分 {{mean}}，按浏览量加权 {{viewed}}。',
    subtitleUnseen:
      '共 {{all}} 个商品，列出 {{n}} 个，缺口最大的在前：没有商品浏览记录。平均得分 {{mean}}。',
    product: '商品',
    views: '浏览量',
    carts: '每次浏览加购',
    score: '得分',
    missing: '缺失',
    nothing: '无',
    unknown: '未知',
    price: '价格',
    currency: '币种',
    stock: '库存',
    empty: '没有商品页缺少此项。',
    file: '商品页',
  },
  explained: {
    score: '{{name}} 的页面完整度',
    sentence: '商品页应有的内容有多少，只按店铺文件中有记录的项计算。',
    formula: '公式',
    weights: '{{known}} 分中得 {{there}} 分：每一项按权重计分',
    missing: '缺失',
    unknown: '未知，不计入',
    burden: '排序依据',
    views: '{{views}} 次浏览 × 缺 {{gap}} 分',
  },
};
