import type { ImportKind, TargetField } from '../importTypes.ts';

/**
 * Headers by which shop systems and people call each field, as `headerWord`s, the surest first.
 * English and Chinese (Taobao, Tmall, JD, Pinduoduo, Youzan, ERP systems).
 */
type FieldWords = Readonly<Partial<Record<TargetField, string>>>;

const CUSTOMER_NUMBER =
  'customerid customer customerno customernumber customercode custid clientid userid buyerid ' +
  'memberid accountid householdid user buyer member client uid visitorid ' +
  '买家id 买家会员名 买家会员 买家昵称 会员id 会员名 会员编号 会员号 会员卡号 客户id 客户编号 客户编码 ' +
  '用户id 用户编号 用户名 用户账号 买家账号 买家 会员 客户 用户 顾客编号 顾客 旺旺';
const PRODUCT_NUMBER =
  'productid productcode sku skuid skucode stockcode itemid itemcode itemno itemnumber productno ' +
  'product item article articleno variantid asin upc barcode lineitemsku ' +
  '商品编码 商品编号 商品id 商家编码 商品sku 产品编码 产品编号 产品id 货号 货品编号 规格编码 宝贝id 条码 ' +
  '商品条码 sku编码 商品';
const PRODUCT_NAME =
  'productname producttitle itemname title description productdescription itemdescription ' +
  'lineitemname 商品名称 商品标题 宝贝标题 商品名 产品名称 货品名称 品名 标题 名称';
const CATEGORY =
  'category productcategory categoryname categorypath producttype itemcategory department type ' +
  '商品分类 商品类目 类目 品类 分类 类别';
const BRAND = 'brand brandname vendor manufacturer 品牌 品牌名称 商品品牌';
const EMAIL = 'email emailaddress customeremail buyeremail mail 邮箱 电子邮箱 电子邮件 邮件';
const PHONE =
  'phone phonenumber customerphone mobile mobilephone tel telephone 手机号 手机号码 手机 联系手机 ' +
  '买家手机 收货人手机 联系电话 电话';
const CURRENCY = 'currency currencycode ordercurrency 币种 货币';
const COUNTRY =
  'country countrycode countryname shippingcountry customercountry billingcountry ' +
  '国家 国家地区 收货国家';

export const FIELD_WORDS: Readonly<Record<ImportKind, FieldWords>> = {
  orders: {
    order:
      'orderid orderno ordernumber order ordercode ordername invoiceno invoice invoiceid ' +
      'invoicenumber transactionid receiptno receipt basketid saleid salesorder ' +
      '订单号 订单编号 订单id 主订单编号 订单编码 交易号 交易编号 平台单号 销售单号 单号 订单',
    placedAt:
      'placedat orderdate ordertime orderedat orderdatetime ordertimestamp purchasedate ' +
      'purchasedat purchasetime createdat ordercreatedat invoicedate transactiondate ' +
      'transactiontime transactiontimestamp saledate salesdate datetime timestamp created date ' +
      'paidat paymentdate 下单时间 下单日期 订单创建时间 订单时间 订单日期 创建时间 购买时间 购买日期 ' +
      '交易时间 交易日期 成交时间 订单付款时间 付款时间 支付时间 销售日期 日期时间 日期 时间 time',
    placedTime: 'time ordertimeofday timeofday 时间 下单时刻',
    customer: CUSTOMER_NUMBER,
    customerName:
      'customername buyername clientname fullname billingname recipient name ' +
      '客户名称 客户姓名 会员姓名 买家姓名 收货人姓名 收货人 收件人 姓名',
    customerEmail: EMAIL,
    customerPhone: PHONE,
    product: PRODUCT_NUMBER,
    productName: PRODUCT_NAME,
    category: CATEGORY,
    brand: BRAND,
    quantity:
      'quantity qty orderquantity itemquantity lineitemquantity units unitsold pieces count ' +
      '数量 购买数量 商品数量 宝贝数量 订购数量 销售数量 件数 销量',
    unitPrice:
      'unitprice priceperunit itemprice lineitemprice saleprice sellingprice price ' +
      '单价 商品单价 销售单价 成交单价 商品价格 售价 价格',
    amount:
      'amount lineamount linetotal totalprice totalamount salesamount salesvalue sales revenue ' +
      'netamount itemtotal subtotal total ' +
      '金额 实付金额 实付款 买家实付金额 买家实际支付金额 成交金额 销售金额 销售额 商品金额 应付金额 小计 ' +
      '总价 总金额',
    currency: CURRENCY,
    country: COUNTRY,
    channel:
      'channel saleschannel orderchannel ordersource source platform store shop ' +
      '渠道 销售渠道 订单来源 来源 平台 店铺名称 店铺',
    status:
      'status orderstatus orderstate financialstatus paymentstatus state ' +
      '订单状态 交易状态 状态 退款状态 售后状态',
  },
  customers: {
    customer: CUSTOMER_NUMBER + ' id 编号',
    name: 'name customername fullname 姓名 客户名称 客户姓名 会员姓名 名称',
    email: EMAIL,
    phone: PHONE,
    country: COUNTRY,
    city: 'city town 城市 所在城市 市',
    createdAt:
      'createdat registeredat registrationdate signupdate signedupat joindate joinedat created ' +
      'customersince 注册时间 注册日期 入会时间 入会日期 创建时间 建档时间',
  },
  products: {
    product: PRODUCT_NUMBER + ' id 编号',
    name: PRODUCT_NAME + ' name',
    category: CATEGORY,
    brand: BRAND,
    price:
      'price unitprice listprice retailprice saleprice sellingprice regularprice ' +
      '价格 售价 单价 零售价 吊牌价 商品价格',
    currency: CURRENCY,
  },
};
