import {
  BRAND,
  CATEGORY,
  CURRENCY,
  PRODUCT_NAME,
  PRODUCT_NUMBER,
  type FieldWords,
} from './commonWords.ts';

/** Headers of product lists, as `headerWord`s, the surest first. */
export const PRODUCT_WORDS: FieldWords = {
  product: PRODUCT_NUMBER + ' id 编号',
  name: PRODUCT_NAME + ' name namezh namecn 中文名 中文名称 nameen englishname 英文名 英文名称',
  otherName:
    'othername nameen englishname enname namezh namecn chinesename localname translatedname ' +
    '英文名 英文名称 商品英文名 英文标题 中文名 中文名称 外文名',
  category: CATEGORY,
  brand: BRAND,
  price:
    'price unitprice listprice retailprice saleprice sellingprice regularprice ' +
    '价格 售价 单价 零售价 吊牌价 商品价格',
  cost: 'cost unitcost costprice costperitem costofgoods cogs purchaseprice 成本 成本价 进价 采购价',
  currency: CURRENCY,
  stock:
    'stock stockquantity inventory inventoryquantity onhand quantityonhand available quantity qty ' +
    '库存 库存数量 现有库存 可用库存 数量',
  launchedAt:
    'launchedat launchdate publishedat published releasedate createdat listedat ' +
    '上架时间 上架日期 上市时间 上市日期 发布时间 创建时间',
  tags: 'tags tag labels keywords 标签 商品标签 关键词',
  pictures:
    'pictures images imagesrc imageurl imageurls image photos picture imagelink imagecount ' +
    '宝贝主图 主图 商品主图 商品图片 宝贝图片 图片 图片地址 图片链接 图片数',
  description:
    'description bodyhtml body productdescription longdescription details ' +
    '宝贝描述 商品描述 商品详情 描述 详情 详情描述',
  otherDescription:
    'otherdescription descriptionen englishdescription descriptionzh chinesedescription ' +
    '英文描述 英文详情 中文描述 中文详情',
  sizes:
    'sizes size option1value option1name option1 dimensions measures attribute1values ' +
    '尺码 规格 尺寸 销售属性 规格型号 商品规格',
  promiseDays:
    'promisedays deliverydays leadtime leadtimedays handlingtime shipswithin ' +
    '承诺发货天数 送达天数 发货天数 承诺时效 预计送达天数',
  questions: 'questions questioncount questionscount 提问数 问题数 问大家数量',
  answeredQuestions:
    'answeredquestions answercount answerscount questionsanswered 回答数 已回答数 已回答问题数',
};
