import type { TargetField } from '../importFields.ts';

/** Headers by which fields are called, as `headerWord`s parted by blanks, the surest first. */
export type FieldWords = Readonly<Partial<Record<TargetField, string>>>;

// What several kinds of files have in common.

export const CUSTOMER_NUMBER =
  'customerid customer customerno customernumber customercode custid clientid userid buyerid ' +
  'memberid accountid householdid user buyer member client uid visitorid ' +
  '买家id 买家会员名 买家会员 买家昵称 会员id 会员名 会员编号 会员号 会员卡号 客户id 客户编号 客户编码 ' +
  '用户id 用户编号 用户名 用户账号 买家账号 买家 会员 客户 用户 顾客编号 顾客 旺旺';
export const PRODUCT_NUMBER =
  'productid productcode sku skuid skucode stockcode itemid itemcode itemno itemnumber productno ' +
  'product item article articleno variantid asin upc barcode lineitemsku ' +
  '商品编码 商品编号 商品id 商家编码 商品sku 产品编码 产品编号 产品id 货号 货品编号 规格编码 宝贝id 条码 ' +
  '商品条码 sku编码 商品';
export const PRODUCT_NAME =
  'productname producttitle itemname title description productdescription itemdescription ' +
  'lineitemname 商品名称 商品标题 宝贝标题 商品名 产品名称 货品名称 品名 标题 名称';
export const CATEGORY =
  'category productcategory categoryname categorypath producttype itemcategory department type ' +
  '商品分类 商品类目 类目 品类 分类 类别';
export const BRAND = 'brand brandname vendor manufacturer 品牌 品牌名称 商品品牌';
export const EMAIL = 'email emailaddress customeremail buyeremail mail 邮箱 电子邮箱 电子邮件 邮件';
export const PHONE =
  'phone phonenumber customerphone mobile mobilephone tel telephone 手机号 手机号码 手机 联系手机 ' +
  '买家手机 收货人手机 联系电话 电话';
export const CURRENCY = 'currency currencycode ordercurrency 币种 货币';
export const COUNTRY =
  'country countrycode countryname shippingcountry customercountry billingcountry ' +
  '国家 国家地区 收货国家';

export const ORDER_NUMBER =
  'orderid orderno ordernumber order ordercode ordername invoiceno invoice invoiceid ' +
  'invoicenumber transactionid receiptno receipt basketid saleid salesorder ' +
  '订单号 订单编号 订单id 主订单编号 订单编码 交易号 交易编号 平台单号 销售单号 单号 订单';

export const TIER =
  'tier membertier loyaltytier viptier customertier viplevel memberlevel membershiplevel ' +
  'customerlevel level grade rank vip ' +
  '会员等级 会员级别 客户等级 用户等级 顾客等级 等级 级别 会员类型 会员卡等级';
